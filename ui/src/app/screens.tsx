/**
 * Which screen is shown. The emergency report lies over whatever was there: the screen below stays as it is, with all
 * that was typed, and comes back when the report is done.
 */

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { CodesWhat, ListRequests } from "../generated/commands";

/** What a request's page asks for when it opens. */
export type RequestStep = "forward" | "note" | "close" | "change";

/** Where somebody was in the list of requests. */
interface ListPlace {
  row: number;
  filter: Omit<ListRequests, "offset" | "limit">;
}

/** What a line on the board begins with. */
export interface NewNotice {
  text: string;
  confirmed: boolean;
  source: string;
}

/** The request that somebody came with. */
export interface ForRequest {
  id: string;
  number: string;
}

/** The library of information sheets. */
export interface SheetsScreen {
  name: "sheets";
  /** What was typed, and where somebody was. */
  text?: string | undefined;
  at?: string | undefined;
  request?: ForRequest | undefined;
}

/** What is known of a sheet before anybody writes it. */
export interface NewSheet {
  title: string;
  core: string;
  confirmed: boolean;
  source: string;
}

/** A sheet. Without a digest it is the version that holds. */
export interface SheetScreen {
  name: "sheet";
  /** Empty for a new one. */
  code: string;
  digest?: string | undefined;
  request?: ForRequest | undefined;
  /** It is written: a new version of it, or a new sheet. */
  edit?: boolean;
  draft?: string;
  /** What a new sheet begins with. */
  start?: NewSheet;
}

/** A message is written, or one that came in is written down. */
export interface MessageForm {
  name: "newMessage";
  direction: "out" | "in";
  draft?: string;
  /** The request or emergency report that it is about: its first words are proposed. */
  about?: ForRequest;
  /** The message that it answers. */
  answers?: Answered;
  /** The message of the same side that it puts right: it begins with the words of that one. */
  corrects?: Corrected;
}

/** A message that is put right. */
export interface Corrected extends Answered {
  to: string;
  precedence: string;
  text: string;
  means: string;
}

/** A message that is answered, and to whom the answer goes. */
export interface Answered {
  id: string;
  number: string;
  from: string;
  subject: string;
}

export type Screen =
  | { name: "desk"; list?: ListPlace }
  /** `late`: a paper form is typed over, what it begins with comes first. */
  | { name: "newRequest"; draft?: string; late?: boolean }
  | { name: "request"; id: string; ask?: RequestStep; draft?: string }
  | { name: "search"; text?: string }
  | { name: "tally" }
  | { name: "putAway" }
  | SheetsScreen
  | SheetScreen
  | { name: "volunteers" }
  /** `from`: a line that is ready to be posted. */
  | { name: "board"; draft?: string; from?: NewNotice }
  /** `settle`: the rumour whose outcome is being written. */
  | { name: "rumours"; draft?: string; settle?: string }
  /** `draft`: somebody who is being checked in. `leaving`: who has just handed over. */
  | { name: "shift"; draft?: string; leaving?: string }
  /** `search`: what the list is narrowed to. */
  | { name: "logbook"; search?: string }
  /** `forRequest`: something to do is noted that follows from it. */
  | { name: "actions"; draft?: string; forRequest?: ForRequest }
  | { name: "messages" }
  | { name: "message"; id: string }
  | MessageForm
  | { name: "statusReport"; draft?: string }
  /** `report`: what somebody was saying of a facility. */
  | { name: "situation"; report?: { facility: string; area: string; draft: string } }
  | { name: "opening" }
  /** Without an id: how it would be now, and those of before. */
  | { name: "handover"; id?: string; draft?: string }
  | { name: "settings" }
  | { name: "import" }
  | { name: "export" }
  | { name: "print" }
  | { name: "exercise" }
  | { name: "laptops" }
  | { name: "stick" }
  | { name: "tablets" }
  /** `what`: that becomes codes. `scan`: the codes of another are read. */
  | { name: "codes"; what?: CodesWhat; radio?: boolean; scan?: boolean }
  | { name: "townHall" };

/** A new report, one from a draft, one that is typed over from paper, or one that was saved before. */
export type EmergencyScreen = { draft?: string; report?: string; paper?: boolean };

interface Screens {
  screen: Screen;
  /** Differs for every visit, so that "another new request" begins empty. */
  visit: number;
  emergency: EmergencyScreen | null;
  go(screen: Screen): void;
  /** Changes how the present screen will be found on coming back to it. */
  remember(screen: Screen): void;
  back(): void;
  openEmergency(which?: EmergencyScreen): void;
  closeEmergency(): void;
}

const ScreensContext = createContext<Screens | null>(null);

const DESK: Screen = { name: "desk" };
const MOST_REMEMBERED = 20;

interface Path {
  screens: Screen[];
  visit: number;
}

export function ScreensProvider(props: { children: ReactNode }) {
  const [path, setPath] = useState<Path>({ screens: [DESK], visit: 0 });
  const [emergency, setEmergency] = useState<EmergencyScreen | null>(null);
  const screens = useMemo<Screens>(
    () => ({
      screen: path.screens.at(-1) ?? DESK,
      visit: path.visit,
      emergency,
      go: (screen) => {
        setEmergency(null);
        setPath((was) => ({ screens: added(was.screens, screen), visit: was.visit + 1 }));
      },
      remember: (screen) => setPath((was) => ({ ...was, screens: [...was.screens.slice(0, -1), screen] })),
      back: () => setPath((was) => ({ screens: shortened(was.screens), visit: was.visit + 1 })),
      openEmergency: (which) => setEmergency(which ?? {}),
      closeEmergency: () => setEmergency(null),
    }),
    [path, emergency],
  );
  return <ScreensContext value={screens}>{props.children}</ScreensContext>;
}

function added(screens: Screen[], screen: Screen): Screen[] {
  if (screen.name === "desk") return [DESK];
  // A form that was left is not something to come back to: its draft is on the desk.
  const before = screens.filter((one) => !isForm(one));
  return [...before, screen].slice(-MOST_REMEMBERED);
}

function isForm(screen: Screen): boolean {
  return (
    screen.name === "newRequest" ||
    screen.name === "newMessage" ||
    (screen.name === "sheet" && screen.edit === true)
  );
}

function shortened(screens: Screen[]): Screen[] {
  return screens.length > 1 ? screens.slice(0, -1) : [DESK];
}

export function useScreens(): Screens {
  const screens = useContext(ScreensContext);
  if (!screens) throw new Error("ScreensProvider is missing");
  return screens;
}
