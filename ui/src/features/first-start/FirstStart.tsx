import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function FirstStart() {
  const { shell } = useText();
  return <Page title={shell.screens.firstStart}>{null}</Page>;
}
