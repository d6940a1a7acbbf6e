/** Puts the focus where a screen wants it when it opens. */

import { type RefObject, useEffect, useRef } from "react";
import { useAwake } from "./shortcuts";

export function useFocusOnOpen<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}

/** The same for a text that is to be added to: the cursor stands behind its last word. */
export function useFocusAtEnd<E extends HTMLInputElement | HTMLTextAreaElement>(): RefObject<E | null> {
  const element = useFocusOnOpen<E>();
  useEffect(() => {
    const end = element.current?.value.length ?? 0;
    element.current?.setSelectionRange(end, end);
  }, [element]);
  return element;
}

/** The first of these in it, unless somebody is somewhere already: a list begins where the keys work. */
export function useFocusOnFirst(container: RefObject<HTMLElement | null>, selector: string): void {
  useEffect(() => {
    if (isNowhere()) container.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [container, selector]);
}

/** A screen that puts the focus nowhere begins at its content: Tab need not pass the header. */
export function useFocusOnContent(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isNowhere()) content.current?.focus();
  }, [content]);
}

function isNowhere(): boolean {
  return document.activeElement?.matches("body, main") ?? true;
}

/** Gives the focus back to where it was when a screen is no longer covered by another. */
export function useFocusAfterCover(container: RefObject<HTMLElement | null>): void {
  const awake = useAwake();
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement) last.current = event.target;
    };
    const element = container.current;
    // What a screen focuses as it opens has the focus before this listens.
    const now = document.activeElement;
    if (now instanceof HTMLElement && element?.contains(now)) last.current = now;
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [container]);
  useEffect(() => {
    if (awake) last.current?.focus();
  }, [awake]);
}

/** The first field that says what is wrong with it, in the middle of the screen: its sentence stands beside it. */
export function focusOnWrong(container: HTMLElement | null): void {
  const wrong = container?.querySelector<HTMLElement>("[aria-invalid=true]");
  // A question is answered at its choices.
  const field = wrong?.matches("[role=radiogroup]") ? wrong.querySelector<HTMLElement>("input") : wrong;
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
