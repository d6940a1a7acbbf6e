//! What became of a handover, on paper: refused or lapsed in large letters, what was explained and what not, who signed.

use std::collections::BTreeSet;

use steunpunt_documents::{ReportLine, ReportSection, Signature};
use steunpunt_domain::shift_handover::HandoverStage;

use super::{Paper, paper, some};
use crate::shapes::Moment;
use crate::shapes::shift_handover::{HandoverPart, HandoverQuestion, HandoverRefusal, HandoverSigned};
use crate::words;

impl Paper<'_> {
    fn stage(&self) -> Option<HandoverStage> {
        self.view.row.as_ref().map(|row| row.stage)
    }

    /// It stands at the foot of every page too: nobody works by one that was refused.
    pub(super) fn title(&self) -> String {
        let stage = match self.stage() {
            Some(HandoverStage::Refused) => " – GEWEIGERD",
            Some(HandoverStage::Lapsed) => " – VERVALLEN",
            _ => "",
        };
        format!("Overdracht van de dienst{stage}")
    }

    pub(super) fn notice(&self) -> String {
        let who_may_read = if self.personal { words::PERSONAL } else { words::NOT_PERSONAL };
        let became = match self.stage() {
            Some(HandoverStage::Refused) => self.view.refusals.iter().map(|one| self.refusal(one)).collect(),
            Some(HandoverStage::Lapsed) => self.lapsed(),
            _ => String::new(),
        };
        format!("{became}{who_may_read}")
    }

    fn refusal(&self, one: &HandoverRefusal) -> String {
        let why = if self.personal { &one.reason } else { words::ON_PERSONAL_PAGE };
        format!("GEWEIGERD door {}, {}. Waarom: {}. ", self.signer(&one.by), paper(one.at), why.trim_end_matches('.'))
    }

    fn lapsed(&self) -> String {
        let newer = self.view.row.as_ref().and_then(|row| row.overtaken_by.as_ref());
        let instead = newer.map(|newer| format!(" In de plaats kwam {}.", newer.number)).unwrap_or_default();
        format!("VERVALLEN: niemand nam deze overdracht over.{instead} ")
    }

    /// What was asked and has no answer yet; what was explained by word of mouth, what not, and what was asked: nothing of
    /// these while nobody has offered it.
    pub(super) fn briefing(&self) -> Vec<ReportSection> {
        let open =
            self.view.open_questions.iter().map(|one| self.question(one, &format!("gevraagd bij {}, ", one.number)));
        let open = self.told("Vragen van eerdere overdrachten", open.collect());
        let Some(stage) = self.stage() else { return vec![open] };
        let not_yet = if stage == HandoverStage::Offered { "Nog niet toegelicht:" } else { "NIET toegelicht:" };
        let (told, silent): (Vec<_>, Vec<_>) = self.view.parts.iter().partition(|part| part.at.is_some());
        let screens: BTreeSet<&str> = told.iter().filter_map(|part| part.by.as_deref()).collect();
        let screens = screens.into_iter().filter(|by| !by.is_empty()).collect::<Vec<_>>().join(", ");
        let told = told.into_iter().map(|part| self.told_part(part)).collect();
        let silent = silent.into_iter().map(|part| words::part(&part.part).to_owned()).collect();
        let line = |lead: &str, parts: Vec<String>, screens: &str| ReportLine {
            lead: lead.to_owned(),
            text: if parts.is_empty() { "niets".to_owned() } else { parts.join(", ") },
            note: if screens.is_empty() { String::new() } else { format!("op het scherm van {screens}") },
        };
        let lines = vec![line("Toegelicht:", told, &screens), line(not_yet, silent, "")];
        let questions = self.view.questions.iter().map(|one| self.question(one, "")).collect();
        vec![open, some("Toelichting", lines), self.told("Vragen", questions)]
    }

    fn told_part(&self, part: &HandoverPart) -> String {
        let at = part.at.map(|at| self.when(at)).unwrap_or_default();
        format!("{} ({at})", words::part(&part.part))
    }

    fn question(&self, one: &HandoverQuestion, asked: &str) -> ReportLine {
        let answer = if one.answer.is_empty() { "NOG GEEN ANTWOORD" } else { &one.answer };
        let later = one.answered_at.filter(|at| *at != one.at);
        let later = later.map(|at| format!(", beantwoord {}", self.when(at))).unwrap_or_default();
        let note = format!("{asked}{}{later}", self.when(one.at));
        ReportLine { lead: one.question.clone(), text: answer.to_owned(), note }
    }

    /// Who leaves, and who took over or refused; a line to sign on while nobody did.
    pub(super) fn signatures(&self) -> Vec<Signature> {
        let row = self.view.row.as_ref();
        let leaving = row.map(|row| (row.leaving.as_str(), row.at));
        let accepted = self.view.accepted.iter().map(|one: &HandoverSigned| (one.by.as_str(), one.at));
        let arriving = accepted.map(|one| self.signature("Neemt over", Some(one)));
        let refused = self.view.refusals.iter().map(|one| (one.by.as_str(), one.at));
        let refusing = refused.map(|one| self.signature("Geweigerd door", Some(one)));
        let mut others: Vec<Signature> = match self.stage() {
            Some(HandoverStage::Refused) => refusing.collect(),
            _ => arriving.collect(),
        };
        if others.is_empty() && self.stage() != Some(HandoverStage::Lapsed) {
            others.push(self.signature("Neemt over", None));
        }
        std::iter::once(self.signature("Draagt over", leaving)).chain(others).collect()
    }

    fn signature(&self, role: &str, signed: Option<(&str, Moment)>) -> Signature {
        let name = signed.map(|(name, _)| self.signer(name)).unwrap_or_default();
        Signature { role: role.to_owned(), name, at: signed.map(|(_, at)| paper(at)).unwrap_or_default() }
    }

    fn signer(&self, name: &str) -> String {
        if self.personal { name.to_owned() } else { "Coördinator".to_owned() }
    }
}
