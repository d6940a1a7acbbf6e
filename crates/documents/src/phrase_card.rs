//! The phrase card: pictures with a few words in each language, to point at together with someone who reads no Dutch.
//! Not here: the phrases themselves.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::locale::Locale;
use crate::render::render;
use crate::{Error, Pdf, picture};

/// What the phrase card says.
#[derive(Debug, Clone, Serialize)]
pub struct PhraseCard {
    /// Name of the support point.
    pub point_name: String,
    /// Whether this is an exercise.
    pub exercise: bool,
    /// The languages, Dutch first.
    pub languages: Vec<PhraseLanguage>,
    /// The phrases, in the order of the card.
    pub phrases: Vec<Phrase>,
}

/// A language of the card.
#[derive(Debug, Clone, Serialize)]
pub struct PhraseLanguage {
    /// The language as a BCP 47 tag, such as `nl` or `ar`.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// What its speakers call it.
    pub name: String,
    /// That a machine translated into it and nobody has read it yet, in a word or two; empty when somebody has.
    pub machine: String,
}

/// Something to point at.
#[derive(Debug, Clone, Serialize)]
pub struct Phrase {
    /// Name of its pictogram; nothing is drawn for an unknown one.
    pub picture: String,
    /// What it says: one text for each language, in the order of the languages.
    pub texts: Vec<String>,
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    card: &'a PhraseCard,
    point_code: &'static str,
    locales: Vec<Locale<'a>>,
    pictures: BTreeMap<&'a str, &'static str>,
}

/// Prints the card, as many pages of A4 as the phrases need.
pub fn phrase_card(card: &PhraseCard) -> Result<Pdf, Error> {
    let view = View {
        card,
        point_code: "",
        locales: card.languages.iter().map(|spoken| Locale::of(&spoken.language)).collect(),
        pictures: card.phrases.iter().filter_map(drawn).collect(),
    };
    render("phrase_card.typ", &view)
}

fn drawn(phrase: &Phrase) -> Option<(&str, &'static str)> {
    Some((phrase.picture.as_str(), picture(&phrase.picture)?))
}
