//! The floor of a save: the rows of one request inserted bare into a copy of the same store, on the same disk.

use steunpunt_commands::Machine;
use steunpunt_domain::time::Wall;
use steunpunt_store::keys::KeyFile;
use steunpunt_store::{Connection, Folder, Store, Transaction};
use steunpunt_tests::{Laptop, PASSPHRASE, copy_folder};
use tempfile::TempDir;

/// A copy of a store and the rows of its last request.
pub struct Floor {
    store: Store,
    rows: Rows,
    _folder: TempDir,
}

struct Rows {
    device: i64,
    bodies: Vec<Vec<u8>>,
    words: String,
    counter: String,
}

/// Far above every number that the store gives out itself.
const FREE: i64 = 1 << 40;

impl Floor {
    /// Copies the laptop's store.
    pub fn beside(laptop: &Laptop) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy_folder(&laptop.store(), folder.path());
        let folder_of_store = Folder::at(folder.path());
        let keys = KeyFile::load(&folder_of_store.keys()).expect("keys");
        let key = keys.unwrap_with_passphrase(PASSPHRASE).expect("a key");
        let opened = Store::open(folder_of_store, key, Wall(0), &Machine("floor".to_owned())).expect("a store");
        let rows = opened.store.read(|connection| Ok(rows(connection))).expect("rows");
        Self { store: opened.store, rows, _folder: folder }
    }

    /// Inserts the rows of one request in one transaction.
    pub fn insert(&self, round: u32) {
        let act = |tx: &Transaction| {
            insert(tx, &self.rows, FREE + i64::from(round));
            Ok(())
        };
        self.store.change(act).expect("an insert");
    }
}

fn rows(connection: &Connection) -> Rows {
    let last = "SELECT max(item) FROM request";
    let item: i64 = connection.query_row(last, [], |row| row.get(0)).expect("a request");
    let mut statement = connection
        .prepare(
            "SELECT body.bytes FROM entry JOIN body ON body.entry = entry.id WHERE entry.item = ?1 ORDER BY entry.id",
        )
        .expect("a statement");
    let bodies = statement.query_map([item], |row| row.get(0)).expect("bodies").map(Result::unwrap).collect();
    let words = "SELECT words FROM search WHERE rowid = ?1";
    let words = connection.query_row(words, [item], |row| row.get(0)).expect("words");
    let number: String =
        connection.query_row("SELECT number FROM request WHERE item = ?1", [item], |row| row.get(0)).expect("a number");
    let counter = number.chars().rev().take_while(char::is_ascii_digit).collect::<String>().chars().rev().collect();
    let device = "SELECT device FROM item WHERE id = ?1";
    Rows { device: connection.query_row(device, [item], |row| row.get(0)).expect("a device"), bodies, words, counter }
}

fn insert(tx: &Transaction, rows: &Rows, number: i64) {
    let run = |sql: &str, values: &[&dyn steunpunt_store::ToSql]| {
        tx.prepare_cached(sql).expect("a statement").execute(values).expect("a row");
    };
    let hash = [7_u8; 32];
    // Each request has words of its own, and an index costs what its words cost.
    let words = rows.words.replace(&rows.counter, &format!("9{:05}", number - FREE));
    let words = words.replace("Lijsterlaan 0", &format!("Lijsterlaan {}", number - FREE));
    run("INSERT INTO item (id, device, audience, sequence) VALUES (?1, ?2, 1, ?1)", &[&number, &rows.device]);
    for (audience, body) in (0_i64..).zip(&rows.bodies) {
        run(
            "INSERT INTO entry (device, audience, sequence, kind, wall_ms, hybrid, body_hash, previous, hash, item) \
             VALUES (?1, ?2, ?3, 9, ?3, ?3, ?4, ?4, ?4, ?3)",
            &[&rows.device, &audience, &number, &hash],
        );
        let entry = tx.last_insert_rowid();
        run("INSERT INTO body (entry, bytes) VALUES (?1, ?2)", &[&entry, body]);
        run(
            "INSERT INTO series (device, audience, sequence, hash, hybrid) VALUES (?1, ?2, ?3, ?4, ?3) \
             ON CONFLICT (device, audience) DO UPDATE SET sequence = ?3, hash = ?4, hybrid = ?3, signature = NULL",
            &[&rows.device, &audience, &number, &hash],
        );
    }
    run(
        "INSERT INTO request (item, number, category, urgency, due_ms, open, state, what, place, assigned_to, \
         received_ms, logged_ms, to_check, paper_number, import_row) \
         VALUES (?1, 'ZB03-A' || ?1, '5.2', 'U2', 9223372036854775807, 1, 'new', ?2, 'Lijsterlaan', '', ?1, ?1, 0, '', '')",
        &[&number, &rows.words],
    );
    run("INSERT INTO search (rowid, words) VALUES (?1, ?2)", &[&number, &words]);
    run("UPDATE counter SET last = last + 1 WHERE kind = 'request'", &[]);
}
