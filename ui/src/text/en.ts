import { common } from "./en/common";
import { desk } from "./en/desk";
import { emergency } from "./en/emergency";
import { errors } from "./en/errors";
import { exercise } from "./en/exercise";
import { files } from "./en/files";
import { keys } from "./en/keys";
import { lock } from "./en/lock";
import { opening } from "./en/opening";
import { paper } from "./en/paper";
import { request } from "./en/request";
import { search } from "./en/search";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { tally } from "./en/tally";
import { volunteers } from "./en/volunteers";
import type { Text } from "./nl";

export const en = {
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
} satisfies Text;
