import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { expect, it, vi } from "vitest";
import { ChoiceTiles } from "./ChoiceTiles";
import { YesNo } from "./YesNo";

const TILES = [
  { value: "here", label: "Hier geholpen" },
  { value: "gone", label: "Weggegaan" },
];

function Reasons() {
  const [value, setValue] = useState<string | null>(null);
  return <ChoiceTiles legend="Reden" tiles={TILES} value={value} onChoose={setValue} />;
}

function Danger() {
  const [value, setValue] = useState<boolean | null>(null);
  return <YesNo question="Gevaar?" value={value} onChoose={setValue} />;
}

function openIn(choices: ReactNode) {
  const submitted = vi.fn((event: React.FormEvent) => event.preventDefault());
  render(
    <form onSubmit={submitted}>
      {choices}
      <button type="submit">Opslaan</button>
    </form>,
  );
  return { submitted, user: userEvent.setup() };
}

it.each([
  ["tiles", <Reasons key="reasons" />, "Hier geholpen"],
  ["yes and no", <Danger key="danger" />, "Ja"],
])(
  "Enter chooses the answer that has the focus and submits once it is chosen: %s",
  async (_, choices, first) => {
    const { submitted, user } = openIn(choices);
    await user.tab();
    expect(screen.getByLabelText(first)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByLabelText(first)).toBeChecked();
    expect(submitted).not.toHaveBeenCalled();
    await user.keyboard("{Enter}");
    expect(submitted).toHaveBeenCalledOnce();
  },
);

it("Space chooses, and Enter then submits", async () => {
  const { submitted, user } = openIn(<Reasons />);
  await user.tab();
  await user.keyboard(" {Enter}");
  expect(screen.getByLabelText("Hier geholpen")).toBeChecked();
  expect(submitted).toHaveBeenCalledOnce();
});

it("a held Enter chooses and does not submit as well", async () => {
  const { submitted, user } = openIn(<Reasons />);
  await user.tab();
  await user.keyboard("{Enter>5/}");
  expect(screen.getByLabelText("Hier geholpen")).toBeChecked();
  expect(submitted).not.toHaveBeenCalled();
});
