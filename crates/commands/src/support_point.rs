//! First start, opening, closing, keys.

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::support_point::{NotAPoint, PointOpened};
use steunpunt_domain::volunteer::is_pin;
use steunpunt_store::keys::{DatabaseKey, KeyFile, RecoveryCode as Code32, random_bytes};
use steunpunt_store::open::{Beginning, Joining};
use steunpunt_store::{Folder, Store, salvage};

use crate::app::OpenPoint as OpenedPoint;
use crate::clock::{self, PutRight};
use crate::context::Context;
use crate::shapes::support_point::{
    ChangePassphrase, Look, OpenPoint, Point, ProposedPassphrase, RecoveryCode, SetAside, Stage, StoreLook, Trouble,
    Unacknowledged, UnlockStore, UseRecoveryCode, Verified, WhichStore,
};
use crate::shapes::{Moment, Nothing};
use crate::watch::EVERYTHING;
use crate::{Answer, App, Code, Failure, Wrong, emergency_report, exercise, settings, tablet, volunteer};

/// How many letters a passphrase has at least.
const PASSPHRASE_LENGTH: usize = 12;
/// How many words the program proposes.
const PASSPHRASE_WORDS: usize = 5;

pub(crate) fn look(context: &Context, _: Nothing) -> Answer<Look> {
    let place = &context.app.0.setup.place;
    let open = context.open().ok();
    let stage = match (&open, context.me().is_ok()) {
        (None, _) => Stage::Closed,
        (Some(_), false) => Stage::Locked,
        (Some(_), true) => Stage::Open,
    };
    let (count, oldest) = match &open {
        Some(_) => {
            clock::notice_set_back(context)?;
            emergency_report::waiting_since(context)?
        }
        None => (0, None),
    };
    let settings = settings::current(context)?;
    Ok(Look {
        stage,
        real: look_into(context, &place.store(false), false),
        exercise: look_into(context, &place.store(true), true),
        preparing: context.app.0.preparing.percent(),
        point: open.as_ref().map(|open| point_view(open)),
        unacknowledged: Unacknowledged { count, oldest: oldest.map(|at| Moment(at.0)) },
        names_to_come: stage == Stage::Locked && context.read(steunpunt_store::volunteer::all)?.is_empty(),
        pin_pause_until: volunteer::pause(context).ok().flatten().map(|until| Moment(until.0)),
        now: Moment(context.now.0),
        language: settings.language,
        theme: settings.theme,
        new_letter: open.and_then(|open| open.new_letter.clone()),
        tablet: tablet::reach_of(context),
    })
}

pub(crate) fn point_view(open: &OpenedPoint) -> Point {
    Point {
        name: open.point.name.clone(),
        code: open.point.code.clone(),
        municipality: open.point.municipality.clone(),
        letter: open.store.letter(),
        exercise: open.point.exercise,
    }
}

fn look_into(context: &Context, folder: &Folder, exercise: bool) -> StoreLook {
    let met = context.app.damaged(exercise).load(std::sync::atomic::Ordering::Relaxed) && folder.exists();
    let trouble = if met { Some(Trouble::Damaged) } else { trouble(folder) };
    let named = |path: std::path::PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let set_aside = salvage::set_aside_stores(folder).into_iter().filter_map(named).map(|name| SetAside { name });
    StoreLook { exists: folder.exists(), trouble, set_aside: set_aside.collect() }
}

fn trouble(folder: &Folder) -> Option<Trouble> {
    if !folder.exists() {
        return None;
    }
    match KeyFile::load(&folder.keys()) {
        Ok(_) if !folder.database().exists() => Some(Trouble::Incomplete),
        Ok(_) => None,
        Err(steunpunt_store::Error::Newer) => Some(Trouble::Newer),
        Err(steunpunt_store::Error::NotFound) => Some(Trouble::Incomplete),
        Err(_) => Some(Trouble::Damaged),
    }
}

pub(crate) fn propose_passphrase(context: &Context, _: Nothing) -> Answer<ProposedPassphrase> {
    Ok(ProposedPassphrase { passphrase: words(context, PASSPHRASE_WORDS)? })
}

/// So many words by chance.
pub(crate) fn words(context: &Context, count: usize) -> Answer<String> {
    let words = match context.open() {
        Ok(open) => open.configuration.words.clone(),
        Err(_) => shipped()?.words,
    };
    let mut chosen = Vec::new();
    for _ in 0..count {
        // Eight random bytes for one of a few thousand words: the bias of the remainder is beyond measuring.
        let number = u64::from_le_bytes(random_bytes()?);
        let place = usize::try_from(number % words.len().max(1) as u64).unwrap_or(0);
        chosen.extend(words.get(place).cloned());
    }
    Ok(chosen.join(" "))
}

