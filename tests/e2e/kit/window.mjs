/** The real window, driven by its own keyboard through WebKitWebDriver. */

import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterwards } from "./afterwards.mjs";
import { Desk } from "./desk.mjs";
import { end, start } from "./process.mjs";
import { freshFolder, packageOf, WINDOW } from "./places.mjs";
import { until } from "./wait.mjs";

const { remote } = packageOf("webdriverio");

const KEYS = {
  Enter: "\uE007",
  Tab: "\uE004",
  Escape: "\uE00C",
  Space: " ",
  Backspace: "\uE003",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
  Home: "\uE011",
  End: "\uE010",
  F1: "\uE031",
  F2: "\uE032",
  F3: "\uE033",
  F4: "\uE034",
  F6: "\uE036",
  F9: "\uE039",
  F10: "\uE03A",
};
const HELD = { Shift: "\uE008", Control: "\uE009", Alt: "\uE00A" };

/** Opens the window on a store. It closes with the test. */
export async function openWindow(test, store) {
  const home = freshFolder(test);
  const port = await freePort();
  const driver = start(test, "WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    TAURI_AUTOMATION: "true",
    TAURI_WEBVIEW_AUTOMATION: "true",
    XDG_DATA_HOME: join(home, "data"),
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_CACHE_HOME: join(home, "cache"),
    XDG_RUNTIME_DIR: home,
    // A window that was killed leaves a process behind that goes on writing into it for a while.
    MESA_SHADER_CACHE_DISABLE: "true",
    // A bus of the person at this machine must not hand the test another window.
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
  });
  await until(() => answers(port), { what: "the driver" });
  const browser = await remote({
    hostname: "127.0.0.1",
    port,
    logLevel: "error",
    connectionRetryCount: 0,
    capabilities: {
      "webkitgtk:browserOptions": { binary: WINDOW, args: ["--store", store] },
      "wdio:enforceWebDriverClassic": true,
    },
  });
  const id = windowUnder(driver.child.pid);
  afterwards(test, () => end(id));
  return new Window(browser, driver, id);
}

class Window extends Desk {
  constructor(browser, driver, id) {
    super();
    this.browser = browser;
    this.driver = driver;
    this.id = id;
  }

  async evaluate(look, given) {
    return await this.browser.execute(look, given);
  }

  /** Gives a file to a field, as if somebody chose it in the system's dialog. */
  async give(field, file) {
    await this.browser.$(`input[name=${field}]`).addValue(file);
  }

  /** Presses keys one after the other: "F1", "Enter", "Alt+G". */
  async press(...keys) {
    for (const key of keys) {
      const parts = key.length > 1 ? key.split("+") : [key];
      const last = parts.pop();
      const held = parts.map((part) => HELD[part]);
      const value = KEYS[last] ?? last;
      await this.act([...held.map(down), down(value), up(value), ...held.reverse().map(up)]);
    }
  }

  /** Types into whatever has the focus. */
  async type(text) {
    await this.act([...text].flatMap((letter) => [down(letter), up(letter)]));
  }

  /** The same, with so long between one key and the next. */
  async typeSlowly(text, duration) {
    await this.act([...text].flatMap((letter) => [down(letter), up(letter), { type: "pause", duration }]));
  }

  async act(actions) {
    await this.browser.performActions([{ type: "key", id: "keyboard", actions }]);
  }

  async picture() {
    return Buffer.from(await this.browser.takeScreenshot(), "base64");
  }

  /** As if somebody pulled the plug: no word to the program. */
  async kill() {
    end(this.id);
    await this.driver.stop("SIGKILL");
  }

  /** As somebody closes it: it is gone when this is done, and answers nobody on a line any more. */
  async close() {
    await this.browser.deleteSession();
    await until(() => !isRunning(this.id), { what: "the window's process to end" });
    await this.driver.stop();
  }
}

const down = (value) => ({ type: "keyDown", value });
const up = (value) => ({ type: "keyUp", value });

/** The window's process: the one child of the driver that runs our program. */
function windowUnder(driver) {
  // The build's folder may be reached by a link; the system names the file itself.
  const program = realpathSync(WINDOW);
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const found = ids.find((id) => {
    try {
      const parent = Number(readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ")[1]);
      return parent === driver && readlinkSync(`/proc/${id}/exe`).startsWith(program);
    } catch {
      // It ended while we looked.
      return false;
    }
  });
  if (!found) throw new Error("the window has no process");
  return Number(found);
}

function isRunning(id) {
  try {
    return !readFileSync(`/proc/${id}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

async function answers(port) {
  return await fetch(`http://127.0.0.1:${port}/status`).then(
    (answer) => answer.ok,
    () => false,
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
