//! The laptop that shows the code: somebody comes to its door.

use steunpunt_sync::lan::Reply;

use super::admit::admit;
use super::state::{Decision, failure_of};
use super::tell;
use crate::App;
use crate::shapes::exchange::pairing::{PairingFailure, PairingStage};

/// Somebody tries a code.
pub(in crate::exchange) fn answer(app: &App, joiner: [u8; 32], request: &[u8]) -> Option<Reply> {
    let mut state = app.0.pairing.lock();
    let introduction = state.own.write();
    let now = app.now();
    // Nobody is invited: the same answer as to a stranger anywhere else.
    let Some(invitation) = state.invitation.as_mut() else { return Some(Reply::only(403)) };
    let answered = invitation.answer(joiner, request, &introduction, now.0);
    match answered.outcome {
        Ok(paired) => state.compare(&paired, None),
        // Somebody comes after the one that was first; that one is being compared.
        Err(_) if state.stage != PairingStage::Inviting => {}
        Err(refused) => state.fail(failure_of(refused)),
    }
    drop(state);
    tell(app);
    Some(Reply::ok(answered.reply))
}

/// The other laptop says what a person there said, and wants to know what was said here.
pub(in crate::exchange) fn hear(app: &App, joiner: [u8; 32], message: &[u8]) -> Option<Reply> {
    {
        let mut state = app.0.pairing.lock();
        if state.other.as_ref().is_none_or(|other| other.public_key != joiner) {
            return Some(Reply::only(403));
        }
        if state.said_there == Decision::None {
            state.said_there = Decision::of(message);
        }
    }
    settle(app);
    Some(Reply::ok(vec![app.0.pairing.lock().said_here.byte()]))
}

/// What both said decides.
pub(super) fn settle(app: &App) {
    let mut state = app.0.pairing.lock();
    let open_question = matches!(state.stage, PairingStage::Compare | PairingStage::Waiting);
    match (state.said_here, state.said_there) {
        (_, Decision::Different) if open_question => state.fail(PairingFailure::NotTheSame),
        (Decision::Same, Decision::Same) if state.stage == PairingStage::Waiting => admit(app, &mut state),
        _ => {}
    }
    drop(state);
    tell(app);
}