pub(crate) fn shipped() -> Answer<Configuration> {
    steunpunt_store::configuration::shipped().map_err(|error| configuration_failure(&error))
}

pub(crate) fn configuration_failure(error: &steunpunt_domain::configuration::ConfigurationError) -> Failure {
    let details = serde_json::json!({ "file": error.file, "line": error.line, "message": error.message });
    Failure::with(Code::Configuration, details)
}

pub(crate) fn open_point(context: &Context, input: OpenPoint) -> Answer<RecoveryCode> {
    let exercise = input.exercise.unwrap_or(false);
    let point = described(&input.name, &input.code, &input.municipality, exercise)?;
    check_pin(&input.pin)?;
    if exercise {
        exercise::check_passphrase(&input.passphrase)?
    } else {
        check_passphrase(&input.passphrase)?
    }
    let coordinator = volunteer::checked_name(&input.coordinator)?;
    let code = create(context, point, &input.passphrase)?;
    let id = volunteer::write_first(context, &coordinator, &input.pin)?;
    context.app.0.sessions.sign_in(context.session, id);
    Ok(RecoveryCode { code })
}

fn described(name: &str, code: &str, municipality: &str, exercise: bool) -> Answer<PointOpened> {
    PointOpened::new(name, code, municipality, exercise).map_err(|error| match error {
        NotAPoint::NoName => Failure::bad("name", Wrong::Empty),
        NotAPoint::BadCode => Failure::bad("code", Wrong::NotSpeakable),
        NotAPoint::NoMunicipality => Failure::bad("municipality", Wrong::Empty),
    })
}

pub(crate) fn check_pin(pin: &str) -> Answer<()> {
    if is_pin(pin) { Ok(()) } else { Err(Failure::bad("pin", Wrong::FourToEightDigits)) }
}

pub(crate) fn check_passphrase(passphrase: &str) -> Answer<()> {
    let long_enough = passphrase.trim().chars().count() >= PASSPHRASE_LENGTH;
    if long_enough { Ok(()) } else { Err(Failure::of(Code::WeakPassphrase)) }
}

/// Makes a store, opens it, and gives the recovery code.
pub(crate) fn create(context: &Context, point: PointOpened, passphrase: &str) -> Answer<String> {
    make(context.app, point, passphrase, None)
}

/// The same for a laptop that joins others.
pub(crate) fn create_joining(app: &App, point: PointOpened, passphrase: &str, joining: Joining) -> Answer<String> {
    make(app, point, passphrase, Some(joining))
}

fn make(app: &App, point: PointOpened, passphrase: &str, joining: Option<Joining>) -> Answer<String> {
    let setup = &app.0.setup;
    let folder = setup.place.store(point.exercise);
    if folder.exists() {
        return Err(Failure::of(Code::AlreadyThere));
    }
    let (key, recovery) = (DatabaseKey::random()?, Code32::random()?);
    let keys = KeyFile::wrap(&key, point.exercise, passphrase, &recovery, setup.key_cost)?;
    folder.make()?;
    let machine = &setup.machine.holding(&folder);
    let beginning = Beginning { folder, key, keys: &keys, point, machine, joining };
    put_open(app, Store::begin(beginning, setup.clock.now())?, None)?;
    Ok(recovery.to_string())
}

/// Makes a store the open one, with nobody signed in.
pub(crate) fn put_open(app: &App, store: Store, new_letter: Option<String>) -> Answer<()> {
    let opened = opened(store, new_letter)?;
    app.0.sessions.lock_all();
    app.set_open(Some(opened));
    Ok(())
}

/// Where nothing could be written when the store was opened and now it can: goes on with the same store, and with
/// whoever is signed in. What is being typed waits for that.
pub(crate) fn write_again(app: &App, read_only: &OpenedPoint) -> Answer<()> {
    let (folder, key) = (read_only.store.folder().clone(), read_only.store.key().clone());
    let machine = app.0.setup.machine.holding(&folder);
    let again = Store::open(folder, key, app.now(), &machine)?;
    if !again.store.is_read_only() {
        app.set_open(Some(opened(again.store, again.new_letter)?));
        app.0.watchers.tell(EVERYTHING);
    }
    Ok(())
}

