/** What the second screen's window holds around its pages. Nobody signs in here, and nothing can be typed. */

import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { BackendProvider } from "../../app/backend";
import { ClockProvider } from "../../app/clock";
import { type Known, makeQueryClient, useConfiguration, useFreshness, useLook } from "../../app/commands";
import { NotesProvider } from "../../app/notes";
import { useTheme } from "../../app/theme";
import type { Backend } from "../../backend";
import { PublicScreen } from "./PublicScreen";
import "../../app/theme.css";

interface PublicWindowProps {
  backend: Backend;
  known?: Known;
  /** What the address asks for. */
  search: string;
}

export function PublicWindow({ backend, known = {}, search }: PublicWindowProps) {
  const [client] = useState(() => makeQueryClient(known));
  return (
    <BackendProvider backend={backend}>
      <QueryClientProvider client={client}>
        <NotesProvider>
          <Hall search={search} />
        </NotesProvider>
      </QueryClientProvider>
    </BackendProvider>
  );
}

function Hall({ search }: { search: string }) {
  const look = useLook();
  useFreshness();
  const open = look && look.stage !== "closed";
  useTheme(look?.theme ?? "light", useConfiguration(open === true)?.themeCss ?? null);
  return (
    <ClockProvider laptopNow={look?.now}>
      <PublicScreen search={search} open={open} />
    </ClockProvider>
  );
}
