/** A screen that asks one thing: a narrow column in the middle, a heading, and room around it. */

import { type ReactNode, useLayoutEffect, useRef } from "react";
import "./Calm.css";

interface CalmProps {
  title: ReactNode;
  children: ReactNode;
  /** Above the title: where one is in a row of steps. */
  step?: ReactNode;
  intro?: ReactNode;
  wide?: boolean;
  tone?: "warning";
  /** Puts the focus on the heading, on screens that only tell something. */
  focusTitle?: boolean;
  /** 2: the screen has a heading of its own above it. */
  level?: 1 | 2;
}

export function Calm({ title, children, step, intro, wide, tone, focusTitle, level = 1 }: CalmProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Together with the screen itself: a key pressed at once must not move the focus before the heading takes it back.
  useLayoutEffect(() => {
    if (focusTitle) heading.current?.focus();
  }, [focusTitle]);
  const Heading = level === 1 ? "h1" : "h2";
  const classes = ["sp-calm", wide ? "sp-calm--wide" : "", tone ? `sp-calm--${tone}` : ""].join(" ");
  return (
    <div className={classes}>
      <header className="sp-calm__head">
        {step ? <p className="sp-calm__step">{step}</p> : null}
        <Heading ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {intro ? <p className="sp-calm__intro">{intro}</p> : null}
      </header>
      {children}
    </div>
  );
}
