import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Desk() {
  const { shell } = useText();
  return <Page title={shell.screens.desk}>{null}</Page>;
}
