import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Import() {
  const { shell } = useText();
  return <Page title={shell.screens.import}>{null}</Page>;
}
