/** Starting programs, and ending exactly those. */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterwards } from "./afterwards.mjs";

/** Starts a program; it ends with the test, whatever happens. */
export function start(test, program, words, environment = {}) {
  const child = spawn(program, words, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => (said = (said + text).slice(-4000)));
  // Not "close": what the program started itself may hold on to its pipes.
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", (error) => resolve((said += error.message)));
  });
  const stop = async (signal = "SIGTERM") => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
    child.stdout.destroy();
    child.stderr.destroy();
  };
  afterwards(test, () => stop("SIGKILL"));
  return { child, ended, stop, said: () => said };
}

/** Ends a process that a program of ours started; it may have ended already. */
export function end(id) {
  try {
    process.kill(id, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** The first line that a started program prints and that `wanted` knows. */
export function lineOf(started, wanted) {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: started.child.stdout });
    lines.on("line", (line) => wanted(line) && resolve(line));
    started.ended.then((code) => reject(new Error(`it ended (${code}) without a word: ${started.said()}`)));
  });
}
