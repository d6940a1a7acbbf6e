import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Print() {
  const { shell } = useText();
  return <Page title={shell.screens.print}>{null}</Page>;
}
