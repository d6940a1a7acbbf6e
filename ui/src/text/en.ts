import { common } from "./en/common";
import { emergency } from "./en/emergency";
import { errors } from "./en/errors";
import { shell } from "./en/shell";
import type { Text } from "./nl";

export const en = { common, emergency, errors, shell } satisfies Text;
