//! What is wrong with a command line, in one line.

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// The line. Help and the version are no mistakes, and are not for here.
pub fn sentence(error: &clap::Error) -> String {
    let named = |kind| error.get(kind).map(value).unwrap_or_default();
    let said = match error.kind() {
        ErrorKind::MissingRequiredArgument => format!("Er ontbreekt: {}.", named(ContextKind::InvalidArg)),
        ErrorKind::UnknownArgument => format!("{} bestaat niet.", named(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => format!("{} bestaat niet.", named(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Er ontbreekt wat er moet gebeuren.".to_owned()
        }
        ErrorKind::ArgumentConflict => format!("{} kan hier niet bij.", named(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if named(ContextKind::InvalidValue).is_empty() => {
            format!("{} is leeg.", named(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            format!("{} past niet bij {}.", named(ContextKind::InvalidValue), named(ContextKind::InvalidArg))
        }
        _ => error.to_string().lines().next().unwrap_or_default().to_owned(),
    };
    format!("{said} Er is niets gedaan; --help zegt wat kan.")
}

fn value(of: &ContextValue) -> String {
    match of {
        ContextValue::Strings(all) => all.join(", "),
        one => one.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::sentence;
    use crate::arguments::Arguments;
    use clap::Parser;

    fn said(words: &[&str]) -> String {
        sentence(&Arguments::try_parse_from(words).err().unwrap())
    }

    #[test]
    fn a_mistake_is_one_line_that_names_it() {
        for (words, name) in [
            (&["steunpunt", "request", "log", "--category", "5.1"][..], "--what"),
            (&["steunpunt", "request", "lst"], "lst"),
            (&["steunpunt", "volunteer", "add", "--nam", "Joris"], "--nam"),
            (&["steunpunt"], "ontbreekt"),
            (&["steunpunt", "bench-data", "--requests", "veel"], "veel"),
        ] {
            let said = said(words);
            assert!(said.contains(name) && said.lines().count() == 1, "{said}");
        }
    }
}
