/** The line in the diary that can be written from any screen: F7 opens it over whatever is there, and leaves that as it is. */

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { LineDialog } from "../features/log-line/LineDialog";
import { Awake, useShortcut } from "../shared/shortcuts";
import { useDesk } from "./commands";
import { type EmergencyScreen, type ForRequest, useScreens } from "./screens";

/** What a line begins with. */
export interface LineStart {
  /** The draft to go on with. */
  draft?: string;
  /** The line that it corrects. */
  corrects?: CorrectedLine;
  /** The request that it is about. */
  about?: ForRequest;
}

/** A line that turned out to be wrong. */
interface CorrectedLine {
  id: string;
  sort: string;
  text: string;
}

interface Opened {
  start: LineStart;
  /** The emergency report that lay over the screen already. */
  over: EmergencyScreen | null;
}

const WriteContext = createContext<(start?: LineStart) => void>(() => undefined);

/** Opens the line. */
export function useWriteLine(): (start?: LineStart) => void {
  return useContext(WriteContext);
}

export function QuickLineProvider({ intake, children }: { intake: boolean; children: ReactNode }) {
  const { emergency } = useScreens();
  const [opened, setOpened] = useState<Opened | null>(null);
  const may = (useDesk()?.me.may.includes("log") ?? false) && !intake;
  const write = useCallback((start: LineStart = {}) => setOpened({ start, over: emergency }), [emergency]);
  useShortcut("F7", () => write(), { global: true, always: true, enabled: may && opened === null });
  const close = useCallback(() => setOpened(null), []);
  const dialog = useMemo(
    () => (opened ? <LineDialog start={opened.start} onClose={close} /> : null),
    [opened, close],
  );
  return (
    <WriteContext value={write}>
      {children}
      {/* An emergency report goes before it; the line is there again when the report is done. */}
      <Awake awake={emergency === opened?.over}>{dialog}</Awake>
    </WriteContext>
  );
}
