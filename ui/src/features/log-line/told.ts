/** What the rest of the program did, in words: the diary names it by codes. */

import { useConfiguration } from "../../app/commands";
import type { Screen } from "../../app/screens";
import type { LogEntry } from "../../generated/commands";
import { useLabel, useText } from "../../text/text";

/** A line in words. */
export interface Told {
  what: string;
  /** What became of it. */
  became: string;
  /** Where there is more of it. */
  screen: Screen | null;
}

/** The first word, and all that follows it. */
function parted(text: string): [string, string] {
  const [first = "", ...others] = text.split(" ");
  return [first, others.join(" ")];
}

export function useTelling(): (line: LogEntry) => Told {
  const { checklist, logLine, request, erasing } = useText();
  const names = useNames();
  return (line) => {
    const { text, reason } = line;
    const told = (what: string, became = "", screen: Screen | null = null): Told => ({
      what,
      became,
      screen,
    });
    const left = (one: LogEntry) =>
      one.left.map(({ what, count }) => checklist.obstacles[what]?.(count) ?? what).join(", ");
    const of = (words: Record<string, string>) => words[reason] ?? reason;
    switch (line.sort) {
      case "request": {
        const what = [line.number ?? "", text || erasing.erased].join(" ").trim();
        const screen: Screen | null = line.request ? { name: "request", id: line.request } : null;
        return told(what, (request.statuses as Record<string, string>)[reason] ?? reason, screen);
      }
      case "emergency":
        return told(text, of(logLine.emergency));
      case "sheet": {
        const [code, version] = parted(text);
        const screen: Screen = { name: "sheet", code };
        return told(logLine.sheetName(code, version.replace(/^v/, "")), of(logLine.sheet), screen);
      }
      case "message":
        return told(text, of(logLine.message), { name: "messages" });
      case "facility": {
        const [facility, area] = parted(text);
        const where = `${names.facility(facility)}, ${names.area(area)}`;
        return told(where, of(logLine.facility), { name: "situation" });
      }
      case "weather":
        return told(text, "", { name: "situation" });
      case "building": {
        const [part, said] = parted(text);
        const what = [names.part(part), said].filter(Boolean).join(", ");
        return told(what, of(logLine.facility), { name: "situation" });
      }
      case "checklist": {
        const [list, lines] = parted(text);
        return told(names.lines(list, lines.split(" ")), of(logLine.checklist), { name: "opening" });
      }
      case "charge":
        return told(text, of(logLine.charge), { name: "shift" });
      case "access": {
        const [count, letter] = parted(text);
        const isWrongPin = reason === "wrong_pin";
        return told(
          isWrongPin ? logLine.wrongPins(count, letter) : text,
          isWrongPin ? "" : of(logLine.access),
        );
      }
      case "stock":
        return told(names.article(text), logLine.stockShort, { name: "situation" });
      case "point":
        return told(logLine.point[text] ?? text, left(line), { name: "opening" });
      case "handover":
        return told(text, of(logLine.handover));
      default:
        return told(text);
    }
  };
}

function useNames() {
  const label = useLabel();
  const configuration = useConfiguration();
  const nameIn = (list: { code: string; label: { nl: string; en: string } }[] = [], code: string) => {
    const known = list.find((one) => one.code === code);
    return known ? label(known.label) : code;
  };
  return {
    facility: (code: string) => nameIn(configuration?.facilities, code),
    area: (code: string) => nameIn(configuration?.areas, code),
    article: (code: string) => nameIn(configuration?.articles, code),
    part: (code: string) => nameIn(configuration?.building, code),
    lines: (code: string, lines: string[]) => {
      const list = configuration?.checklists.find((one) => one.code === code);
      const said = lines.map((line) => nameIn(list?.lines, line)).join("; ");
      return `${list ? label(list.label) : code}: ${said}`;
    },
  };
}
