//! The plain page: HTML that works without scripts, for whoever sits at this machine.
//!
//! Owns: HTTP on the loopback address, who may look, the words on the page. Deliberately not here: accounts, and any
//! way in from the network; a town hall that wants the page elsewhere puts something in front that knows its people.

mod access;
mod codes;
mod emergency_report;
mod enrolment;
mod figures;
mod html;
mod look;
mod receipt;
mod routes;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use steunpunt_sync::enrolment::Enrolment;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use crate::Result;
use crate::hub::Hub;
use crate::point::Point;
use access::Access;

/// The card of an enrolment as a page of its own, for printing.
pub fn card(hub: &Hub, of: &Enrolment) -> Result<String> {
    Ok(html::sheet(&format!("Aansluiting voor {}", of.point.code), &enrolment::card(hub, of)?))
}

/// The receipt of a point as codes, as a page of its own, for printing.
pub fn receipt_card(hub: &Hub, of: &Point) -> Result<String> {
    Ok(html::sheet(&receipt::title(of), &receipt::card(hub, of)?))
}

/// The page at work. It stops when dropped.
pub struct Page {
    url: String,
    address: SocketAddr,
    access: Arc<Access>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Opens the page at the address of the configuration.
pub fn open(hub: Arc<Hub>) -> io::Result<Page> {
    let listener = TcpListener::bind(hub.config.page)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let access = Arc::new(Access::new(address));
    let url = access.new_address().map_err(io::Error::other)?;
    let desk = routes::Desk { hub, access: Arc::clone(&access) };
    let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("page").enable_all().build()?;
    let (stop, stopped) = oneshot::channel();
    let thread = thread::Builder::new().name("page".into()).spawn(move || serve(runtime, desk, listener, stopped))?;
    Ok(Page { url, address, access, stop: Some(stop), thread: Some(thread) })
}

fn serve(runtime: Runtime, desk: routes::Desk, listener: TcpListener, stopped: oneshot::Receiver<()>) {
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            result = async { axum::serve(listener, routes::router(desk)).await } => result,
            _ = stopped => Ok(()),
        }
    });
    if let Err(error) = served {
        tracing::error!(%error, "the page stopped");
    }
    runtime.shutdown_timeout(Duration::from_secs(1));
}

impl Page {
    /// The address to open, with its token; it works once.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Makes one more address, for one more browser.
    pub fn new_url(&self) -> io::Result<String> {
        self.access.new_address().map_err(io::Error::other)
    }

    /// Waits until the page ends by itself, which it does only when the system takes its socket.
    pub fn wait(mut self) {
        let stop = self.stop.take();
        self.join();
        drop(stop);
    }

    fn join(&mut self) {
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the page broke off");
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        drop(self.stop.take());
        self.join();
    }
}
