/** The whole program: what it needs around it, and which of its three stages it is in. */

import { QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Backend } from "../backend";
import { ExercisePanel } from "../features/exercise/ExercisePanel";
import { FirstStart } from "../features/first-start/FirstStart";
import { InterludeView } from "../features/first-start/InterludeView";
import { Lock } from "../features/lock/Lock";
import type { Look } from "../generated/commands";
import { Button } from "../shared/Button";
import { LanguageProvider, useText } from "../text/text";
import { AutoLock } from "./AutoLock";
import { BackendProvider } from "./backend";
import { ClockProvider } from "./clock";
import {
  makeQueryClient,
  useConfiguration,
  useFreshness,
  useLook,
  useQueryCommand,
  useRefresh,
} from "./commands";
import { DraftsProvider } from "./drafts";
import { InterludeProvider, useInterlude } from "./interlude";
import { KeysCardProvider } from "./KeysCard";
import { NotesProvider } from "./notes";
import { ScreenView } from "./ScreenView";
import { MainKeys, Shell } from "./Shell";
import { ScreensProvider, useScreens } from "./screens";
import { useTheme } from "./theme";
import "./theme.css";

export function App(props: { backend: Backend }) {
  const [client] = useState(makeQueryClient);
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
  const language = look?.language === "en" ? "en" : "nl";
  useFreshness();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useTheme(look?.theme ?? "light", useConfiguration()?.themeCss ?? null);
  return (
    <LanguageProvider language={language}>
      <NotesProvider>
        <ClockProvider laptopNow={look?.now}>
          <DraftsProvider>
            <ScreensProvider>
              <InterludeProvider>{look ? <Stages look={look} /> : <Waiting />}</InterludeProvider>
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
  const { interlude, letterRead } = useInterlude();
  const newLetter = look.newLetter !== letterRead ? look.newLetter : null;
  if (interlude || newLetter) {
    return (
      <Shell look={look} desk={undefined}>
        <InterludeView look={look} />
      </Shell>
    );
  }
  if (look.stage === "open") return <Open look={look} />;
  return (
    <Shell look={look} desk={undefined}>
      {look.stage === "closed" ? <FirstStart /> : <Lock />}
    </Shell>
  );
}

function Open({ look }: { look: Look }) {
  const desk = useQueryCommand("get_desk", {}).data;
  return (
    <Shell look={look} desk={desk} keys={<MainKeys />}>
      {desk ? <AutoLock minutes={desk.settings.lockAfterMinutes} /> : null}
      {desk?.point.exercise ? <ExercisePanel /> : null}
      <KeysCardProvider>
        <ScreenView />
      </KeysCardProvider>
    </Shell>
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
