/** The leaving coordinator's own words, as they were typed. */

import { useText } from "../../text/text";

export function Said({ text }: { text: string }) {
  const { shiftHandover: words } = useText();
  if (!text.trim()) return <p className="sp-soft">{words.nothingSaid}</p>;
  return <p className="sp-said">{text}</p>;
}
