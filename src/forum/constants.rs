//! What the resolutions fix for every Forum.

use super::{Forum, ParticipationRoute, Role};

impl Forum {
    /// The name that the Forum was given (A/RES/73/195, paragraph 49(a)).
    pub const NAME: &str = "International Migration Review Forum";

    /// The name from which the Forum was renamed (A/RES/73/195, paragraph 49(a)).
    pub const FORMER_NAME: &str = "High-level Dialogue on International Migration and Development";

    /// How the Forum came about, as a sentence without a full stop (A/RES/73/195, paragraph 49(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// assert_eq!(
    ///     Forum::ORIGIN,
    ///     "the High-level Dialogue on International Migration and Development, \
    ///      at the time scheduled to take place every fourth session of the General Assembly, \
    ///      was repurposed and renamed International Migration Review Forum",
    /// );
    /// assert!(Forum::ORIGIN.contains(Forum::FORMER_NAME) && Forum::ORIGIN.contains(Forum::NAME));
    /// ```
    pub const ORIGIN: &str = "the High-level Dialogue on International Migration and Development, at the time \
                              scheduled to take place every fourth session of the General Assembly, was repurposed \
                              and renamed International Migration Review Forum";

    /// What the Forum serves as (A/RES/73/195, paragraph 49(b)).
    ///
    /// It also allows for interaction with other relevant stakeholders, with a view to building upon accomplishments
    /// and identifying opportunities for further cooperation (paragraph 49(d)). The Global Forum on Migration and
    /// Development is invited to report to it, and forums such as the IOM International Dialogue on Migration are
    /// invited to contribute to it (A/RES/73/326, paragraphs 11 and 12).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// assert_eq!(
    ///     Forum::PURPOSE,
    ///     "the primary intergovernmental global platform for Member States to discuss and share progress \
    ///      on the implementation of all aspects of the Compact, including as it relates to the 2030 Agenda \
    ///      for Sustainable Development, and with the participation of all relevant stakeholders",
    /// );
    /// ```
    pub const PURPOSE: &str = "the primary intergovernmental global platform for Member States to discuss and share \
                               progress on the implementation of all aspects of the Compact, including as it relates \
                               to the 2030 Agenda for Sustainable Development, and with the participation of all \
                               relevant stakeholders";

    /// Who leads the review of progress, of which the Forum is a part, and who takes part in it (A/RES/73/195,
    /// paragraph 48).
    ///
    /// The review will be in the framework of the United Nations.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// assert_eq!(Forum::LEADERSHIP, "State-led, with the participation of all relevant stakeholders");
    /// ```
    pub const LEADERSHIP: &str = "State-led, with the participation of all relevant stakeholders";

    /// Under whose auspices the Forum is convened (A/RES/73/326, paragraph 1(a)).
    ///
    /// It operates under the rules of procedure of the General Assembly, as applicable, unless the resolution
    /// provides otherwise (paragraph 1(b)), and is held within existing resources (paragraph 18(a)).
    pub const AUSPICES: &str = "General Assembly";

    /// Who chairs the Forum (A/RES/73/326, paragraph 1(a)).
    pub const CHAIR: Role = Role::PresidentOfTheGeneralAssembly;

    /// Where the Forum takes place (A/RES/73/326, paragraph 1(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// assert_eq!(Forum::VENUE, "United Nations Headquarters, New York");
    /// ```
    pub const VENUE: &str = "United Nations Headquarters, New York";

    /// At which level the Forum is held (A/RES/73/326, paragraph 1(e)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// assert_eq!(
    ///     Forum::LEVEL,
    ///     "the highest possible political level, including Heads of State or Government",
    /// );
    /// ```
    pub const LEVEL: &str = "the highest possible political level, including Heads of State or Government";

    /// The ways to take part in the Forum (A/RES/73/326, paragraphs 2 to 7).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    /// use imrf::forum::ParticipationRoute;
    ///
    /// let open: Vec<_> = Forum::PARTICIPATION.iter().filter(|route| route.is_open()).collect();
    /// assert_eq!(open.len(), 2);
    /// assert_eq!(*open[0], ParticipationRoute::MemberStates);
    /// ```
    pub const PARTICIPATION: &[ParticipationRoute] = &ParticipationRoute::ALL;
}
