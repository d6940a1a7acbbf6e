//! One run of the terminal: the program, a session in it, and who is signed in.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use steunpunt_commands::{App, Place, SessionId, Setup, first_coordinator};

use crate::arguments::{Act, Arguments, Laptop};
use crate::{output, secret};

/// The program as this run uses it.
pub struct Desk {
    /// The program.
    pub app: App,
    /// The session of this run.
    pub session: SessionId,
    /// Whether it works on the exercise.
    pub exercise: bool,
    /// Whether results are wanted as JSON.
    pub json: bool,
}

impl Desk {
    /// With no store open.
    pub fn closed(arguments: &Arguments) -> Result<Self> {
        let place = match &arguments.store {
            Some(folder) => Place::at(std::path::absolute(folder)?),
            None => Place::default_for_user().context("Er is geen map voor gegevens: geef er een met --store MAP.")?,
        };
        let mut setup = Setup::of_this_machine(place);
        if !matches!(arguments.act, Act::Serve(_)) {
            // A run that ends at once has nothing to keep watch over.
            setup.watch_every = None;
            setup.lines = setup.lines.filter(|_| meets_others(&arguments.act));
        }
        let app = App::new(setup);
        let session = app.begin_session();
        Ok(Self { app, session, exercise: arguments.exercise, json: arguments.json })
    }

    /// With the store open and nobody signed in.
    pub fn unlocked(arguments: &Arguments) -> Result<Self> {
        let mut desk = Self::closed(arguments)?;
        desk.exercise = desk.which()?;
        let passphrase = secret::passphrase(desk.exercise)?;
        desk.call("unlock_store", json!({ "exercise": desk.exercise, "passphrase": passphrase }))?;
        desk.tell_wrong_configuration()?;
        Ok(desk)
    }

    /// With the store open and somebody signed in.
    pub fn open(arguments: &Arguments) -> Result<Self> {
        let desk = Self::unlocked(arguments)?;
        let name = match &arguments.who {
            Some(name) => name.clone(),
            None => first_coordinator(&desk.app, &desk.session)?,
        };
        let pin = secret::pin(&name)?;
        let signed_in = desk.call("sign_in", json!({ "name": name, "pin": pin }));
        if signed_in.is_err() {
            desk.close();
        }
        signed_in?;
        desk.tell_wrong_clock()?;
        Ok(desk)
    }

    /// Whether nothing was begun in this folder.
    pub fn is_new(&self) -> Result<bool> {
        let look = self.call("look", json!({}))?;
        Ok(!["/real/exists", "/exercise/exists"].iter().any(|store| output::flag(&look, store)))
    }

    /// The store that is meant. A folder that holds nothing but an exercise leaves no doubt.
    fn which(&self) -> Result<bool> {
        let look = self.call("look", json!({}))?;
        let exists = |store: &str| look.pointer(&format!("/{store}/exists")) == Some(&Value::Bool(true));
        match (self.exercise, exists("real"), exists("exercise")) {
            (false, true, _) => Ok(false),
            (_, _, true) => Ok(true),
            (true, _, false) => {
                bail!("In deze map is nog geen oefening. Begin er een met: steunpunt init … --exercise")
            }
            (false, false, false) => {
                bail!("In deze map is nog geen noodsteunpunt. Begin met: steunpunt --store MAP init …")
            }
        }
    }

    /// Runs a command of the table.
    pub fn call(&self, command: &str, input: Value) -> Result<Value> {
        Ok(self.app.call(&self.session, command, input)?)
    }

    /// Who mends the municipality's own files is told here, as the screen tells it: what is built in counts meanwhile.
    fn tell_wrong_configuration(&self) -> Result<()> {
        let configuration = self.call("get_configuration", json!({}))?;
        if let Some(problem) = configuration.pointer("/problem").and_then(Value::as_str) {
            eprintln!(
                "Let op: wat niet klopt in de eigen instellingen van de gemeente is overgeslagen; daarvoor gelden die van het programma. {problem}"
            );
        }
        Ok(())
    }

    /// What is written down bears the clock's time: a clock that is certainly wrong is told, as the screen tells it.
    fn tell_wrong_clock(&self) -> Result<()> {
        if output::flag(&self.call("get_desk", json!({}))?, "/clock/certainlyWrong") {
            eprintln!(
                "Let op: de klok van deze laptop lijkt verkeerd te staan. Er gaat niets verloren, maar tijden en uiterste tijden kloppen niet. Zet de klok goed, of zeg in het scherm hoe laat het is."
            );
        }
        Ok(())
    }

    /// Says on the standard error that what was written down holds what nobody here may keep.
    pub fn warn_of_bsn<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Result<()> {
        for text in texts {
            if output::flag(&self.call("read_text", json!({ "text": text }))?, "/bsn") {
                eprintln!(
                    "Let op, dit lijkt een burgerservicenummer en mag niet bewaard worden. Het is opgeschreven. Schrijf het zonder het nummer op, en laat de coördinator van deze hulpvraag de persoonsgegevens wissen."
                );
                break;
            }
        }
        Ok(())
    }

    /// Brings everything into the main file.
    pub fn close(&self) {
        self.app.close();
    }
}

/// Whether an act needs the network. Others leave the port to the window that may be open beside it.
fn meets_others(act: &Act) -> bool {
    matches!(act, Act::Sync { .. } | Act::Laptop(Laptop::Invite | Laptop::Join(_)))
}
