import { action } from "./en/action";
import { checklist } from "./en/checklist";
import { codes } from "./en/codes";
import { common } from "./en/common";
import { desk } from "./en/desk";
import { emergency } from "./en/emergency";
import { erasing } from "./en/erasing";
import { errors } from "./en/errors";
import { exercise } from "./en/exercise";
import { files } from "./en/files";
import { informationSheet } from "./en/informationSheet";
import { keys } from "./en/keys";
import { laptop } from "./en/laptop";
import { lock } from "./en/lock";
import { logLine } from "./en/logLine";
import { message } from "./en/message";
import { notice } from "./en/notice";
import { opening } from "./en/opening";
import { pack } from "./en/pack";
import { pairing } from "./en/pairing";
import { paper } from "./en/paper";
import { publicScreen } from "./en/publicScreen";
import { reasons } from "./en/reasons";
import { request } from "./en/request";
import { rumour } from "./en/rumour";
import { search } from "./en/search";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { shift } from "./en/shift";
import { shiftHandover } from "./en/shiftHandover";
import { situation } from "./en/situation";
import { statusReport } from "./en/statusReport";
import { stick } from "./en/stick";
import { tablet } from "./en/tablet";
import { tally } from "./en/tally";
import { townHall } from "./en/townHall";
import { volunteers } from "./en/volunteers";
import { whereabouts } from "./en/whereabouts";
import type { Text } from "./nl";

export const en = {
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
} satisfies Text;
