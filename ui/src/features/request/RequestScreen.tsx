import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function RequestScreen(_props: { id: string }) {
  const { shell } = useText();
  return <Page title={shell.screens.request}>{null}</Page>;
}
