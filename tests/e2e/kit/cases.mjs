/** Walk-in cases from `seeds/cases`: what residents say, and what a good entry looks like. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./places.mjs";

const WANTED = [
  ["1_energy", "1.1-01"],
  ["5_health", "5.1-01"],
  ["5_health", "5.2-01"],
  ["2_food_water", "2.2-01"],
  ["1_energy", "1.2-01"],
  ["5_health", "5.5-01"],
  ["2_food_water", "2.4-01"],
  ["4_sanitation_waste", "4.1-01"],
  ["3_telecom_payments", "3.1-01"],
  ["6_transport", "6.1-01"],
  ["7_shelter_safety", "7.1-01"],
  ["8_information", "8.2-01"],
];

/** A dozen good entries, as the program takes them. */
export function goodEntries() {
  return WANTED.map(([file, id]) => {
    const text = readFileSync(join(ROOT, "seeds/cases", `${file}.toml`), "utf8");
    const found = text.split("[[case]]").find((part) => part.includes(`id = "${id}"`));
    if (!found) throw new Error(`seeds/cases/${file}.toml has no case ${id}`);
    return fieldsOf(found.split("[case.entry]")[1] ?? "");
  });
}

/** Our files keep to one value on a line. */
function fieldsOf(text) {
  const lines = text.split("\n").map((line) => /^(\w+) = (.+)$/.exec(line));
  return Object.fromEntries(lines.filter(Boolean).map(([, name, value]) => [name, JSON.parse(value)]));
}
