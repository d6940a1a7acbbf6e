/** Roles in words. */

import { useConfiguration } from "../../app/commands";
import type { Option } from "../../shared/SelectField";
import { useLabel } from "../../text/text";

export function useRoles(): { options: Option[]; nameOf: (code: string) => string } {
  const label = useLabel();
  const roles = useConfiguration()?.roles ?? [];
  const options = roles.map((role) => ({ value: role.code, label: label(role.label) }));
  return { options, nameOf: (code) => options.find((one) => one.value === code)?.label ?? code };
}
