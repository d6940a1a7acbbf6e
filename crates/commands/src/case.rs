//! The scripted walk-in cases that are shipped for practising.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::shapes::request::FieldValue;

static SHIPPED: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../seeds/cases");

/// Somebody walks in.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub(crate) struct Case {
    pub id: String,
    pub who: String,
    pub says: String,
    pub kind: String,
    pub entry: BTreeMap<String, FieldValue>,
    pub lesson: String,
}

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

/// All cases, one of each file in turn, so that a row of visitors is as mixed as in a hall.
pub(crate) fn all() -> Vec<Case> {
    let mut files: Vec<_> = SHIPPED.files().collect();
    files.sort_by_key(|file| file.path().to_owned());
    let read = |file: &include_dir::File| {
        let cases = file.contents_utf8().and_then(|text| toml::from_str::<Cases>(text).ok());
        cases.map(|cases| cases.case).unwrap_or_default()
    };
    let mut columns: Vec<_> = files.into_iter().map(|file| read(file).into_iter()).collect();
    let mut mixed = Vec::new();
    loop {
        let row: Vec<Case> = columns.iter_mut().filter_map(Iterator::next).collect();
        if row.is_empty() {
            return mixed;
        }
        mixed.extend(row);
    }
}
