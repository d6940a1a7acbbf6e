import { common } from "./en/common";
import { errors } from "./en/errors";
import { shell } from "./en/shell";
import type { Text } from "./nl";

export const en = { common, errors, shell } satisfies Text;
