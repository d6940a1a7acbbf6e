/** What would happen with the file as its columns are meant now. Only the answer to the latest question counts. */

import { useEffect, useState } from "react";
import { useBackend } from "../../app/backend";
import { asFailure, type CommandFailed } from "../../backend";
import type { ImportPreview } from "../../generated/commands";
import type { Chosen } from "./chosen";

interface Preview {
  preview: ImportPreview | null;
  failure: CommandFailed | null;
  busy: boolean;
}

export function usePreview({ source, choices }: Chosen): Preview {
  const backend = useBackend();
  const [state, setState] = useState<Preview>({ preview: null, failure: null, busy: true });
  useEffect(() => {
    let latest = true;
    setState((was) => ({ ...was, busy: true }));
    backend.call("preview_import", { ...source, ...choices }).then(
      (preview) => {
        if (latest) setState({ preview, failure: null, busy: false });
      },
      (thrown: unknown) => {
        if (latest) setState((was) => ({ ...was, failure: asFailure(thrown), busy: false }));
      },
    );
    return () => {
      latest = false;
    };
  }, [backend, source, choices]);
  return state;
}
