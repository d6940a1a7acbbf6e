import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Exercise() {
  const { shell } = useText();
  return <Page title={shell.screens.exercise}>{null}</Page>;
}
