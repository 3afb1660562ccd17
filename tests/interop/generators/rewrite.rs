//! The valid samples through the generated types: `cargo run -- SAMPLES WRITTEN`

#[allow(clippy::all, dead_code, reason = "another program has written it")]
mod allocation;
#[allow(clippy::all, dead_code, reason = "another program has written it")]
mod forum;
#[allow(clippy::all, dead_code, reason = "another program has written it")]
mod input;

use std::path::Path;

fn rewritten<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> serde_json::Result<String> {
    serde_json::to_string(&serde_json::from_str::<T>(text)?)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (samples, written) = (arguments.next().ok_or("no samples")?, arguments.next().ok_or("no folder")?);
    for entry in std::fs::read_dir(samples)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a name")?;
        let text = std::fs::read_to_string(&path)?;
        let text = match name.split('-').next() {
            Some("allocation") => rewritten::<allocation::Allocation>(&text),
            Some("forum") => rewritten::<forum::Forum>(&text),
            _ => rewritten::<input::Input>(&text),
        };
        let to = Path::new(&written).join(format!("typify.{name}"));
        std::fs::write(to, text.map_err(|error| format!("{name}: {error}"))?)?;
    }
    Ok(())
}
