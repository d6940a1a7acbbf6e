import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Tally() {
  const { shell } = useText();
  return <Page title={shell.screens.tally}>{null}</Page>;
}
