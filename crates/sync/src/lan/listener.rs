//! The end that listens: its limits, who answers, and the thread that it is.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};
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

/// Connections that the system keeps waiting at the door.
const BACKLOG: i32 = 128;

/// Listens until it is dropped. An answer that is being worked on then is worked out, and not sent.
pub struct Listener {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Listener {
    /// Starts listening at this address, on a thread of its own. All addresses of IPv6 are those of IPv4 as well.
    pub fn open(
        address: SocketAddr,
        identity: &Identity,
        limits: Limits,
        answering: Arc<dyn Answering>,
    ) -> io::Result<Self> {
        let serving = Serving::new(identity, limits, answering).map_err(io::Error::other)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let listener = bind(address)?;
        let listener = runtime.block_on(async { TcpListener::from_std(listener) })?;
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

/// A computer without IPv6 listens on IPv4. A port that is taken is taken on both.
fn bind(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    match bind_to(address) {
        Err(error) if address.ip() == Ipv6Addr::UNSPECIFIED && error.kind() != io::ErrorKind::AddrInUse => {
            bind_to((Ipv4Addr::UNSPECIFIED, address.port()).into())
        }
        bound => bound,
    }
}

fn bind_to(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        // Windows would keep the two apart.
        socket.set_only_v6(false)?;
    }
    // After a restart the port may be used again at once. On Windows this would let others take it.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
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
