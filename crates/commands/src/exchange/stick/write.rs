//! "Naar stick": a new bundle, numbered, sealed, read back.

use steunpunt_domain::bundle::{BundleFor, BundleWritten};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::time::Wall;
use steunpunt_store::{bundle, hub, peer};
use steunpunt_sync::bundle::{Reader, Seal};
use steunpunt_sync::carry::{self, Load, Since, Written};
use steunpunt_sync::stick::{FolderStick, Name, next_number, put};
use steunpunt_sync::wire::Effort;
use zeroize::Zeroizing;

use super::super::other::{describe_own, others};
use super::super::town_hall;
use super::{carry_failure, stick_failure};
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::exchange::bundle::BundleLook;
use crate::shapes::exchange::stick::{StickWritten, WriteStick};
use crate::{Answer, support_point};

/// Words of a passphrase that goes along in an envelope of its own.
const WORDS: usize = 6;

pub(crate) fn write(context: &Context, input: WriteStick) -> Answer<StickWritten> {
    let (open, made_for) = (context.open()?, input.made_for.into());
    let stick = FolderStick::new(&input.folder);
    let letter = open.store.letter();
    let on_stick = next_number(&stick, &open.point.code, &letter).map_err(stick_failure)?;
    let number = next_own_number(context)?.max(on_stick);
    let sealed = seal_for(context, made_for, number)?;
    let name = Name::new(&open.point.code, &letter, number, &sealed.written.bytes);
    let put = put(&stick, &name, &sealed.written.bytes).map_err(stick_failure)?;
    let id = note(context, made_for, number, &sealed.written.heads)?;
    let bundle = BundleLook { file: Some(put.name.to_string()), ..super::super::bundle::find(context, id)? };
    let passphrase = sealed.passphrase.map(|words| words.to_string());
    Ok(StickWritten { bundle, bytes: put.bytes, may_pull_out: true, passphrase })
}

fn next_own_number(context: &Context) -> Answer<u32> {
    let own = context.open()?.store.device();
    Ok(context.read(|connection| bundle::last_number(connection, own))?.saturating_add(1))
}

/// A bundle that is about to leave.
pub(in crate::exchange) struct Sealed {
    /// The bundle.
    pub written: Written,
    /// Set when nobody's key is known: whoever reads it needs these words.
    pub passphrase: Option<Zeroizing<String>>,
}

/// A bundle of everything that those it is for are not known to hold.
pub(in crate::exchange) fn seal_for(context: &Context, made_for: BundleFor, number: u32) -> Answer<Sealed> {
    let (open, now) = (context.open()?, context.now);
    if let Some(recipients) = recipients(&open, made_for)? {
        let seal = (Since::Known, Seal::Recipients(&recipients));
        return Ok(Sealed { written: sealed(&open, (made_for, number), seal, now)?, passphrase: None });
    }
    let words = Zeroizing::new(support_point::words(context, WORDS)?);
    let written = sealed(&open, (made_for, number), (Since::Beginning, Seal::Passphrase(&words)), now)?;
    Ok(Sealed { written, passphrase: Some(words) })
}

/// The same without a number, for those with these keys.
pub(in crate::exchange) fn seal_to(
    open: &OpenPoint,
    made_for: BundleFor,
    recipients: &[String],
    now: Wall,
) -> Answer<Written> {
    sealed(open, (made_for, 0), (Since::Known, Seal::Recipients(recipients)), now)
}

fn sealed(
    open: &OpenPoint,
    (made_for, number): (BundleFor, u32),
    (since, seal): (Since, Seal),
    now: Wall,
) -> Answer<Written> {
    describe_own(&open.store, now)?;
    let own = open.store.read_quick(peer::all)?.into_iter().find(|peer| peer.device == open.store.device());
    let name = own.map(|own| own.label).unwrap_or_default();
    let enrolment = town_hall::token(open, made_for)?;
    let load = Load { made_for, since, number, name: &name, enrolment, seal, effort: Effort::Small };
    carry::write(&open.store, &load, now).map_err(carry_failure)
}

/// Who can open it: those it is for, and this laptop. Nobody when no key of theirs is known.
fn recipients(open: &OpenPoint, made_for: BundleFor) -> Answer<Option<Vec<String>>> {
    let theirs: Vec<String> = match made_for {
        BundleFor::TownHall => open.store.read(hub::enrolled)?.map(|hub| hub.recipient).into_iter().collect(),
        BundleFor::Laptops => {
            let laptops = others(&open.store)?.into_iter().filter(|it| !it.is_hub() && it.standing.is_admitted());
            laptops.map(|other| other.peer.recipient).filter(|recipient| !recipient.is_empty()).collect()
        }
    };
    let own = Reader::of_device(&open.store.device_secret()).recipient();
    Ok((!theirs.is_empty()).then(|| theirs.into_iter().chain([own]).collect()))
}

/// Only now, when it is whole on the stick, the logbook says that it left.
fn note(context: &Context, made_for: BundleFor, number: u32, heads: &[EntryId]) -> Answer<EntryId> {
    context.write(|writing| {
        let (own, mut header) = (writing.device(), writing.opening());
        let heads = heads.iter().map(|head| header.refer(own, *head)).collect();
        writing.append(header, Fact::BundleWritten(BundleWritten { number, made_for, heads }))
    })
}
