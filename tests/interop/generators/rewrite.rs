//! The valid samples through the generated types: `cargo run -- SAMPLES WRITTEN`

#[allow(clippy::all, dead_code, reason = "another program has written it")]
mod forum;

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (samples, written) = (arguments.next().ok_or("no samples")?, arguments.next().ok_or("no folder")?);
    for entry in std::fs::read_dir(samples)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a name")?;
        if name.starts_with("forum-") {
            let forum: forum::Forum = serde_json::from_str(&std::fs::read_to_string(&path)?)
                .map_err(|error| format!("{name}: {error}"))?;
            let to = Path::new(&written).join(format!("typify.{name}"));
            std::fs::write(to, serde_json::to_string(&forum)?)?;
        }
    }
    Ok(())
}
