import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useSoon } from "./useSoon";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("acts when no other letter follows, and not on the first letter of a sentence", () => {
  const { result } = renderHook(() => useSoon());
  const act = vi.fn();
  result.current.does(act);
  expect(act).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledOnce();
  result.current.does(act);
  result.current.never();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledOnce();
});
