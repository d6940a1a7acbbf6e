/** Every Dutch text of the screens, in plain Dutch (B1). Its type is what other languages must fill. */

import { action } from "./nl/action";
import { checklist } from "./nl/checklist";
import { codes } from "./nl/codes";
import { common } from "./nl/common";
import { desk } from "./nl/desk";
import { emergency } from "./nl/emergency";
import { erasing } from "./nl/erasing";
import { errors } from "./nl/errors";
import { exercise } from "./nl/exercise";
import { files } from "./nl/files";
import { informationSheet } from "./nl/informationSheet";
import { keys } from "./nl/keys";
import { laptop } from "./nl/laptop";
import { lock } from "./nl/lock";
import { logLine } from "./nl/logLine";
import { message } from "./nl/message";
import { notice } from "./nl/notice";
import { opening } from "./nl/opening";
import { pack } from "./nl/pack";
import { pairing } from "./nl/pairing";
import { paper } from "./nl/paper";
import { publicScreen } from "./nl/publicScreen";
import { reasons } from "./nl/reasons";
import { request } from "./nl/request";
import { rumour } from "./nl/rumour";
import { search } from "./nl/search";
import { settings } from "./nl/settings";
import { shell } from "./nl/shell";
import { shift } from "./nl/shift";
import { shiftHandover } from "./nl/shiftHandover";
import { situation } from "./nl/situation";
import { statusReport } from "./nl/statusReport";
import { stick } from "./nl/stick";
import { tablet } from "./nl/tablet";
import { tally } from "./nl/tally";
import { townHall } from "./nl/townHall";
import { volunteers } from "./nl/volunteers";
import { whereabouts } from "./nl/whereabouts";

export const nl = {
  checklist,
  action,
  codes,
  common,
  desk,
  emergency,
  erasing,
  errors,
  exercise,
  files,
  informationSheet,
  keys,
  laptop,
  lock,
  logLine,
  message,
  notice,
  pack,
  opening,
  pairing,
  paper,
  publicScreen,
  reasons,
  request,
  rumour,
  search,
  settings,
  shell,
  shift,
  shiftHandover,
  situation,
  statusReport,
  stick,
  tablet,
  tally,
  townHall,
  volunteers,
  whereabouts,
};

export type Text = typeof nl;
