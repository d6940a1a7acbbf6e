/** What stands in the form of an emergency report, and what is sent of it. Also the content of its draft. */

import { lateMoment, NO_PAPER_MOMENT, type PaperMoment } from "../../app/PaperMoment";
import type { Moment, ReportEmergency } from "../../generated/commands";

/** From paper it bears the day and the time it was told. */
export interface EmergencyContent extends PaperMoment {
  what: string;
  place: string;
  reach: string;
  /** It is typed over from a paper form: that one's own fields are asked too. */
  paper: boolean;
  paperNumber: string;
}

export const EMPTY: EmergencyContent = {
  what: "",
  place: "",
  reach: "",
  paper: false,
  paperNumber: "",
  ...NO_PAPER_MOMENT,
};

/** Nothing that anybody could be told. */
export function saysNothing({ what, place, reach }: EmergencyContent): boolean {
  return ![what, place, reach].some((text) => text.trim());
}

/** Nothing that anybody would miss. */
export function isEmpty(content: EmergencyContent): boolean {
  const { paperNumber, lateDay, lateTime, lateUnread } = content;
  const ofPaper = [paperNumber, lateDay, lateTime, ...Object.values(lateUnread)];
  return saysNothing(content) && !ofPaper.some((text) => text.trim());
}

/** How a person would call it. */
export function titleOf({ what, place, paperNumber }: EmergencyContent): string {
  return what.trim() || place.trim() || paperNumber.trim();
}

export function toInput(content: EmergencyContent, draft: string | null, now: Moment): ReportEmergency {
  const { what, place, reach, paperNumber } = content;
  return {
    what,
    place,
    reach,
    draft,
    toldAt: lateMoment(content, now),
    paperNumber: paperNumber.trim() || null,
  };
}
