/** Commands as hooks: reading ones stay current by themselves, acting ones report what went wrong. */

import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure, type CommandFailed, type CommandName, type Input, type Output } from "../backend";
import { useBackend } from "./backend";
import { useNotes } from "./notes";
import { isMomentary, isTouched } from "./nouns";

/** What was asked before the screens were there, and already answered. */
export type Known = { [N in CommandName]?: Output<N> | undefined };

export function makeQueryClient(known: Known = {}): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (thrown, { queryKey: [name] }) => {
        if (name !== "look") lookAgain(client, thrown);
      },
    }),
    defaultOptions: {
      // The program is always here, with or without a network, and tells when something changes.
      queries: {
        networkMode: "always",
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
      },
    },
  });
  for (const [name, answer] of Object.entries(known)) client.setQueryData([name, {}], answer);
  return client;
}

/** Asks what stage the program is in, once a failure says that it may be another. */
export function useLookAgain(): (thrown: unknown) => void {
  const client = useQueryClient();
  return useCallback((thrown: unknown) => lookAgain(client, thrown), [client]);
}

/** After these there is no store any more: the next screen says what to do. */
function lookAgain(client: QueryClient, thrown: unknown): void {
  const { code } = asFailure(thrown);
  if (code === "store_damaged" || code === "not_open") {
    void client.invalidateQueries({ queryKey: ["look"] });
  }
}

interface QueryOptions {
  /** False: not yet. */
  enabled?: boolean;
  /** Keeps what was shown for the previous input until the answer to the new one is there. */
  keepPrevious?: boolean;
  /** Asks again after so long, for what nobody tells of. */
  everyMs?: number;
}

export function useQueryCommand<N extends CommandName>(
  name: N,
  input: Input<N>,
  options: QueryOptions = {},
): UseQueryResult<Output<N>, CommandFailed> {
  const backend = useBackend();
  const notes = useNotes();
  const result = useQuery<Output<N>, CommandFailed>({
    queryKey: [name, input],
    queryFn: () => backend.call(name, input).catch((thrown) => Promise.reject(asFailure(thrown))),
    enabled: options.enabled ?? true,
    // "Nog 3 uur" means another time an hour later: such answers are not kept.
    ...(isMomentary(name) ? { gcTime: 0 } : {}),
    ...(options.everyMs ? { refetchInterval: options.everyMs } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  } as Parameters<typeof useQuery<Output<N>, CommandFailed>>[0]);
  const { error } = result;
  useEffect(() => {
    // Somebody locked or closed meanwhile: the next screen says so.
    if (error && error.code !== "nobody_signed_in" && error.code !== "not_open") notes.fail(error);
  }, [error, notes]);
  return result;
}

/** Reads again whatever the changed nouns touch. */
export function useFreshness(): void {
  const backend = useBackend();
  const refresh = useRefresh();
  useEffect(() => backend.watch(refresh), [backend, refresh]);
}

export function useRefresh(): (nouns: string[]) => void {
  const client = useQueryClient();
  return useCallback(
    (nouns: string[]) =>
      void client.invalidateQueries({
        predicate: (query) => isTouched(query.queryKey[0] as CommandName, nouns),
      }),
    [client],
  );
}

export interface Act<N extends CommandName> {
  /** Does it. Answers `null` when it was not done; the reason is then on the screen. */
  run(input: Input<N>): Promise<Output<N> | null>;
  busy: boolean;
  failure: CommandFailed | null;
}

interface ActOptions {
  /** The form shows these failures itself. */
  quiet?: CommandFailed["code"][];
  onFailure?: (failure: CommandFailed) => void;
}

export function useAct<N extends CommandName>(name: N, options: ActOptions = {}): Act<N> {
  const backend = useBackend();
  const notes = useNotes();
  const client = useQueryClient();
  const refresh = useRefresh();
  const running = useRef(false);
  const latest = useRef(options);
  latest.current = options;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CommandFailed | null>(null);

  const run = useCallback(
    async (input: Input<N>): Promise<Output<N> | null> => {
      // A second Enter while the first is on its way must not do it twice.
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const output = await backend.call(name, input);
        setFailure(null);
        notes.clear();
        if (isLook(output)) client.setQueryData(["look", {}], output);
        // Whoever left takes along what they saw: there is nobody to read it again for.
        if (!isLook(output) || output.stage === "open") refresh([]);
        return output;
      } catch (thrown) {
        const failed = asFailure(thrown);
        setFailure(failed);
        if (!latest.current.quiet?.includes(failed.code)) notes.fail(failed);
        latest.current.onFailure?.(failed);
        lookAgain(client, failed);
        if (failed.code === "nobody_signed_in" || failed.code === "step_not_possible") refresh([]);
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [backend, client, name, notes, refresh],
  );
  return { run, busy, failure };
}

function isLook(output: unknown): output is Output<"look"> {
  return typeof output === "object" && output !== null && "stage" in output && "unacknowledged" in output;
}

/** What rarely changes and every screen behind the passphrase needs. */
export function useConfiguration(enabled = true): Output<"get_configuration"> | undefined {
  return useQueryCommand("get_configuration", {}, { enabled }).data;
}

export function useDesk(): Output<"get_desk"> | undefined {
  return useQueryCommand("get_desk", {}).data;
}

export function useLook(): Output<"look"> | undefined {
  return useQueryCommand("look", {}).data;
}

/** A tablet that only writes down what people come for: nothing that others wrote is shown on it. */
export function useIntakeOnly(): boolean {
  return useLook()?.tablet === "intake";
}
