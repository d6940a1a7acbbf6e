import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Output } from "../backend";
import { FakeBackend } from "../backend/fake";
import { answers, NOW } from "../test/samples";
import { DraftKeeper } from "./draftKeeper";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const written = (content: string, empty = false) => ({ form: "request", title: content, content, empty });
const contents = (backend: FakeBackend) => backend.inputs("save_draft").map((one) => one.content);

function begin(own: Parameters<typeof answers>[0] = {}) {
  const backend = new FakeBackend(answers(own));
  return { backend, keeper: new DraftKeeper(backend, null, "") };
}

it("writes while somebody types on without a pause, at most 300 ms after a key", async () => {
  const { backend, keeper } = begin();
  let typed = "";
  for (const letter of "Insuline op voor de buurvrouw van 24") {
    typed += letter;
    keeper.keep(written(typed));
    await vi.advanceTimersByTimeAsync(250);
    expect(typed.length - (contents(backend).at(-1)?.length ?? 0)).toBeLessThanOrEqual(2);
  }
  await vi.advanceTimersByTimeAsync(300);
  expect(contents(backend).at(-1)).toBe(typed);
  expect(
    new Set(
      backend
        .inputs("save_draft")
        .slice(1)
        .map((one) => one.id),
    ),
  ).toEqual(new Set(["d1"]));
});

it("never writes twice at once, and writes the newest content last", async () => {
  const answer: Array<(saved: Output<"save_draft">) => void> = [];
  const { backend, keeper } = begin({ save_draft: () => new Promise((resolve) => answer.push(resolve)) });
  keeper.keep(written("a"));
  await vi.advanceTimersByTimeAsync(300);
  keeper.keep(written("ab"));
  const flushed = Promise.all([keeper.flush(), keeper.flush()]);
  keeper.keep(written("abc"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(contents(backend)).toEqual(["a"]);
  answer[0]?.({ id: "d9", at: NOW });
  await vi.advanceTimersByTimeAsync(0);
  answer[1]?.({ id: "d9", at: NOW });
  await flushed;
  expect(contents(backend)).toEqual(["a", "abc"]);
  expect(backend.inputs("save_draft").map((one) => one.id)).toEqual([null, "d9"]);
});

it("says that it is on disk only when it is", async () => {
  let full = true;
  const { keeper } = begin({
    save_draft: () => (full ? Promise.reject({ code: "disk_full", details: {} }) : { id: "d1", at: NOW }),
  });
  const said: Array<[boolean, boolean]> = [];
  keeper.onState = ({ pending, failed }) => said.push([pending, failed]);
  keeper.keep(written("a"));
  await vi.advanceTimersByTimeAsync(300);
  expect(said.at(-1)).toEqual([true, true]);
  full = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(said.at(-1)).toEqual([false, false]);
});

it("writes what a person went back to, not what stood there in between", async () => {
  const { backend, keeper } = begin();
  keeper.keep(written("a"));
  await keeper.flush();
  keeper.keep(written("ab"));
  keeper.keep(written("a"));
  await vi.advanceTimersByTimeAsync(300);
  expect(contents(backend).at(-1)).toBe("a");
});

it("begins no draft of nothing, ends one in which nothing is left, and goes on with it", async () => {
  const { backend, keeper } = begin();
  keeper.keep(written("5.2", true));
  await keeper.flush();
  expect(contents(backend)).toEqual([]);
  expect(backend.inputs("put_draft_away")).toEqual([]);
  keeper.keep(written("a"));
  await keeper.flush();
  keeper.keep(written("", true));
  await keeper.flush();
  expect(backend.inputs("put_draft_away")).toEqual([{ id: "d1" }]);
  keeper.keep(written("b"));
  await keeper.flush();
  expect(backend.inputs("save_draft").at(-1)).toMatchObject({ id: "d1", content: "b" });
});

it("keeps a draft as it stands where nobody may put it away", async () => {
  const { backend, keeper } = begin({
    put_draft_away: () => Promise.reject({ code: "nobody_signed_in", details: {} }),
  });
  keeper.keep(written("brand"));
  await keeper.flush();
  keeper.keep(written("", true));
  await keeper.flush();
  expect(contents(backend)).toEqual(["brand", ""]);
});
