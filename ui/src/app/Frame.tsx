/** What stands around every screen: the header above it, and messages. */

import type { ReactNode } from "react";
import type { Desk, Look } from "../generated/commands";
import { useText } from "../text/text";
import { Header } from "./Header";
import { NoteRegion } from "./notes";
import "./shell.css";

interface FrameProps {
  look: Look;
  desk?: Desk | undefined;
  /** Stands between the header and the screen. */
  bar?: ReactNode;
  children: ReactNode;
}

export function Frame({ look, desk, bar, children }: FrameProps) {
  const { shell } = useText();
  return (
    <div className="sp-shell">
      <a className="sp-skip" href="#content">
        {shell.skip}
      </a>
      <div>
        <Header look={look} desk={desk} />
      </div>
      {bar}
      <NoteRegion />
      <div className="sp-screens">{children}</div>
    </div>
  );
}
