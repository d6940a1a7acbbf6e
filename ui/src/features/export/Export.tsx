import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function Export() {
  const { shell } = useText();
  return <Page title={shell.screens.export}>{null}</Page>;
}
