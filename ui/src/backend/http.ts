/** A browser: a second screen, or a machine without a display. */

import type { Backend, CommandName, Input, Output, PickedFile } from "./backend";
import { asFailure, CommandFailed } from "./backend";

async function call<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
  const answer = await send(name, input);
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw asFailure(body ?? new CommandFailed("internal", { status: answer.status }));
  return body as Output<N>;
}

async function send(name: string, input: unknown): Promise<Response> {
  try {
    return await fetch(`/api/call/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
      // A draft that is sent while the page closes must still arrive; browsers allow this for small bodies only.
      keepalive: name === "save_draft",
    });
  } catch (thrown) {
    throw new CommandFailed("internal", { message: String(thrown) });
  }
}

/** A browser goes on by itself when a connection breaks, but not when it was refused: a tablet may be let in anew. */
const AGAIN_MS = 3_000;

function watch(onChange: (nouns: string[]) => void): () => void {
  let events: EventSource;
  let again: ReturnType<typeof setTimeout>;
  let opened = false;
  const tell = (event: MessageEvent<string>) => {
    const { nouns } = JSON.parse(event.data) as { nouns: string[] };
    onChange(nouns);
  };
  const open = () => {
    events = new EventSource("/api/events");
    events.onopen = () => {
      // Whatever happened while the connection was away is unknown.
      if (opened) onChange([]);
      opened = true;
    };
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
    };
    events.onmessage = tell;
    events.addEventListener("changed", tell as EventListener);
  };
  open();
  return () => {
    clearTimeout(again);
    events.close();
  };
}

function follow(id: string, download: boolean): void {
  const link = document.createElement("a");
  link.href = `/documents/${encodeURIComponent(id)}`;
  if (download) link.download = "";
  else link.target = "_blank";
  link.rel = "noopener";
  link.click();
}

function pickFile(): Promise<PickedFile | null> {
  return new Promise((resolve) => {
    const field = document.createElement("input");
    field.type = "file";
    field.addEventListener("change", () => resolve(field.files?.[0] ? { file: field.files[0] } : null));
    field.addEventListener("cancel", () => resolve(null));
    field.click();
  });
}

/** A second time it is the same window. */
async function openPublicScreen(): Promise<void> {
  window.open("/?screen=public", "steunpunt-public")?.focus();
}

export const httpBackend: Backend = {
  call,
  watch,
  openDocument: async (id) => follow(id, false),
  // The laptop's printers are not those of the machine that the browser runs on.
  picksPrinters: false,
  listPrinters: async () => [],
  printDocument: async () => Promise.reject(new CommandFailed("not_printed", { why: "no_spooler" })),
  saveDocument: async (id) => {
    follow(id, true);
    return "";
  },
  picksFolders: false,
  pickFile,
  openPublicScreen,
};
