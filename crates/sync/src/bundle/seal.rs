//! Making a bundle.

use std::io::{self, Write};

use age::secrecy::SecretString;
use age::{Encryptor, Recipient, scrypt, x25519};

use super::header::Header;
use super::payload::{MAGIC, VERSION, signed_bytes};
use super::{Error, LARGEST, LARGEST_BATCH, LARGEST_HEADER, LARGEST_STATEMENT, MOST_STATEMENTS, Result};

/// Checking a passphrase costs 64 MiB and about a fifth of a second; six words of ours need no more.
const WORK: u8 = 16;

/// Whom a bundle is sealed for.
#[derive(Clone, Copy, Debug)]
pub enum Seal<'a> {
    /// These keys, as age writes them: `age1…`.
    Recipients(&'a [String]),
    /// Whoever knows this passphrase.
    Passphrase(&'a str),
}

/// Makes a bundle. `batches` are messages of one [`wire::Writer`](crate::wire::Writer), in its order, and are asked
/// for one by one; `sign` signs as the header's sender.
pub fn seal(
    header: &Header,
    batches: impl IntoIterator<Item = Vec<u8>>,
    statements: &[Vec<u8>],
    sign: &dyn Fn(&[u8]) -> [u8; 64],
    seal: Seal,
) -> Result<Vec<u8>> {
    let recipients = recipients(seal)?;
    let recipients = recipients.iter().map(|recipient| &**recipient as &dyn Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| Error::NoRecipient)?;
    let sealed = encryptor.wrap_output(Vec::new()).map_err(unwritten)?;
    let mut payload = Payload { sealed, hasher: blake3::Hasher::new(), length: 0 };
    payload.put(&[MAGIC, &[VERSION]].concat())?;
    payload.part(&postcard::to_stdvec(header).map_err(|_| Error::Damaged)?, LARGEST_HEADER)?;
    batches.into_iter().try_for_each(|batch| payload.part(&batch, LARGEST_BATCH))?;
    payload.end_of_list()?;
    if statements.len() > MOST_STATEMENTS {
        return Err(Error::TooLarge);
    }
    statements.iter().try_for_each(|statement| payload.part(statement, LARGEST_STATEMENT))?;
    payload.end_of_list()?;
    let signature = sign(&signed_bytes(&payload.hasher.finalize()));
    payload.put(&signature)?;
    payload.sealed.finish().map_err(unwritten)
}

fn recipients(seal: Seal) -> Result<Vec<Box<dyn Recipient>>> {
    match seal {
        Seal::Recipients(keys) => keys.iter().map(|key| x25519_recipient(key)).collect(),
        Seal::Passphrase(passphrase) => {
            let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
            recipient.set_work_factor(WORK);
            Ok(vec![Box::new(recipient)])
        }
    }
}

fn x25519_recipient(key: &str) -> Result<Box<dyn Recipient>> {
    let recipient: x25519::Recipient = key.parse().map_err(|_| Error::NoRecipient)?;
    Ok(Box::new(recipient))
}

/// The bytes inside the seal, sealed and hashed as they come.
struct Payload {
    sealed: age::stream::StreamWriter<Vec<u8>>,
    hasher: blake3::Hasher,
    length: usize,
}

impl Payload {
    fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.length += bytes.len();
        if self.length > LARGEST {
            return Err(Error::TooLarge);
        }
        self.hasher.update(bytes);
        self.sealed.write_all(bytes).map_err(unwritten)
    }

    /// An empty part would end its list; there is nothing in it anyway.
    fn part(&mut self, bytes: &[u8], largest: usize) -> Result<()> {
        let length = u32::try_from(bytes.len()).ok().filter(|_| bytes.len() <= largest).ok_or(Error::TooLarge)?;
        if bytes.is_empty() {
            return Ok(());
        }
        self.put(&length.to_le_bytes())?;
        self.put(bytes)
    }

    fn end_of_list(&mut self) -> Result<()> {
        self.put(&0_u32.to_le_bytes())
    }
}

/// Writing to memory fails only when there is none left.
fn unwritten(_: io::Error) -> Error {
    Error::TooLarge
}