/// A store with what goes with it. A configuration file with a mistake is left out and reported, never fatal.
fn opened(store: Store, new_letter: Option<String>) -> Answer<OpenedPoint> {
    let folder = store.folder().configuration();
    let packed = store.read(steunpunt_store::pack::files)?;
    let (configuration, mistakes) = steunpunt_store::configuration::load_what_is_right(&folder, &packed)
        .map_err(|error| configuration_failure(&error))?;
    // Every mistake in a line, because whoever mends them has several files open.
    let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    let problem = (!mistakes.is_empty()).then(|| mistakes.join("; "));
    Ok(OpenedPoint {
        point: store.read(steunpunt_store::support_point::point)?,
        configuration,
        configuration_problem: problem,
        theme_css: steunpunt_store::configuration::theme(&folder),
        new_letter,
        clock: PutRight::of(&store),
        damage: std::sync::OnceLock::new(),
        store,
    })
}

pub(crate) fn unlock(context: &Context, input: UnlockStore) -> Answer<Look> {
    let folder = context.app.0.setup.place.store(input.exercise);
    let keys = KeyFile::load(&folder.keys())?;
    let key = keys.unwrap_with_passphrase(&input.passphrase)?;
    open_with(context, folder, key, input.exercise)?;
    look(context, Nothing {})
}

pub(crate) fn open_with(context: &Context, folder: Folder, key: DatabaseKey, exercise: bool) -> Answer<()> {
    // The last one closes first, so that it can bring its log into the main file.
    context.app.set_open(None);
    let machine = context.app.0.setup.machine.holding(&folder);
    let opened = Store::open(folder, key, context.now, &machine).inspect_err(|error| {
        let damaged = matches!(error, steunpunt_store::Error::Damaged(_));
        context.app.damaged(exercise).store(damaged, std::sync::atomic::Ordering::Relaxed);
    })?;
    if opened.store.read(steunpunt_store::support_point::point)?.exercise != exercise {
        return Err(Failure::of(Code::ExerciseMismatch));
    }
    put_open(context.app, opened.store, opened.new_letter)?;
    volunteer::passphrase_was_typed(context)
}

pub(crate) fn use_recovery_code(context: &Context, input: UseRecoveryCode) -> Answer<RecoveryCode> {
    check_passphrase(&input.passphrase)?;
    input.pin.as_deref().map_or(Ok(()), check_pin)?;
    let wrong = |typo: bool| Failure::with(Code::WrongRecoveryCode, serde_json::json!({ "typo": typo }));
    let code: Code32 = input.code.parse().map_err(|_| wrong(true))?;
    let (folder, cost) = (context.app.0.setup.place.store(false), context.app.0.setup.key_cost);
    let keys = KeyFile::load(&folder.keys())?;
    let key = keys.unwrap_with_recovery(&code).map_err(|_| wrong(false))?;
    let next = Code32::random()?;
    let keys = keys.with_passphrase(&key, &input.passphrase, cost)?.with_recovery(&key, &next, cost)?;
    keys.save(&folder.keys())?;
    open_with(context, folder, key, false)?;
    if let Some(pin) = &input.pin {
        volunteer::reset_first_coordinator(context, pin)?;
    }
    Ok(RecoveryCode { code: next.to_string() })
}

pub(crate) fn change_passphrase(context: &Context, input: ChangePassphrase) -> Answer<Nothing> {
    check_passphrase(&input.new)?;
    let open = context.open()?;
    let path = open.store.folder().keys();
    let keys = KeyFile::load(&path)?;
    let key = keys.unwrap_with_passphrase(&input.old)?;
    keys.with_passphrase(&key, &input.new, context.app.0.setup.key_cost)?.save(&path)?;
    Ok(Nothing {})
}

pub(crate) fn renew_recovery_code(context: &Context, _: Nothing) -> Answer<RecoveryCode> {
    let open = context.open()?;
    let path = open.store.folder().keys();
    let next = Code32::random()?;
    KeyFile::load(&path)?.with_recovery(open.store.key(), &next, context.app.0.setup.key_cost)?.save(&path)?;
    Ok(RecoveryCode { code: next.to_string() })
}

/// The passphrase is lost and nobody can be asked: the old data is set aside and a new store can begin at once.
pub(crate) fn begin_beside(context: &Context, input: WhichStore) -> Answer<Look> {
    context.app.suspend();
    salvage::begin_beside(&context.app.0.setup.place.store(input.exercise), context.now.0)?;
    look(context, Nothing {})
}

pub(crate) fn close(context: &Context, _: Nothing) -> Answer<Look> {
    context.app.suspend();
    look(context, Nothing {})
}

pub(crate) fn verify(context: &Context, _: Nothing) -> Answer<Verified> {
    let open = context.open()?;
    let damage = open.store.damage()?;
    let findings = open.store.verify()?;
    let requests = open.store.read(steunpunt_store::request::count)?;
    let problems = damage.into_iter().chain(findings.problems).collect();
    Ok(Verified { entries: findings.entries, requests, awaiting: findings.awaited.len() as u64, problems })
}
