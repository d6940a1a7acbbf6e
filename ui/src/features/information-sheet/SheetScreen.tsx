/** A sheet: its page, or the form in which it is written. */

import { useState } from "react";
import { useQueryCommand } from "../../app/commands";
import { OpenedDraft } from "../../app/OpenedDraft";
import { Page } from "../../app/Page";
import { type SheetScreen as Place, useScreens } from "../../app/screens";
import { Unread } from "../../app/Unread";
import { useShortcut } from "../../shared/shortcuts";
import type { Template } from "../../text/sheetTemplates";
import { useText } from "../../text/text";
import { ChooseTemplate } from "./ChooseTemplate";
import { beginWith, contentOf, EMPTY_SHEET } from "./content";
import { EditSheet } from "./EditSheet";
import { beginFrom } from "./places";
import { ShownSheet } from "./ShownSheet";
import "./sheets.css";
import "./sheet.css";

export function SheetScreen({ place }: { place: Place }) {
  if (!place.edit) return <ReadSheet place={place} />;
  if (!place.code && !place.draft && !place.start) return <NewSheet />;
  if (place.draft || !place.code) {
    return (
      <OpenedDraft id={place.draft} empty={beginWith(place.start)}>
        {(start) => <EditSheet start={start} draft={place.draft} />}
      </OpenedDraft>
    );
  }
  return <ReadSheet place={place} />;
}

function NewSheet() {
  const [template, setTemplate] = useState<Template | null>(null);
  if (!template) return <ChooseTemplate onChoose={setTemplate} />;
  return <EditSheet start={beginFrom(template, EMPTY_SHEET)} draft={undefined} />;
}

function ReadSheet({ place }: { place: Place }) {
  const { informationSheet: text, shell, common } = useText();
  const { back } = useScreens();
  const which = place.digest ? { code: place.code, digest: place.digest } : { code: place.code };
  const { data: page, error } = useQueryCommand("get_sheet", which);
  useShortcut("Escape", back, { enabled: page === undefined });
  if (page && place.edit) return <EditSheet start={contentOf(page)} draft={undefined} />;
  if (page) return <ShownSheet page={page} request={place.request} />;
  return (
    <Page title={text.title} keys={[{ keys: ["Esc"], does: shell.back, run: back }]}>
      {error ? <Unread error={error} /> : <p className="sp-wait">{common.loading}</p>}
    </Page>
  );
}
