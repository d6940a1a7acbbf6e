/** The questions that a sheet's page may ask. */

import type { ForRequest } from "../../app/screens";
import type { SheetPage, SheetWords } from "../../generated/commands";
import { ApproveDialog } from "./ApproveDialog";
import { PrintDialog } from "./PrintDialog";
import { ReadAloud } from "./ReadAloud";
import type { Ask } from "./SheetActions";
import { WithdrawDialog } from "./WithdrawDialog";

interface SheetDialogsProps {
  ask: Ask;
  page: SheetPage;
  language: string;
  words: SheetWords | undefined;
  request: ForRequest | undefined;
  onClose: () => void;
}

export function SheetDialogs({ ask, page, language, words, request, onClose }: SheetDialogsProps) {
  switch (ask) {
    case "print":
      return <PrintDialog page={page} language={language} request={request} onClose={onClose} />;
    case "aloud":
      return words ? <ReadAloud page={page} words={words} onClose={onClose} /> : null;
    case "approve":
      return <ApproveDialog page={page} onClose={onClose} />;
    case "withdraw":
      return <WithdrawDialog page={page} onClose={onClose} />;
  }
}
