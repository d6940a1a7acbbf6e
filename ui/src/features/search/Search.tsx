import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Search(_props: { text: string }) {
  const { shell } = useText();
  return <Page title={shell.screens.search}>{null}</Page>;
}
