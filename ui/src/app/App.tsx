/** The whole program: what it needs around it, and which of its three stages it is in. */

import { QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Backend } from "../backend";
import { Preparing } from "../features/exercise/Preparing";
import { FirstStart } from "../features/first-start/FirstStart";
import type { Look } from "../generated/commands";
import { Boundary } from "../shared/Boundary";
import { Button } from "../shared/Button";
import { LanguageProvider, useText } from "../text/text";
import { BackendProvider } from "./backend";
import { ClockProvider } from "./clock";
import {
  type Known,
  makeQueryClient,
  useConfiguration,
  useFreshness,
  useLook,
  useQueryCommand,
  useRefresh,
} from "./commands";
import { DraftsProvider } from "./drafts";
import { Frame } from "./Frame";
import { InterludeProvider, useInterlude } from "./interlude";
import { KeptProvider } from "./kept";
import { useBehind } from "./later";
import { useLooks } from "./looks";
import { NotesProvider } from "./notes";
import { ScreensProvider, useScreens } from "./screens";
import { useTheme } from "./theme";
import "./theme.css";

export function App(props: { backend: Backend; known?: Known }) {
  const [client] = useState(() => makeQueryClient(props.known));
  return (
    <BackendProvider backend={props.backend}>
      <QueryClientProvider client={client}>
        <NotesProvider>
          <Spoken />
        </NotesProvider>
      </QueryClientProvider>
    </BackendProvider>
  );
}

/** Everything that needs to know the language. */
function Spoken() {
  const look = useLook();
  const { language, theme } = useLooks(look);
  useFreshness();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const behind = look !== undefined && look.stage !== "closed";
  useTheme(theme, useConfiguration(behind)?.themeCss ?? null);
  return (
    <LanguageProvider language={language}>
      <NotesProvider>
        <ClockProvider laptopNow={look?.now}>
          <DraftsProvider>
            <ScreensProvider>
              <KeptProvider stage={look?.stage}>
                <InterludeProvider>
                  <Boundary instead={(again) => <Broken onAgain={again} />}>
                    {look ? <Stages look={look} /> : <Waiting />}
                  </Boundary>
                </InterludeProvider>
              </KeptProvider>
            </ScreensProvider>
          </DraftsProvider>
        </ClockProvider>
      </NotesProvider>
    </LanguageProvider>
  );
}

function Stages({ look }: { look: Look }) {
  useForgetting(look.stage);
  useReturningToDesk(look.stage);
  const behind = useBehind(look.stage);
  const { interlude, letterRead } = useInterlude();
  const newLetter = look.newLetter !== letterRead ? look.newLetter : null;
  if (look.preparing !== null)
    return (
      <Frame look={look}>
        <Preparing percent={look.preparing} />
      </Frame>
    );
  const readFirst = interlude !== null || newLetter !== null;
  if (look.stage !== "closed" || readFirst)
    return behind ? <behind.Behind look={look} readFirst={readFirst} /> : <Waiting />;
  return (
    <Frame look={look}>
      <div className="sp-screen">
        <FirstStart />
      </div>
    </Frame>
  );
}

/** What was read for one person leaves the memory of the screen with that person. */
function useForgetting(stage: Look["stage"]): void {
  const client = useQueryClient();
  // Another store may bring another municipality's configuration.
  const closed = stage === "closed";
  useEffect(() => {
    if (!closed) void client.invalidateQueries({ queryKey: ["get_configuration"] });
  }, [closed, client]);
  useEffect(() => {
    if (stage === "open") return;
    client.removeQueries({
      // What the next screen has begun to read is its own.
      type: "inactive",
      predicate: ({ queryKey: [name] }) => name !== "look" && name !== "get_configuration",
    });
  }, [stage, client]);
}

/** Whoever signs in next begins at the desk, where what was being typed is offered by name. */
function useReturningToDesk(stage: Look["stage"]): void {
  const { go } = useScreens();
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === "open" && stage !== "open") go({ name: "desk" });
    before.current = stage;
  }, [stage, go]);
}

/** What not even the frame around the screens survives. */
function Broken({ onAgain }: { onAgain: () => void }) {
  const { shell } = useText();
  return (
    <main className="sp-wait" role="alert">
      <h1>{shell.broken}</h1>
      <p>{shell.brokenKept}</p>
      <Button onClick={onAgain}>{shell.again}</Button>
    </main>
  );
}

function Waiting() {
  const { shell } = useText();
  const { isError } = useQueryCommand("look", {});
  const refresh = useRefresh();
  return (
    <main className="sp-wait">
      <p>{isError ? shell.cannotStart : shell.started}</p>
      {isError ? <Button onClick={() => refresh([])}>{shell.again}</Button> : null}
    </main>
  );
}
