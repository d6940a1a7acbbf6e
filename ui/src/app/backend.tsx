/** Hands the backend to the screens, so that tests can hand them another. */

import { createContext, type ReactNode, useContext } from "react";
import type { Backend } from "../backend";

const BackendContext = createContext<Backend | null>(null);

export function BackendProvider(props: { backend: Backend; children: ReactNode }) {
  return <BackendContext value={props.backend}>{props.children}</BackendContext>;
}

export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (!backend) throw new Error("BackendProvider is missing");
  return backend;
}
