import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Settings() {
  const { shell } = useText();
  return <Page title={shell.screens.settings}>{null}</Page>;
}
