import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Volunteers() {
  const { shell } = useText();
  return <Page title={shell.screens.volunteers}>{null}</Page>;
}
