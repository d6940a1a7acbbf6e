/** The optional fields of a request: how each is asked. Order is the order on paper. */

import type { SubFormCode } from "../../generated/commands";

export type FieldKind = "text" | "number" | "choice" | "ticks" | "language" | "yesNo";

export interface FieldSpec {
  name: string;
  kind: FieldKind;
}

export const SUB_FORMS: Record<SubFormCode, FieldSpec[]> = {
  medicine: [
    { name: "medicine_name", kind: "text" },
    { name: "medicine_strength", kind: "text" },
    { name: "medicine_days_left", kind: "number" },
    { name: "medicine_cool", kind: "yesNo" },
    { name: "medicine_proof", kind: "yesNo" },
    { name: "pharmacy", kind: "text" },
    { name: "doctor", kind: "text" },
  ],
  device: [
    { name: "device_kind", kind: "text" },
    { name: "device_hours_left", kind: "number" },
    { name: "device_spare", kind: "text" },
  ],
  welfareCheck: [
    { name: "check_asker", kind: "text" },
    { name: "check_relation", kind: "text" },
    { name: "check_last_contact", kind: "text" },
    { name: "check_what", kind: "text" },
    { name: "check_key", kind: "text" },
    { name: "check_result", kind: "choice" },
    { name: "check_next", kind: "text" },
  ],
};

export const PERSON: FieldSpec[] = [
  { name: "name", kind: "text" },
  { name: "people", kind: "number" },
  { name: "for_whom", kind: "choice" },
  { name: "language", kind: "language" },
  { name: "access", kind: "text" },
  { name: "tried", kind: "text" },
  { name: "consent", kind: "choice" },
  { name: "ticks", kind: "ticks" },
];

export const LATE: FieldSpec[] = [
  { name: "paper_number", kind: "text" },
  { name: "received_by", kind: "text" },
];

/** How a field is asked when it is changed later. */
export function kindOf(name: string): FieldKind | "moment" | "category" | "urgency" {
  if (name === "deadline" || name === "received_at") return "moment";
  if (name === "category" || name === "urgency") return name;
  const every = [...Object.values(SUB_FORMS).flat(), ...PERSON, ...LATE];
  return every.find((spec) => spec.name === name)?.kind ?? "text";
}
