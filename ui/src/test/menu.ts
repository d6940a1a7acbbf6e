/** Goes to a screen by way of the menu. */

import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

export async function goByMenu(user: UserEvent, name: string | RegExp): Promise<void> {
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F10}");
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name }));
}
