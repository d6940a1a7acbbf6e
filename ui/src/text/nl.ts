/** Every Dutch text of the screens, in plain Dutch (B1). Its type is what other languages must fill. */

import { common } from "./nl/common";
import { desk } from "./nl/desk";
import { emergency } from "./nl/emergency";
import { errors } from "./nl/errors";
import { exercise } from "./nl/exercise";
import { files } from "./nl/files";
import { keys } from "./nl/keys";
import { lock } from "./nl/lock";
import { opening } from "./nl/opening";
import { paper } from "./nl/paper";
import { request } from "./nl/request";
import { search } from "./nl/search";
import { settings } from "./nl/settings";
import { shell } from "./nl/shell";
import { tally } from "./nl/tally";
import { volunteers } from "./nl/volunteers";

export const nl = {
  common,
  desk,
  emergency,
  errors,
  keys,
  exercise,
  files,
  lock,
  opening,
  paper,
  request,
  search,
  settings,
  shell,
  tally,
  volunteers,
};

export type Text = typeof nl;
