//! All versions of all sheets, and what holds.

use std::collections::BTreeMap;

use super::translation::share_checks;
use super::{Contradiction, Sheet, SheetDigest, SheetStanding, SheetVersion};

/// Every version there is, by code; of one code the highest version first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Library(BTreeMap<String, Vec<SheetVersion>>);

impl Library {
    /// What came with the program, and what the logbook holds.
    pub fn of(shipped: impl IntoIterator<Item = Sheet>, logbook: impl IntoIterator<Item = SheetVersion>) -> Self {
        let mut library = Self::default();
        shipped.into_iter().map(SheetVersion::shipped).chain(logbook).for_each(|version| library.add(version));
        library.0.values_mut().for_each(|versions| {
            versions.sort_by(|a, b| b.sheet.version.cmp(&a.sheet.version).then(a.digest.cmp(&b.digest)));
            share_checks(versions);
        });
        library
    }

    fn add(&mut self, version: SheetVersion) {
        let versions = self.0.entry(version.sheet.code.clone()).or_default();
        match versions.iter_mut().find(|known| known.digest == version.digest) {
            Some(known) => known.merge(version),
            None => versions.push(version),
        }
    }

    /// The codes, sorted.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The versions of a sheet, the highest first.
    pub fn versions(&self, code: &str) -> &[SheetVersion] {
        self.0.get(code).map_or(&[], Vec::as_slice)
    }

    /// The version with exactly these words.
    pub fn version(&self, digest: SheetDigest) -> Option<&SheetVersion> {
        self.0.values().flatten().find(|version| version.digest == digest)
    }

    /// The versions that hold at a moment, in milliseconds since 1970. Two of one code when two laptops gave out the
    /// same version number without hearing of each other: a person chooses.
    pub fn in_force(&self, code: &str, now_ms: i64) -> Vec<&SheetVersion> {
        let versions = self.versions(code).iter();
        versions.filter(|version| self.standing(version, now_ms).may_be_handed_out()).collect()
    }

    /// The versions of every sheet that hold at a moment, in milliseconds since 1970.
    pub fn all_in_force(&self, now_ms: i64) -> Vec<&SheetVersion> {
        self.codes().flat_map(|code| self.in_force(code, now_ms)).collect()
    }

    /// The version that stands for a sheet at a moment, in milliseconds since 1970: one that holds, else the highest.
    pub fn shown(&self, code: &str, now_ms: i64) -> Option<&SheetVersion> {
        self.in_force(code, now_ms).into_iter().next().or_else(|| self.versions(code).first())
    }

    /// The versions that another one replaces, and that were given out.
    pub fn before<'a>(&'a self, version: &'a SheetVersion) -> impl Iterator<Item = &'a SheetVersion> {
        let number = version.sheet.version;
        let lower = self.versions(&version.sheet.code).iter().filter(move |it| it.sheet.version < number);
        lower.filter(|it| it.is_given_out())
    }

    /// Whether a blank stands in a version that is approved or given out, and not withdrawn: filling it in changes words
    /// that count.
    pub fn is_beyond_draft(&self, blank: &str) -> bool {
        let counts = |it: &&SheetVersion| it.withdrawn.is_none() && (it.approved.is_some() || it.is_given_out());
        let mut versions = self.0.values().flatten().filter(counts);
        versions.any(|version| version.sheet.blanks().iter().any(|key| key == blank))
    }

    /// Whether this publisher approved a version under this name before.
    pub fn knows_publisher(&self, publisher: &[u8; 32], name: &str) -> bool {
        let mut approvals = self.0.values().flatten().filter_map(|version| version.publisher.as_ref());
        approvals.any(|approval| approval.by.publisher == *publisher && approval.by.name == name)
    }

    /// Where a version stands at a moment, in milliseconds since 1970.
    pub fn standing(&self, version: &SheetVersion, now_ms: i64) -> SheetStanding {
        if let Some(withdrawal) = &version.withdrawn {
            return SheetStanding::Withdrawn(withdrawal.reason.clone());
        }
        if !version.is_given_out() {
            return if version.approved.is_some() { SheetStanding::Approved } else { SheetStanding::Draft };
        }
        if let Some(higher) = self.replaced_by(version, now_ms) {
            return SheetStanding::Replaced(higher);
        }
        match (version.sheet.valid_from_ms, version.sheet.valid_until_ms) {
            (_, Some(until)) if until <= now_ms => SheetStanding::Expired(until),
            (Some(from), _) if from > now_ms => SheetStanding::Later(from),
            _ => SheetStanding::InForce,
        }
    }

    fn replaced_by(&self, version: &SheetVersion, now_ms: i64) -> Option<u32> {
        self.begun_above(version, now_ms).map(|it| it.sheet.version).max()
    }

    /// The higher versions that were given out and have begun to hold.
    fn begun_above(&self, version: &SheetVersion, now_ms: i64) -> impl Iterator<Item = &SheetVersion> {
        let number = version.sheet.version;
        let higher = self.versions(&version.sheet.code).iter().filter(move |it| it.sheet.version > number);
        let begun = move |it: &&SheetVersion| it.sheet.valid_from_ms.is_none_or(|from| from <= now_ms);
        higher.filter(|it| it.is_given_out()).filter(begun)
    }

    /// Why what is handed out of this version is wrong now: it was withdrawn, or a higher version contradicts it.
    pub fn contradiction(&self, version: &SheetVersion, now_ms: i64) -> Option<Contradiction> {
        let contradicting = self.begun_above(version, now_ms).filter(|it| it.contradicts);
        let by = contradicting.map(|it| it.sheet.version).max();
        let withdrawn = version.withdrawn.is_some();
        (withdrawn || by.is_some()).then_some(Contradiction { by, withdrawn })
    }

    /// The number that a new version of a sheet gets.
    pub fn next_version(&self, code: &str) -> u32 {
        self.versions(code).first().map_or(1, |highest| highest.sheet.version.saturating_add(1))
    }
}
