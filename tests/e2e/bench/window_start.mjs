// From starting the program to a painted passphrase screen, as a ratio to a blank window of the same Tauri.
// Both are started in turn through WebKitWebDriver, so that a busy machine slows both. Then both stand idle and
// their processor time is read. STEUNPUNT_DESK_BIN names the program; `blank` lies in `examples` beside it.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const BAR = 1.3;
const ROUNDS = 9;
/** After a start the engine still tidies up for a while. */
const REST_MS = 45_000;
/** Twice the half minute in which WebKitGTK looks how much memory it uses, in any window. */
const IDLE_MS = 60_000;
const desk = process.env.STEUNPUNT_DESK_BIN;
const blank = join(dirname(desk), "examples", "blank");
const terminal = join(dirname(desk), "steunpunt");

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function ask(port, method, path, body) {
  const options = { method, headers: { "content-type": "application/json" }, body: body && JSON.stringify(body) };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, options);
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(value.message);
  return value;
}

async function until(condition) {
  for (let tries = 0; tries < 2000; tries += 1) {
    const found = await condition().catch(() => false);
    if (found) return found;
    await pause(5);
  }
  throw new Error("it never came");
}

async function driver() {
  const port = await freePort();
  const env = { ...process.env, TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true" };
  const child = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  await until(() => ask(port, "GET", "/status"));
  return { port, child };
}

/** Starts a program, waits until `painted` says so in the page, and gives the session and the time it took. */
async function start({ port }, binary, args, painted) {
  const options = { "webkitgtk:browserOptions": { binary, args } };
  const begun = performance.now();
  const { sessionId } = await ask(port, "POST", "/session", { capabilities: { alwaysMatch: options } });
  const script = `return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(Boolean(${painted})))))`;
  await until(() => ask(port, "POST", `/session/${sessionId}/execute/sync`, { script, args: [] }));
  return { sessionId, ms: performance.now() - begun };
}

/** Of every process: its parent, and the processor time of its threads in milliseconds. */
function processes() {
  const found = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[1]);
      const spent = readdirSync(`/proc/${pid}/task`).map((thread) =>
        Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
      );
      found.set(Number(pid), { parent, ms: spent.reduce((sum, ns) => sum + ns / 1e6, 0) });
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

/** Processor time of all that the driver started: the program and its web processes. */
function cpu(driver) {
  const all = processes();
  const ours = (pid) => pid === driver.pid || (all.has(pid) && ours(all.get(pid).parent));
  return [...all].filter(([pid]) => pid !== driver.pid && ours(pid)).reduce((sum, [, { ms }]) => sum + ms, 0);
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const store = mkdtempSync(join(tmpdir(), "steunpunt-start-"));
execFileSync(terminal, ["--store", store, "init", "--name", "Start", "--code", "ST1", "--municipality", "-", "--coordinator", "Ans"], {
  env: { ...process.env, STEUNPUNT_PASSPHRASE: "fiets tafel kraan wolk lamp", STEUNPUNT_PIN: "1234", STEUNPUNT_NEW_PIN: "1234" },
  stdio: "ignore",
});
const programs = {
  desk: [desk, ["--store", store], "document.querySelector('input[type=password]')"],
  blank: [blank, [], "document.readyState === 'complete'"],
};
const times = { desk: [], blank: [] };
const idle = {};
const webdriver = await driver();
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, [binary, args, painted]] of Object.entries(programs)) {
      const { sessionId, ms } = await start(webdriver, binary, args, painted);
      times[name].push(ms);
      if (round === ROUNDS - 1) {
        await pause(REST_MS);
        const before = cpu(webdriver.child);
        await pause(IDLE_MS);
        idle[name] = cpu(webdriver.child) - before;
      }
      await ask(webdriver.port, "DELETE", `/session/${sessionId}`);
    }
  }
} finally {
  webdriver.child.kill();
  rmSync(store, { recursive: true, force: true });
}
const ratio = median(times.desk) / median(times.blank);
console.log(`start to the painted passphrase screen   median ${median(times.desk).toFixed(0)} ms`);
console.log(`  floor: a blank window of the same Tauri  median ${median(times.blank).toFixed(0)} ms`);
console.log(`  ratio ${ratio.toFixed(2)} (bar ${BAR})`);
console.log(`idle for ${IDLE_MS / 1000} s: ${idle.desk.toFixed(0)} ms of processor time, the blank window ${idle.blank.toFixed(0)} ms`);
if (ratio > BAR) process.exitCode = 1;
