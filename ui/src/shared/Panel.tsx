/** A calm surface with a heading. */

import { type ReactNode, useId } from "react";
import { KeyHint } from "./KeyHint";
import "./Panel.css";

interface PanelProps {
  title: ReactNode;
  children: ReactNode;
  /** Stands at the end of the heading's line. */
  aside?: ReactNode;
  shortcut?: string;
  level?: 2 | 3;
  className?: string;
}

export function Panel({ title, children, aside, shortcut, level = 2, className = "" }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={`sp-panel ${className}`} aria-labelledby={id}>
      <header className="sp-panel__head">
        <Heading id={id} className="sp-panel__title">
          {title}
        </Heading>
        {aside ? <span className="sp-panel__aside">{aside}</span> : null}
        {shortcut ? <KeyHint>{shortcut}</KeyHint> : null}
      </header>
      <div className="sp-panel__body">{children}</div>
    </section>
  );
}

/** What a list says when there is nothing in it. */
export function EmptyState(props: { children: ReactNode }) {
  return <p className="sp-empty">{props.children}</p>;
}
