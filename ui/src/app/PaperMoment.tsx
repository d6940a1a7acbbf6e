/** The day and the time that stand on a paper form. Unreadable they would become now, so they hold up the saving. */

import { useEffect, useRef } from "react";
import type { Moment } from "../generated/commands";
import { DayField, TimeField } from "../shared/TimeField";
import { dayOf, momentOf } from "../shared/time";
import { useText } from "../text/text";
import { useLaptopNow, useNow } from "./clock";

export interface PaperMoment {
  lateDay: string;
  lateTime: string;
  /** What was typed there that cannot be read. */
  lateUnread: { day: string; time: string };
}

export const NO_PAPER_MOMENT: PaperMoment = {
  lateDay: "",
  lateTime: "",
  lateUnread: { day: "", time: "" },
};

const MINUTE_MS = 60_000;

/** Cannot be read, or is a day without its time: saved so, it would be lost. */
export function isLateUnread({ lateDay, lateTime, lateUnread }: PaperMoment): boolean {
  return lateUnread.day !== "" || lateUnread.time !== "" || (lateDay !== "" && lateTime === "");
}

/** The moment that is meant. A time without a day is one of today, or of yesterday when it would still have to come. */
export function lateMoment({ lateDay, lateTime }: PaperMoment, now: Moment): Moment | null {
  if (!lateTime) return null;
  if (lateDay) return momentOf(lateDay, lateTime);
  const today = momentOf(dayOf(now), lateTime);
  if (today === null || today <= now + MINUTE_MS) return today;
  return momentOf(dayOf(now - 24 * 60 * MINUTE_MS), lateTime);
}

/** It still has to come: mistyped, or this laptop's clock is behind. */
export function isToCome(value: PaperMoment, now: Moment): boolean {
  const meant = lateMoment(value, now);
  return meant !== null && meant > now + MINUTE_MS;
}

interface FieldsProps {
  value: PaperMoment;
  timeLabel: string;
  /** How often it could not be saved as it stands. */
  refused: number;
  onChange: (changes: Partial<PaperMoment>) => void;
}

export function PaperMomentFields({ value, timeLabel, refused, onChange }: FieldsProps) {
  const { request } = useText();
  const now = useNow();
  const { lateDay, lateTime, lateUnread } = value;
  const day = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const laptopNow = useLaptopNow();
  const late = useRef(value);
  late.current = value;
  useEffect(() => {
    if (refused === 0) return;
    if (!isLateUnread(late.current) && !isToCome(late.current, laptopNow())) return;
    const field = late.current.lateUnread.day || !isLateUnread(late.current) ? day.current : time.current;
    field?.focus();
    // The form's foot stands over its lower edge.
    field?.scrollIntoView({ block: "center" });
  }, [refused, laptopNow]);
  return (
    <>
      <DayField
        ref={day}
        insist={refused > 0}
        label={request.lateDay}
        hint={request.lateDayHint}
        value={lateDay}
        unread={lateUnread.day}
        error={isToCome(value, now) ? request.lateToCome : undefined}
        onChange={(read, typed) => onChange({ lateDay: read, lateUnread: { ...lateUnread, day: typed } })}
      />
      <TimeField
        ref={time}
        insist={refused > 0}
        needed={lateDay !== ""}
        label={timeLabel}
        value={lateTime}
        unread={lateUnread.time}
        onChange={(read, typed) => onChange({ lateTime: read, lateUnread: { ...lateUnread, time: typed } })}
      />
    </>
  );
}
