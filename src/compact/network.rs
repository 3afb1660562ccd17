//! The United Nations Network on Migration (A/RES/73/195, paragraph 45(a)).

/// The organization that will serve as coordinator and secretariat of the United Nations Network on Migration, as noted
/// in A/RES/73/195, paragraph 45(a).
///
/// Its Director General, as Coordinator of the Network, has a [role](crate::forum::Role) at the Forum.
///
/// # Examples
///
/// ```
/// use imrf::compact::NETWORK_COORDINATOR;
/// use imrf::forum::PolicyDebate;
///
/// assert_eq!(NETWORK_COORDINATOR, "International Organization for Migration");
/// assert!(PolicyDebate::FACILITATOR.title().contains(NETWORK_COORDINATOR));
/// ```
pub const NETWORK_COORDINATOR: &str = "International Organization for Migration";
