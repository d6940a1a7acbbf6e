/** What every question on a request's page is given. */

import type { RequestPage } from "../../generated/commands";

export interface RequestDialogProps {
  page: RequestPage;
  draft?: string | undefined;
  onClose: () => void;
}
