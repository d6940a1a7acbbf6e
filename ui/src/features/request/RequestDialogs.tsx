/** The questions a request's page may ask. */

import type { RequestStep } from "../../app/screens";
import type { RequestPage } from "../../generated/commands";
import { ChangeDialog } from "./ChangeDialog";
import { CloseDialog } from "./CloseDialog";
import { EraseDialog } from "./EraseDialog";
import { ForwardDialog } from "./ForwardDialog";
import { LinkDialog } from "./LinkDialog";
import { NoteDialog } from "./NoteDialog";
import { SlipDialog } from "./SlipDialog";

export interface Asking {
  what: RequestStep | "link" | "slip" | "erase";
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
    case "note":
      return <NoteDialog {...common} />;
    case "close":
      return <CloseDialog {...common} />;
    case "change":
      return <ChangeDialog {...common} field={asking.field} />;
    case "link":
      return <LinkDialog {...common} />;
    case "erase":
      return <EraseDialog {...common} />;
    case "slip":
      return <SlipDialog id={page.row.id} onClose={onClose} />;
  }
}
