import { Page } from "../../app/Page";
import { useText } from "../../text/text";

export function NewRequest(_props: { draft: string | undefined }) {
  const { shell } = useText();
  return <Page title={shell.screens.newRequest}>{null}</Page>;
}
