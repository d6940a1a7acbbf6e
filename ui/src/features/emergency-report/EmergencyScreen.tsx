import { Page } from "../../app/Page";
import type { EmergencyScreen as Which } from "../../app/screens";
import { useText } from "../../text/text";

export function EmergencyScreen(_props: { which: Which; locked: boolean }) {
  const { shell } = useText();
  return <Page title={shell.screens.emergency}>{null}</Page>;
}
