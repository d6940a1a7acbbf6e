/** A pictogram of our own program, beside words that say the same: screen readers pass it by. */

import "./Pictogram.css";

interface PictogramProps {
  /** As SVG text; empty where there is none. */
  svg: string;
  size?: "small" | "large";
  /** What must not be done. */
  struck?: boolean;
}

export function Pictogram({ svg, size = "small", struck }: PictogramProps) {
  if (!svg) return null;
  const classes = ["sp-pictogram", `sp-pictogram--${size}`, struck ? "sp-pictogram--struck" : ""].join(" ");
  return (
    <span className={classes} aria-hidden="true">
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="" />
    </span>
  );
}
