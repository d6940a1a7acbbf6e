import type { Desk, Look } from "../../generated/commands";

export function EmergencyBar(_props: { look: Look; desk: Desk | undefined }) {
  return <div />;
}
