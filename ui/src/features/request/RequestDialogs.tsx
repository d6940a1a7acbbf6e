/** The questions a request's page may ask. */

import { useAct } from "../../app/commands";
import { EraseDialog } from "../../app/EraseDialog";
import type { RequestStep } from "../../app/screens";
import type { RequestPage } from "../../generated/commands";
import { useText } from "../../text/text";
import { ChangeDialog } from "./ChangeDialog";
import { CloseDialog } from "./CloseDialog";
import type { RequestDialogProps } from "./dialog";
import { ForwardDialog } from "./ForwardDialog";
import { LinkDialog } from "./LinkDialog";
import { NoteDialog } from "./NoteDialog";
import { ReceiptDialog } from "./ReceiptDialog";
import { SlipDialog } from "./SlipDialog";

export interface Asking {
  what: RequestStep | "receipt" | "link" | "slip" | "erase";
  /** The field to change. */
  field?: string;
  /** The draft to go on with. */
  draft?: string | undefined;
}

interface RequestDialogsProps {
  page: RequestPage;
  asking: Asking;
  onClose: () => void;
}

export function RequestDialogs({ page, asking, onClose }: RequestDialogsProps) {
  const common = { page, onClose, draft: asking.draft };
  switch (asking.what) {
    case "forward":
      return <ForwardDialog {...common} />;
    case "receipt":
      return <ReceiptDialog {...common} />;
    case "note":
      return <NoteDialog {...common} />;
    case "close":
      return <CloseDialog {...common} />;
    case "change":
      return <ChangeDialog {...common} field={asking.field} />;
    case "link":
      return <LinkDialog {...common} />;
    case "erase":
      return <EraseRequest page={page} onClose={onClose} />;
    case "slip":
      return <SlipDialog id={page.row.id} onClose={onClose} />;
  }
}

function EraseRequest({ page, onClose }: RequestDialogProps) {
  const { erasing } = useText();
  const act = useAct("erase_request");
  return (
    <EraseDialog
      number={page.row.number}
      goes={erasing.requestGoes}
      stays={erasing.requestStays}
      busy={act.busy}
      onErase={async (reason) => Boolean(await act.run({ id: page.row.id, reason }))}
      onClose={onClose}
    />
  );
}
