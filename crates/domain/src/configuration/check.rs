//! Reads the files' texts and checks them against each other.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{
    Area, Article, Checklist, Choice, ClosingReason, Configuration, Defaults, Facility, Group, Question, Role,
    RoleCard, Urgency,
};

/// So many letters stand on a tile without being cut off.
const LONGEST_ON_A_TILE: usize = 18;

/// One file's name and text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// As the person who mends it knows it.
    pub file: String,
    /// Its content.
    pub text: String,
}

/// What is wrong, and where.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{file}, regel {line}: {message}")]
pub struct ConfigurationError {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The field and what is wrong with it, in Dutch for whoever mends the file.
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Categories {
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Urgencies {
    urgency: Vec<Urgency>,
    question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Roles {
    role: Vec<Role>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosingReasons {
    reason: Vec<ClosingReason>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErasingReasons {
    reason: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ticks {
    tick: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VisitReasons {
    reason: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Means {
    means: Vec<Choice>,
    addressee: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    language: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facilities {
    facility: Vec<Facility>,
    area: Vec<Area>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Building {
    part: Vec<Facility>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Articles {
    article: Vec<Article>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Checklists {
    checklist: Vec<Checklist>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleCards {
    card: Vec<RoleCard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    words: Vec<String>,
}

impl Configuration {
    /// Reads the configuration from its files, in the order of [`Configuration::FILES`] and then the words.
    pub fn read(find: impl Fn(&str) -> Option<Source>) -> Result<Self, ConfigurationError> {
        let categories: Categories = parse(&find, "categories.toml")?;
        let urgencies: Urgencies = parse(&find, "urgencies.toml")?;
        let means: Means = parse(&find, "means.toml")?;
        let facilities: Facilities = parse(&find, "facilities.toml")?;
        let read = Self {
            groups: categories.group,
            urgencies: urgencies.urgency,
            questions: urgencies.question,
            roles: parse::<Roles>(&find, "roles.toml")?.role,
            closing_reasons: parse::<ClosingReasons>(&find, "closing_reasons.toml")?.reason,
            erasing_reasons: parse::<ErasingReasons>(&find, "erasing_reasons.toml")?.reason,
            ticks: parse::<Ticks>(&find, "ticks.toml")?.tick,
            visit_reasons: parse::<VisitReasons>(&find, "visit_reasons.toml")?.reason,
            means: means.means,
            addressees: means.addressee,
            languages: parse::<Languages>(&find, "languages.toml")?.language,
            facilities: facilities.facility,
            areas: facilities.area,
            building: parse::<Building>(&find, "building.toml")?.part,
            articles: parse::<Articles>(&find, "articles.toml")?.article,
            checklists: parse::<Checklists>(&find, "checklists.toml")?.checklist,
            role_cards: parse::<RoleCards>(&find, "role_cards.toml")?.card,
            defaults: parse::<Defaults>(&find, "settings.toml")?,
            words: parse::<Words>(&find, "passphrase_words.toml")?.words,
        };
        read.check(&find)?;
        Ok(read)
    }

    /// What is wrong, of every file that cannot be read; when all can, what does not fit between them.
    pub fn mistakes(find: impl Fn(&str) -> Option<Source>) -> Vec<ConfigurationError> {
        let find = &find;
        let unread = [
            parse::<Categories>(find, "categories.toml").err(),
            parse::<Urgencies>(find, "urgencies.toml").err(),
            parse::<Roles>(find, "roles.toml").err(),
            parse::<ClosingReasons>(find, "closing_reasons.toml").err(),
            parse::<ErasingReasons>(find, "erasing_reasons.toml").err(),
            parse::<Ticks>(find, "ticks.toml").err(),
            parse::<VisitReasons>(find, "visit_reasons.toml").err(),
            parse::<Means>(find, "means.toml").err(),
            parse::<Languages>(find, "languages.toml").err(),
            parse::<Facilities>(find, "facilities.toml").err(),
            parse::<Building>(find, "building.toml").err(),
            parse::<Articles>(find, "articles.toml").err(),
            parse::<Checklists>(find, "checklists.toml").err(),
            parse::<RoleCards>(find, "role_cards.toml").err(),
            parse::<Defaults>(find, "settings.toml").err(),
            parse::<Words>(find, "passphrase_words.toml").err(),
        ];
        let unread: Vec<_> = unread.into_iter().flatten().collect();
        if unread.is_empty() { Self::read(find).err().into_iter().collect() } else { unread }
    }

    fn check(&self, find: &impl Fn(&str) -> Option<Source>) -> Result<(), ConfigurationError> {
        let leaves = || self.groups.iter().flat_map(|group| &group.leaves);
        let unique = |file, codes: Vec<&str>| no_double(find, file, &codes);
        unique("categories.toml", self.groups.iter().map(|group| group.code.as_str()).collect())?;
        unique("categories.toml", leaves().map(|leaf| leaf.code.as_str()).collect())?;
        unique("urgencies.toml", self.urgencies.iter().map(|urgency| urgency.code.as_str()).collect())?;
        unique("roles.toml", self.roles.iter().map(|role| role.code.as_str()).collect())?;
        unique("erasing_reasons.toml", codes(&self.erasing_reasons))?;
        unique("ticks.toml", codes(&self.ticks))?;
        unique("means.toml", codes(&self.means))?;
        unique("means.toml", codes(&self.addressees))?;
        unique("languages.toml", codes(&self.languages))?;
        unique("closing_reasons.toml", self.closing_reasons.iter().map(|reason| reason.code.as_str()).collect())?;
        self.tiles_hold_their_words(find)?;
        self.urgencies_descend(find)?;
        self.one_when_missing(find)?;
        unique("visit_reasons.toml", codes(&self.visit_reasons))?;
        self.keys_are_one_letter_each(find)?;
        unique("facilities.toml", self.facilities.iter().map(|facility| facility.code.as_str()).collect())?;
        unique("facilities.toml", self.areas.iter().map(|area| area.code.as_str()).collect())?;
        unique("building.toml", self.building.iter().map(|part| part.code.as_str()).collect())?;
        unique("articles.toml", self.articles.iter().map(|article| article.code.as_str()).collect())?;
        unique("checklists.toml", self.checklists.iter().map(|list| list.code.as_str()).collect())?;
        unique("role_cards.toml", self.role_cards.iter().map(|card| card.code.as_str()).collect())?;
        for list in &self.checklists {
            unique("checklists.toml", list.lines.iter().map(|line| line.code.as_str()).collect())?;
        }
        for leaf in leaves() {
            self.known_urgency(find, "categories.toml", &leaf.code, &leaf.urgency)?;
        }
        for question in &self.questions {
            for urgency in [&question.yes, &question.no].into_iter().flatten() {
                self.known_urgency(find, "urgencies.toml", &question.code, urgency)?;
            }
        }
        self.someone_may_everything(find)
    }

    fn tiles_hold_their_words(&self, find: &impl Fn(&str) -> Option<Source>) -> Result<(), ConfigurationError> {
        for group in &self.groups {
            let too_long = |text: &&&String| text.chars().count() > LONGEST_ON_A_TILE;
            if let Some(text) = [&group.short.nl, &group.short.en].iter().find(too_long) {
                let message =
                    format!("`short` van {}: \"{text}\" is langer dan {LONGEST_ON_A_TILE} tekens", group.code);
                return Err(wrong(find, "categories.toml", &group.code, message));
            }
        }
        Ok(())
    }

    fn one_when_missing(&self, find: &impl Fn(&str) -> Option<Source>) -> Result<(), ConfigurationError> {
        let mut marked = self.groups.iter().flat_map(|group| &group.leaves).filter(|leaf| leaf.when_missing);
        match marked.nth(1) {
            None => Ok(()),
            Some(leaf) => {
                let message = format!("`when_missing` van {}: dit staat al bij een andere categorie", leaf.code);
                Err(wrong(find, "categories.toml", &leaf.code, message))
            }
        }
    }

    /// Of two urgencies chosen at once the one with the lower number wins, so the numbers must say what the order says.
    fn urgencies_descend(&self, find: &impl Fn(&str) -> Option<Source>) -> Result<(), ConfigurationError> {
        let mut last = 0;
        for urgency in &self.urgencies {
            let digits: String = urgency.code.chars().filter(char::is_ascii_digit).collect();
            match digits.parse::<u32>() {
                Ok(number) if number > last => last = number,
                _ => {
                    let message = format!("`code`: \"{}\" moet een hoger nummer hebben dan {last}", urgency.code);
                    return Err(wrong(find, "urgencies.toml", &urgency.code, message));
                }
            }
        }
        Ok(())
    }

    fn known_urgency(
        &self,
        find: &impl Fn(&str) -> Option<Source>,
        file: &str,
        near: &str,
        urgency: &str,
    ) -> Result<(), ConfigurationError> {
        if self.urgency(urgency).is_some() {
            return Ok(());
        }
        Err(wrong(find, file, near, format!("`urgency` van {near}: de urgentie \"{urgency}\" bestaat niet")))
    }

    /// Two reasons under one key would count a visitor twice, and a key of two letters is on no keyboard.
    fn keys_are_one_letter_each(&self, find: &impl Fn(&str) -> Option<Source>) -> Result<(), ConfigurationError> {
        let mut seen = BTreeSet::new();
        for reason in &self.visit_reasons {
            let Some(key) = &reason.key else { continue };
            let is_one = key.chars().count() == 1 && key.chars().all(char::is_alphanumeric);
            let fault = match is_one {
                false => "moet één letter of cijfer zijn",
                true if seen.insert(key.to_lowercase()) => continue,
                true => "is al van een andere reden",
            };
            let message = format!("`key` van {}: \"{key}\" {fault}", reason.code);
            return Err(wrong(find, "visit_reasons.toml", &reason.code, message));
        }
        Ok(())
    }

    /// A point where nobody may add a volunteer or reset a PIN would lock itself out.
    fn someone_may_everything(&self, find: &impl Fn(&str) -> Option<Source>) -> Result<(), ConfigurationError> {
        let able = |role: &Role| role.may.contains(&super::Permission::People) && role.code == "coordinator";
        if self.roles.iter().any(able) {
            return Ok(());
        }
        let message =
            "`may` van coordinator: \"people\" moet erbij staan, anders kan niemand vrijwilligers toevoegen".to_owned();
        Err(wrong(find, "roles.toml", "coordinator", message))
    }
}

fn parse<T: DeserializeOwned>(find: &impl Fn(&str) -> Option<Source>, file: &str) -> Result<T, ConfigurationError> {
    let source = find(file).ok_or_else(|| ConfigurationError {
        file: file.to_owned(),
        line: 1,
        message: "het bestand ontbreekt".to_owned(),
    })?;
    read(&source.file, &source.text)
}

/// Reads a file in TOML, which people write: what is wrong with it is said by its line and its field.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ConfigurationError> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        let message = match field_on(text, line) {
            Some(field) => format!("`{field}`: {}", in_dutch(error.message())),
            None => in_dutch(error.message()),
        };
        ConfigurationError { file: file.to_owned(), line, message }
    })
}

/// What the reader of the files says. Its rarer words stay as they are: a search for them finds help.
fn in_dutch(message: &str) -> String {
    let named = |rest: &str| rest.split('`').nth(1).unwrap_or_default().to_owned();
    match (message.strip_prefix("missing field"), message.strip_prefix("unknown field")) {
        (Some(field), _) => format!("het veld `{}` ontbreekt", named(field)),
        (_, Some(field)) => format!("het veld `{}` bestaat niet", named(field)),
        _ => shape_in_dutch(message)
            .map_or_else(|| format!("dit is niet te lezen ({})", message.replace('\n', " ")), str::to_owned),
    }
}

/// What people get wrong most: a list without brackets, a text without quotation marks, a bracket that nobody closed.
fn shape_in_dutch(message: &str) -> Option<&'static str> {
    let expected = message.strip_prefix("invalid type").and_then(|_| message.split("expected ").nth(1));
    Some(match expected {
        Some(what) if what.starts_with("a sequence") => "hier hoort een lijst: [\"…\", \"…\"]",
        Some(what) if what.starts_with("a string") => "hier hoort een tekst tussen aanhalingstekens: \"…\"",
        Some(what) if what.starts_with("a boolean") => "hier hoort true of false",
        Some(what) if what.starts_with("u32") => "hier hoort een getal, zonder aanhalingstekens",
        None if message.starts_with("data did not match any variant") => {
            "een regel is een tekst, of { text = \"…\", picture = \"…\", source = \"…\" }"
        }
        None if message.starts_with("unclosed") => {
            "hier begint iets dat nergens ophoudt: een haakje of een aanhalingsteken"
        }
        None if message.starts_with("string values must be quoted") => "een tekst staat tussen aanhalingstekens: \"…\"",
        None if message.starts_with("duplicate key") => "dit veld staat er twee keer",
        _ => return None,
    })
}

/// The field that a line sets.
fn field_on(text: &str, line: usize) -> Option<&str> {
    let (field, _) = text.lines().nth(line.checked_sub(1)?)?.split_once('=')?;
    Some(field.trim())
}

fn codes(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.code.as_str()).collect()
}

fn no_double(find: &impl Fn(&str) -> Option<Source>, file: &str, codes: &[&str]) -> Result<(), ConfigurationError> {
    let mut seen = BTreeSet::new();
    match codes.iter().find(|code| !seen.insert(**code)) {
        None => Ok(()),
        Some(code) => Err(wrong(find, file, code, format!("`code`: \"{code}\" staat er twee keer"))),
    }
}

/// Points at the field that the message names first, beside the last line of the file that has `near` as a code: of two
/// equal codes that is the second.
fn wrong(find: &impl Fn(&str) -> Option<Source>, file: &str, near: &str, message: String) -> ConfigurationError {
    let Some(Source { file, text }) = find(file) else {
        return ConfigurationError { file: file.to_owned(), line: 1, message };
    };
    let code = last_code(&text, near).map_or(1, |place| line_at(&text, place));
    let field = message.split('`').nth(1).and_then(|field| field_beside(&text, code, field));
    ConfigurationError { file, line: field.unwrap_or(code), message }
}

/// The line that sets a field, in the table in which another line stands.
fn field_beside(text: &str, line: usize, field: &str) -> Option<usize> {
    let heads: Vec<usize> =
        (1..).zip(text.lines()).filter(|(_, line)| line.starts_with('[')).map(|(at, _)| at).collect();
    let begins = heads.iter().rev().find(|head| **head <= line).copied().unwrap_or(1);
    let ends = heads.iter().find(|head| **head > line).copied().unwrap_or(usize::MAX);
    (begins..ends.min(text.lines().count() + 1)).find(|at| field_on(text, *at) == Some(field))
}

fn last_code(text: &str, code: &str) -> Option<usize> {
    let quoted = format!("\"{code}\"");
    let is_code = |place: &usize| {
        let before = text.get(..*place).unwrap_or_default().trim_end().trim_end_matches('=');
        before.trim_end().ends_with("code")
    };
    let places = || text.rmatch_indices(&quoted).map(|(place, _)| place);
    places().find(is_code).or_else(|| places().next())
}

fn line_at(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}
