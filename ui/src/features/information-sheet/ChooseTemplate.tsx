/** What a new sheet begins with: a handful of templates, or nothing. */

import { type KeyboardEvent, useRef } from "react";
import { Page } from "../../app/Page";
import { useScreens } from "../../app/screens";
import { useFocusOnOpen } from "../../shared/focus";
import { KeyHint } from "../../shared/KeyHint";
import { useShortcut } from "../../shared/shortcuts";
import { TEMPLATES, type Template } from "../../text/sheetTemplates";
import { useText } from "../../text/text";
import "./editor.css";

const DIGITS = TEMPLATES.map((_, place) => String(place + 1));

export function ChooseTemplate({ onChoose }: { onChoose: (template: Template) => void }) {
  const { informationSheet: text, shell } = useText();
  const { edit } = text;
  const { back } = useScreens();
  const list = useRef<HTMLUListElement>(null);
  const first = useFocusOnOpen<HTMLButtonElement>();
  useShortcut("Escape", back);
  useShortcut(DIGITS, (event) => {
    const template = TEMPLATES[Number(event.key) - 1];
    if (template) onChoose(template);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    buttons[buttons.findIndex((one) => one.matches(":focus")) + by]?.focus();
  };
  return (
    <Page
      title={edit.titleNew}
      keys={[
        { keys: ["↑", "↓"], does: text.keys.choose },
        { keys: ["Enter"], does: edit.templateBegin },
        { keys: ["Esc"], does: shell.back, run: back },
      ]}
    >
      <header>
        <h1 className="sp-screen-title">{edit.titleNew}</h1>
        <p className="sp-soft">{edit.templateIntro}</p>
      </header>
      <ul ref={list} className="sp-templates" onKeyDown={onKeyDown}>
        {TEMPLATES.map((template, place) => (
          <li key={template.name}>
            <button
              ref={place === 0 ? first : undefined}
              type="button"
              className="sp-plate sp-template"
              onClick={() => onChoose(template)}
            >
              <KeyHint>{String(place + 1)}</KeyHint>
              <span>
                <b>{edit.templates[template.name]}</b>
                <span className="sp-small">{edit.templateNotes[template.name]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
