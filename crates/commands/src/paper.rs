//! Pages to print.

use steunpunt_documents as documents;
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::number::{NumberKind, spoken};
use steunpunt_store::counter;

use crate::app::OpenPoint;
use crate::clock::on_paper;
use crate::context::Context;
use crate::shapes::paper::{FormKind, PrintForms, PrintRecoveryCard, PrintSlip};
use crate::shapes::{DocumentMade, Nothing};
use crate::{Answer, Code, Failure, Wrong};

/// Forms printed at once, at most.
const FORMS: u32 = 100;
const PDF: &str = "application/pdf";
/// The keys of the desk and what they do, for the card beside the laptop.
const KEYS: [(&str, &str); 12] = [
    ("F1", "Noodmelding"),
    ("F2", "Nieuwe hulpvraag"),
    ("F3", "Teller"),
    ("F4", "Zoeken"),
    ("F6", "Informatiebladen"),
    ("F7", "Regel in het logboek"),
    ("F9", "Wissel van vrijwilliger"),
    ("F10", "Meer"),
    ("Ctrl + L", "Scherm op slot"),
    ("Ctrl + P", "Accu bijna leeg: druk de overdracht nu af"),
    ("Esc", "Later afmaken: wat u typte blijft bewaard"),
    ("?", "Alle toetsen"),
];

pub(crate) fn keep(
    context: &Context,
    name: &str,
    pdf: Result<documents::Pdf, documents::Error>,
) -> Answer<DocumentMade> {
    let pdf = pdf.map_err(|error| {
        tracing::error!(%error, "a page could not be made");
        Failure::of(Code::PrintFailed)
    })?;
    Ok(context.app.0.documents.keep(format!("{name}.pdf"), PDF, pdf.bytes))
}

/// Blank forms, each with a number of its own. A number printed is a number gone, also when the paper is lost.
pub(crate) fn forms(context: &Context, input: PrintForms) -> Answer<DocumentMade> {
    if !(1..=FORMS).contains(&input.count) {
        return Err(Failure::bad("count", Wrong::OneTo100));
    }
    let open = context.open()?;
    let numbers = context.change(|tx| {
        let (point, letter) = (&open.point.code, open.store.letter());
        (0..input.count).map(|_| Ok(counter::take(tx, NumberKind::Paper, point, &letter)?.to_string())).collect()
    })?;
    match input.form {
        FormKind::Request => keep(context, "hulpvraagformulieren", request_forms(&open, numbers)),
        FormKind::Emergency => keep(context, "noodmeldingformulieren", emergency_forms(&open, numbers)),
    }
}

fn request_forms(open: &OpenPoint, numbers: Vec<String>) -> Result<documents::Pdf, documents::Error> {
    let configuration = &open.configuration;
    documents::request_form(&documents::RequestForm {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        numbers,
        groups: groups(configuration),
        urgencies: urgencies(configuration),
        ticks: configuration.ticks.iter().map(|tick| tick.label.nl.clone()).collect(),
        questions: configuration.questions.iter().map(|question| question.text.nl.clone()).collect(),
        exercise: open.point.exercise,
    })
}

fn groups(configuration: &Configuration) -> Vec<documents::Group> {
    let leaf = |leaf: &steunpunt_domain::configuration::Category| documents::Leaf {
        code: leaf.code.clone(),
        label: leaf.label.nl.clone(),
    };
    let group = |group: &steunpunt_domain::configuration::Group| documents::Group {
        code: group.code.clone(),
        label: group.short.nl.clone(),
        leaves: group.leaves.iter().map(leaf).collect(),
    };
    configuration.groups.iter().map(group).collect()
}

fn urgencies(configuration: &Configuration) -> Vec<documents::Labelled> {
    let labelled = |urgency: &steunpunt_domain::configuration::Urgency| documents::Labelled {
        code: urgency.code.clone(),
        label: urgency.label.nl.clone(),
        sign: urgency.sign.clone(),
        meaning: urgency.meaning.nl.clone(),
    };
    configuration.urgencies.iter().map(labelled).collect()
}

fn emergency_forms(open: &OpenPoint, numbers: Vec<String>) -> Result<documents::Pdf, documents::Error> {
    documents::emergency_form(&documents::EmergencyForm {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        numbers,
        exercise: open.point.exercise,
    })
}

/// A slip for the resident: a number and a time, nothing about them.
pub(crate) fn slip(context: &Context, input: PrintSlip) -> Answer<DocumentMade> {
    let open = context.open()?;
    let row = context.read(|connection| steunpunt_store::request::row(connection, input.id))?;
    let category = open.configuration.category(&row.category).map(|category| category.label.nl.clone());
    let slip = documents::RequestSlip {
        spoken_number: spoken(&row.number),
        number: row.number,
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        category_label: category.unwrap_or_default(),
        logged_at: on_paper(steunpunt_domain::time::Wall(row.logged_ms)),
        come_back: input.come_back.trim().to_owned(),
        exercise: open.point.exercise,
    };
    keep(context, "bon", documents::request_slip(&slip))
}

pub(crate) fn start_card(context: &Context, _: Nothing) -> Answer<DocumentMade> {
    let open = context.open()?;
    let card = documents::StartCard {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        laptop_letter: open.store.letter(),
        coordinator_role_text: open
            .configuration
            .role("coordinator")
            .map(|role| role.label.nl.clone())
            .unwrap_or_default(),
        exercise: open.point.exercise,
    };
    keep(context, "startkaart", documents::start_card(&card))
}

pub(crate) fn key_card(context: &Context, _: Nothing) -> Answer<DocumentMade> {
    let open = context.open()?;
    let card = documents::KeyCard {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        keys: KEYS.iter().map(|(key, does)| ((*key).to_owned(), (*does).to_owned())).collect(),
        exercise: open.point.exercise,
    };
    keep(context, "toetsenkaart", documents::wall_key_card(&card))
}

pub(crate) fn recovery_card(context: &Context, input: PrintRecoveryCard) -> Answer<DocumentMade> {
    let open = context.open()?;
    let card = documents::RecoveryCard {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        laptop_letter: open.store.letter(),
        municipality: open.point.municipality.clone(),
        recovery_code: input.code,
        made_on: on_paper(context.now),
        exercise: open.point.exercise,
    };
    keep(context, "herstelkaart", documents::recovery_card(&card))
}
