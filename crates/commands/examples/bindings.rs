//! Writes `ui/src/generated/commands.ts`. `--check` only says whether it is current.
//! Run from the repository's folder, as `cargo xtask bindings` does.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = Path::new("ui/src/generated/commands.ts");
    let text = steunpunt_commands::bindings::typescript();
    if std::env::args().any(|argument| argument == "--check") {
        return match std::fs::read_to_string(path) {
            Ok(known) if known == text => Ok(()),
            _ => Err("ui/src/generated/commands.ts is stale: run `cargo xtask bindings`".into()),
        };
    }
    std::fs::create_dir_all(path.parent().unwrap_or(path))?;
    Ok(std::fs::write(path, text)?)
}
