//! What an entry that stands aside says, for whoever reads it.

use steunpunt_domain::logbook::Fact;
use steunpunt_domain::register::{Changes, Value};
use steunpunt_domain::request::RequestField;

use crate::request::value_view;
use crate::shapes::exchange::aside::{AsideKind, AsideWords};
use crate::shapes::request::FieldValue;

/// What somebody typed. Of what is not about residents only that it is there: PINs and keys are among it.
pub(super) fn said(fact: &Fact) -> (AsideKind, Vec<AsideWords>) {
    match fact {
        Fact::RequestLogged(logged) => (AsideKind::Request, typed(&logged.fields)),
        Fact::RequestDetailed(changes) | Fact::RequestProgressed(changes) | Fact::RequestCorrected(changes) => {
            (AsideKind::Details, typed(changes))
        }
        Fact::RequestNoted(note) => (AsideKind::Note, vec![bare(&note.text)]),
        Fact::RequestForwarded(forwarded) => {
            let details =
                forwarded.details.iter().map(|(field, text)| in_field(*field, FieldValue::Text(text.clone())));
            (AsideKind::Forwarded, std::iter::once(bare(&forwarded.to)).chain(details).collect())
        }
        Fact::EmergencyReported(it) => {
            let fields =
                [(RequestField::What, &it.what), (RequestField::Place, &it.place), (RequestField::Reach, &it.reach)];
            let words = fields.into_iter().filter(|(_, text)| !text.is_empty());
            (
                AsideKind::EmergencyReport,
                words.map(|(field, text)| named(field, FieldValue::Text(text.clone()))).collect(),
            )
        }
        Fact::EmergencyRelayed(relayed) => (AsideKind::Relayed, vec![bare(&relayed.to)]),
        Fact::EmergencyAcknowledged(acknowledged) => (AsideKind::Acknowledged, vec![bare(&acknowledged.by)]),
        Fact::VisitCounted(_) => (AsideKind::Visit, Vec::new()),
        Fact::Erased(_) => (AsideKind::Erased, Vec::new()),
        _ => (AsideKind::Other, Vec::new()),
    }
}

fn typed(changes: &Changes) -> Vec<AsideWords> {
    let filled = changes.0.iter().filter(|change| change.value != Value::Nothing);
    filled.map(|change| in_field(change.field, value_view(&change.value))).collect()
}

fn in_field(number: u8, value: FieldValue) -> AsideWords {
    let field = RequestField::from_number(number).map(|field| field.name().to_owned());
    AsideWords { field, value }
}

fn named(field: RequestField, value: FieldValue) -> AsideWords {
    AsideWords { field: Some(field.name().to_owned()), value }
}

fn bare(text: &str) -> AsideWords {
    AsideWords { field: None, value: FieldValue::Text(text.to_owned()) }
}
