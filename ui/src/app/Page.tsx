/** A screen's frame: its content, and at the foot the keys that work here. */

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useFocusAfterCover, useFocusOnContent } from "../shared/focus";
import { KeyHint } from "../shared/KeyHint";
import { useText } from "../text/text";
import { useLook } from "./commands";

export interface KeyLine {
  keys: string[];
  does: string;
  /** Also does it when clicked. */
  run?: () => void;
}

/** Enlarged, the whole page scrolls: a screen begins at its top, not where the one before it was left. */
function toTop(): void {
  document.documentElement.scrollTop = 0;
}

interface PageProps {
  title: string;
  children: ReactNode;
  keys?: KeyLine[];
  /** A sentence at the end of the foot. */
  foot?: ReactNode;
}

export function Page({ title, children, keys = [], foot }: PageProps) {
  const { shell } = useText();
  const point = useLook()?.point?.name;
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(toTop, []);
  useFocusOnContent(main);
  useFocusAfterCover(main);
  useEffect(() => {
    document.title = point ? shell.title(title, point) : title;
  }, [title, point, shell]);
  return (
    <>
      <main className="sp-main" id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className="sp-foot">
        <ul className="sp-foot__keys" aria-label={shell.keysHere}>
          {keys.map((line) => (
            <li key={line.keys.join()}>
              <KeyOfLine line={line} />
            </li>
          ))}
        </ul>
        {foot ? <p className="sp-foot__note">{foot}</p> : null}
      </footer>
    </>
  );
}

function KeyOfLine({ line }: { line: KeyLine }) {
  const content = (
    <>
      {line.keys.map((key) => (
        <KeyHint key={key}>{key}</KeyHint>
      ))}
      <span>{line.does}</span>
    </>
  );
  if (!line.run) return <span className="sp-foot__key">{content}</span>;
  return (
    <button type="button" className="sp-foot__key sp-foot__key--button" onClick={line.run}>
      {content}
    </button>
  );
}
