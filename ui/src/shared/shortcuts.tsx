/** Keys that do something. The screen that came last is asked first; a screen that lies under another is not asked. */

import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";

interface Shortcut {
  keys: string[];
  /** In how many dialogs it stands. */
  depth: number;
  /** Also works while a dialog lies over it. */
  always: boolean;
  handle: (event: KeyboardEvent) => void;
}

const shortcuts: Shortcut[] = [];
let openDialogs = 0;

/** How a key is written: "F1", "Escape", "?", "Alt+U", "Control+Enter". */
function keyOf(event: KeyboardEvent): string {
  const letter = /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : event.key.toUpperCase();
  if (event.ctrlKey || event.metaKey) return `Control+${event.key}`;
  // With Alt some keyboards give another character: the place of the key counts then.
  if (event.altKey) return `Alt+${letter}`;
  return event.key;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const key = keyOf(event);
  if (isCharacter(key) && isTyping(event.target)) return;
  const shortcut = shortcuts.findLast(
    (one) => one.keys.includes(key) && (one.always || one.depth >= openDialogs),
  );
  if (!shortcut) return;
  event.preventDefault();
  shortcut.handle(event);
}

function isCharacter(key: string): boolean {
  return key.length === 1;
}

/** On a choice a letter writes nothing. */
const WRITTEN_IN = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(WRITTEN_IN) !== null;
}

const AwakeContext = createContext(true);

/** Makes the keys of everything inside sleep while another screen lies over it. */
export function Awake(props: { awake: boolean; children: ReactNode }) {
  const outer = useContext(AwakeContext);
  return <AwakeContext value={outer && props.awake}>{props.children}</AwakeContext>;
}

export function useAwake(): boolean {
  return useContext(AwakeContext);
}

const DepthContext = createContext(0);

/** Everything inside a dialog: while it is open, keys outside it rest. */
export function DialogKeys(props: { children: ReactNode }) {
  const depth = useContext(DepthContext) + 1;
  const awake = useAwake();
  useEffect(() => {
    if (!awake) return;
    openDialogs += 1;
    return () => {
      openDialogs -= 1;
    };
  }, [awake]);
  return <DepthContext value={depth}>{props.children}</DepthContext>;
}

interface ShortcutOptions {
  enabled?: boolean;
  /** Asked only when no screen wanted the key. */
  global?: boolean;
  /** Works over an open dialog too. */
  always?: boolean;
}

export function useShortcut(
  keys: string | string[],
  handle: (event: KeyboardEvent) => void,
  { enabled = true, global = false, always = false }: ShortcutOptions = {},
): void {
  const awake = useAwake();
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  const depth = useContext(DepthContext);
  const joined = Array.isArray(keys) ? keys.join(" ") : keys;
  useEffect(() => {
    if (!enabled || !awake) return;
    const shortcut: Shortcut = {
      keys: joined.split(" "),
      depth,
      always,
      handle: (event) => latest.current(event),
    };
    if (shortcuts.length === 0) document.addEventListener("keydown", onKeyDown);
    if (global) shortcuts.unshift(shortcut);
    else shortcuts.push(shortcut);
    return () => {
      shortcuts.splice(shortcuts.indexOf(shortcut), 1);
      if (shortcuts.length === 0) document.removeEventListener("keydown", onKeyDown);
    };
  }, [joined, enabled, global, always, depth, awake]);
}
