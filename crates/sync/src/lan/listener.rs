//! The end that listens: its limits, who answers, and the thread that it is.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::serving::Serving;
use super::{Identity, PeerKey, Reply};
use crate::pairing;

/// Who answers. All of it may block: it runs on threads of its own.
pub trait Answering: Send + Sync + 'static {
    /// Whether this laptop is paired with the one that asks. Asked for every message: it may be struck off meanwhile.
    fn knows(&self, peer: PeerKey) -> bool;

    /// What a laptop that is not known may reach. Its messages may be as large as one of a pairing.
    fn is_open_to_strangers(&self, path: &str) -> bool {
        path == pairing::PATH
    }

    /// The answer to a whole message, from a laptop that may reach this path.
    fn answer(&self, peer: PeerKey, path: &str, body: Vec<u8>) -> Reply;
}

/// What one listener takes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The largest message of a laptop that is known.
    pub largest: usize,
    /// How long nothing may move on a connection, and how long a handshake or a header may take.
    pub quiet: Duration,
    /// Connections at a time. The next one waits.
    pub connections: usize,
}

impl Default for Limits {
    /// For a handful of laptops, one of them over a radio.
    fn default() -> Self {
        Self { largest: 8 << 20, quiet: Duration::from_secs(60), connections: 32 }
    }
}

/// Listens until it is dropped. An answer that is being worked on then is worked out, and not sent.
pub struct Listener {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Listener {
    /// Starts listening at this address, on a thread of its own.
    pub fn open(
        address: SocketAddr,
        identity: &Identity,
        limits: Limits,
        answering: Arc<dyn Answering>,
    ) -> io::Result<Self> {
        let serving = Serving::new(identity, limits, answering).map_err(io::Error::other)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let listener = runtime.block_on(TcpListener::bind(address))?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let run = move || run(runtime, serving.accept(listener), stopped);
        let thread = thread::Builder::new().name("lan".to_owned()).spawn(run)?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens, with the port that the system chose when none was asked for.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

fn run(runtime: Runtime, accepting: impl Future<Output = ()>, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        tokio::select! {
            () = accepting => {}
            _ = stopped => {}
        }
    });
    // Closes every connection, and does not wait for whoever is still working on an answer.
    runtime.shutdown_background();
}

impl Drop for Listener {
    fn drop(&mut self) {
        drop(self.stop.take());
        if self.thread.take().is_some_and(|it| it.join().is_err()) {
            tracing::error!("the listener stopped by itself");
        }
    }
}
