/** Real networks: each computer is a network namespace of its own, with cables that can be pulled out. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterwards } from "./afterwards.mjs";
import { freshFolder } from "./places.mjs";

const run = promisify(execFile);

/** How many computers this run has had: another run on this machine has computers of the same names. */
let made = 0;

/** A computer without a cable in it. It goes with the test. */
export async function computer(test, name) {
  made += 1;
  const namespace = `steunpunt-${process.pid}-${made}-${name}`;
  await run("ip", ["netns", "add", namespace]);
  afterwards(test, () => run("ip", ["netns", "del", namespace]));
  const one = new Computer(name, namespace, freshFolder(test));
  await one.ip("link", "set", "dev", "lo", "up");
  return one;
}

/** A cable between two. Each calls its plug after who is at the other end. */
export async function cable(one, other) {
  await one.ip("link", "add", other.name, "type", "veth", "peer", "name", one.name, "netns", other.namespace);
  await other.ip("link", "set", "dev", one.name, "up");
  const between = new Cable(one, other);
  await between.plugIn();
  return between;
}

/** The Wi-Fi of a hall, with everybody on it. */
export async function hall(test, computers) {
  const air = await computer(test, "hal");
  await air.ip("link", "add", "air", "type", "bridge");
  await air.ip("link", "set", "dev", "air", "up");
  const hears = (one) => air.ip("link", "set", "dev", one.name, "master", "air");
  // As a Wi-Fi that is too far off: it shows itself, and lets nothing through.
  const loses = (one) => air.ip("link", "set", "dev", one.name, "nomaster");
  for (const one of computers) {
    await cable(one, air);
    await hears(one);
  }
  return { name: air.name, hears, loses };
}

class Computer {
  constructor(name, namespace, folder) {
    this.name = name;
    this.namespace = namespace;
    this.folder = folder;
  }

  async ip(...words) {
    await run("ip", ["-n", this.namespace, ...words]);
  }

  /** Runs something to its end on this computer. Answers what it printed. */
  async run(...words) {
    const { stdout } = await run("ip", ["netns", "exec", this.namespace, ...words]);
    return stdout;
  }

  /** A program that runs on this computer when it is started. */
  own(program) {
    const path = join(this.folder, basename(program));
    const names = join(this.folder, "resolv.conf");
    // Each program sees files of its own here, as far as something is put over them.
    const lines = [
      "#!/bin/sh",
      `[ "$1" = inside ] || exec ip netns exec ${this.namespace} "$0" inside "$@"`,
      `[ ! -e '${names}' ] || mount --bind '${names}' /etc/resolv.conf || exit`,
      `shift; exec '${program}' "$@"`,
    ];
    writeFileSync(path, `${lines.join("\n")}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  /** Asks this address what computers are called. */
  asksNamesOf(address) {
    writeFileSync(join(this.folder, "resolv.conf"), `nameserver ${address}\n`);
  }

  /** Has this address at the plug to somebody. */
  async has(address, to) {
    await this.ip("address", "add", address, "dev", to.name);
  }

  /** Gets another address there. */
  async changes(from, address, to) {
    await this.ip("address", "del", from, "dev", to.name);
    await this.has(address, to);
  }

  /** Passes on what is for others. */
  async forwards() {
    await this.writes("net/ipv4/ip_forward", 1);
  }

  /** Knows no IPv6, as on many networks. To be said before there is a cable in it. */
  async knowsNoIpv6() {
    await this.writes("net/ipv6/conf/default/disable_ipv6", 1);
  }

  async writes(setting, value) {
    await this.run("sh", "-c", `echo ${value} > /proc/sys/${setting}`);
  }

  /** Sends so many bits a second to somebody, as over a radio; without a number as many as it can. */
  async sends(to, bits) {
    const at = ["dev", to.name, "root"];
    const slow = ["tbf", "rate", `${bits}bit`, "burst", "1600", "limit", "60000"];
    await this.run("tc", "qdisc", ...(bits ? ["replace", ...at, ...slow] : ["del", ...at]));
  }

  /** Whether the kernel knows how to send slowly. */
  async canSendSlowly(to) {
    const tried = this.sends(to, 1200).then(() => this.sends(to));
    return await tried.then(() => true, ({ stderr }) => assert.match(stderr, /qdisc kind is unknown/));
  }

  /** Bytes that went from here to somebody, whatever became of them. */
  async sentTo(to) {
    return Number(await this.run("cat", `/sys/class/net/${to.name}/statistics/tx_bytes`));
  }
}

/** Out of the first of the two: the other sees that there is nothing in it any more. */
class Cable {
  constructor(at, to) {
    this.at = at;
    this.to = to;
  }

  async plugIn() {
    await this.at.ip("link", "set", "dev", this.to.name, "up");
  }

  async pullOut() {
    await this.at.ip("link", "set", "dev", this.to.name, "down");
  }
}
