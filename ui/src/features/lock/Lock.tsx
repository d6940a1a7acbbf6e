import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Lock() {
  const { shell } = useText();
  return <Page title={shell.screens.lock}>{null}</Page>;
}
