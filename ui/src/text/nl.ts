/** Every Dutch text of the screens, in plain Dutch (B1). Its type is what other languages must fill. */

import { common } from "./nl/common";
import { emergency } from "./nl/emergency";
import { errors } from "./nl/errors";
import { request } from "./nl/request";
import { shell } from "./nl/shell";

export const nl = { common, emergency, errors, request, shell };

export type Text = typeof nl;
