//! The form in which a hand scanner types codes, and a person the radio codes that they hear.

use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

use super::html::{escaped, page};
use crate::hub::Hub;
use crate::{Error, Result};

/// The form, filled in.
#[derive(Deserialize)]
pub(super) struct Filled {
    /// A code.
    #[serde(default)]
    text: String,
    /// The six words of what was scanned last.
    #[serde(default)]
    words: String,
    /// Begin with another paper.
    again: Option<String>,
}

/// The empty form.
pub(super) fn form() -> String {
    filled("", CODE_FIELD)
}

/// Takes in what was scanned or typed. What is wrong with a code is said above the field, where the next one is typed.
pub(super) fn take(hub: &Hub, given: &Filled) -> Result<Response> {
    if given.again.is_some() {
        hub.forget_scanned();
        return Ok(Html(form()).into_response());
    }
    let scanned = if given.words.is_empty() { hub.scan(&given.text) } else { hub.open_scanned(&given.words) };
    let answer = match scanned {
        Ok(scanned) => filled(&scanned.sentence(), CODE_FIELD),
        Err(Error::NeedsWords) => filled("Alle codes zijn gelezen.", WORDS_FIELD),
        Err(error @ (Error::WrongWords | Error::NotTaken(_))) if !given.words.is_empty() => {
            filled(&error.sentence(), WORDS_FIELD)
        }
        Err(error @ (Error::NotACode(_) | Error::NotTaken(_))) => filled(&error.sentence(), CODE_FIELD),
        Err(error) => return Err(error),
    };
    Ok(Html(answer).into_response())
}

const WORDS_FIELD: &str = "<label>Zes woorden van het briefje dat erbij hoort \
    <input name=\"words\" required size=\"60\" autocomplete=\"off\" autofocus></label>\n\
    <button>Openen</button>\n";

const CODE_FIELD: &str = "<label>Code <input name=\"text\" required size=\"60\" autocomplete=\"off\" autofocus></label>\n\
     <button>Overnemen</button>\n";

fn filled(told: &str, field: &str) -> String {
    let told = if told.is_empty() {
        String::new()
    } else {
        format!("<p role=\"status\"><strong>{}</strong></p>\n", escaped(told))
    };
    page(
        "Codes",
        &format!(
            "<p>Scan de QR-codes van het papier een voor een met een handscanner; de volgorde maakt niet uit. Of typ een \
             radiocode zoals u hem hoort: hoofdletters en spaties maken niet uit.</p>\n{told}\
             <form method=\"post\" action=\"/codes\">\n{field}</form>\n\
             <form method=\"post\" action=\"/codes\"><button name=\"again\" value=\"ja\">Begin met een ander papier</button></form>"
        ),
    )
}
