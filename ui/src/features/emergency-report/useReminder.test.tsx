import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { beep } from "./beep";
import { useReminder } from "./useReminder";

vi.mock("../../app/clock", () => {
  const now = () => Date.now();
  return { useLaptopNow: () => now };
});
vi.mock("./beep", () => ({ beep: vi.fn() }));

const FIVE = 5 * 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(beep).mockClear();
});
afterEach(() => void vi.useRealTimers());

it("keeps its time over a new sign-in: it shows at once, and sounds when it would have", () => {
  const from = Date.now() - 7 * 60_000;
  const first = renderHook(() => useReminder(from, FIVE, true));
  expect(first.result.current).toBe(true);
  act(() => vi.advanceTimersByTime(2 * 60_000));
  first.unmount();
  renderHook(() => useReminder(from, FIVE, true));
  expect(beep).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(60_000));
  expect(beep).toHaveBeenCalledTimes(1);
});

it("is not put off by a clock that was set back to before the report", () => {
  const years = Date.now() + 3 * 365 * 24 * 60 * 60_000;
  expect(renderHook(() => useReminder(years, FIVE, true)).result.current).toBe(true);
  const soon = Date.now() + 4 * 60_000;
  expect(renderHook(() => useReminder(soon, FIVE, true)).result.current).toBe(false);
});
