/** Who is in charge when that is not whoever sits here: empty when it is, or when nobody is. */

import { useDesk, useQueryCommand } from "../../app/commands";

export function useLedByOthers(and: string): string {
  const me = useDesk()?.me.id;
  const charge = useQueryCommand("get_shift", {}).data?.inCharge ?? [];
  if (me === undefined || charge.some((one) => one.volunteer === me)) return "";
  return charge.map((one) => one.name).join(and);
}
