//! A host that runs on a thread of its own: started with a port, stopped by its owner.
//!
//! The programs that use it are not asynchronous; the runtime stays inside.

use crate::access::Access;
use crate::assets::Assets;
use crate::routes::{Desk, router};
use axum::Router;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;
use steunpunt_commands::App;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{broadcast, oneshot};

/// Why the host could not start.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The port is taken or not allowed.
    #[error("port {port} cannot be used: {source}")]
    Port {
        /// The port asked for.
        port: u16,
        /// What the system said.
        source: std::io::Error,
    },
    /// The system gave no thread or socket.
    #[error("the host could not start: {0}")]
    System(#[from] std::io::Error),
    /// Without chance there are no secrets.
    #[error("the system gave no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

/// A host at work. It stops when dropped.
pub struct Running {
    url: String,
    port: u16,
    access: Arc<Access>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Changes that a slow screen may be behind before it is disconnected.
const CHANGES_KEPT: usize = 256;

/// Serves the commands and the UI in `assets` on the loopback address; port 0 takes any free one.
pub fn start(app: App, assets: PathBuf, port: u16) -> Result<Running, Error> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|source| Error::Port { port, source })?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let access = Arc::new(Access::new(port));
    let url = access.new_address()?;
    let changes = changes(&app)?;
    let desk = Desk { app, assets: Assets::in_folder(assets), changes };
    let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("host").enable_all().build()?;
    let (stop, stopped) = oneshot::channel();
    let router = router(desk, Arc::clone(&access));
    let thread = thread::Builder::new().name("host".into()).spawn(move || serve(runtime, router, listener, stopped))?;
    Ok(Running { url, port, access, stop: Some(stop), thread: Some(thread) })
}

fn serve(runtime: Runtime, router: Router, listener: TcpListener, stopped: oneshot::Receiver<()>) {
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            result = async { axum::serve(listener, router).await } => result,
            _ = stopped => Ok(()),
        }
    });
    if let Err(error) = served {
        tracing::error!(%error, "the host stopped");
    }
    // Open event streams never end by themselves; a command that is running gets its second.
    runtime.shutdown_timeout(Duration::from_secs(1));
}

/// Forwards what the commands report to all screens, on a thread that ends with the host or the app.
pub fn changes(app: &App) -> std::io::Result<broadcast::Sender<String>> {
    let (sender, _) = broadcast::channel(CHANGES_KEPT);
    let screens = sender.downgrade();
    let reported = app.watch();
    thread::Builder::new().name("changes".into()).spawn(move || {
        for change in reported {
            let Some(screens) = screens.upgrade() else { return };
            // An error means that no screen is open.
            let _ = serde_json::to_string(&change).map(|text| screens.send(text));
        }
    })?;
    Ok(sender)
}

impl Running {
    /// The address to open, with its token; it works once.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Makes one more address, for one more browser.
    pub fn new_url(&self) -> Result<String, Error> {
        Ok(self.access.new_address()?)
    }

    /// Waits until the host ends by itself, which it does only when the system takes its socket.
    pub fn wait(mut self) {
        let stop = self.stop.take();
        self.join();
        drop(stop);
    }

    /// Stops listening and breaks off what is open.
    pub fn stop(self) {}

    fn join(&mut self) {
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the host broke off");
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        self.join();
    }
}
