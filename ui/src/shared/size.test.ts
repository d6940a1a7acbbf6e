import { expect, it } from "vitest";
import { sizeIn } from "./size";

it.each([
  [0, "0 kB"],
  [997, "1 kB"],
  [84_000, "84 kB"],
  [1_250_000, "1,3 MB"],
  [7_400_000_000, "7,4 GB"],
])("says %s bytes as %s", (bytes, said) => expect(sizeIn("nl", bytes).replace("\u00a0", " ")).toBe(said));
