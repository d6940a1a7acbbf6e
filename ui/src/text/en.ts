import { common } from "./en/common";
import { emergency } from "./en/emergency";
import { errors } from "./en/errors";
import { request } from "./en/request";
import { shell } from "./en/shell";
import type { Text } from "./nl";

export const en = { common, emergency, errors, request, shell } satisfies Text;
