/** An urgency as a sign of its own shape, a word and a colour: never the colour alone. */

import { useLabel } from "../text/text";
import { useConfiguration } from "./commands";
import "./UrgencyBadge.css";

export function UrgencyBadge(props: { code: string; large?: boolean }) {
  const label = useLabel();
  const urgency = useConfiguration()?.urgencies.find((one) => one.code === props.code);
  const classes = [
    "sp-urgency",
    `sp-urgency--${props.code.toLowerCase()}`,
    props.large ? "sp-urgency--large" : "",
  ];
  return (
    <span className={classes.join(" ")}>
      {urgency ? <span aria-hidden="true">{urgency.sign} </span> : null}
      {urgency ? label(urgency.label) : props.code}
    </span>
  );
}
