/** A sheet's page: what it says in each language, whether it holds, and handing it out. */

import { useState } from "react";
import { useDesk } from "../../app/commands";
import { type KeyLine, Page } from "../../app/Page";
import { type ForRequest, useScreens } from "../../app/screens";
import type { SheetPage } from "../../generated/commands";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import { Counts } from "./Counts";
import { Facts } from "./Facts";
import { HandOut } from "./HandOut";
import { NotInForce } from "./NotInForce";
import { type Ask, SheetActions, SheetDecisions } from "./SheetActions";
import { SheetDialogs } from "./SheetDialogs";
import { SheetWords } from "./SheetWords";
import { useExpiry } from "./useExpiry";
import { BASE, useLibrary } from "./useLibrary";
import { mayBeHandedOut } from "./useStanding";
import { Versions } from "./Versions";
import "../../shared/table.css";

interface ShownSheetProps {
  page: SheetPage;
  request: ForRequest | undefined;
}

export function ShownSheet({ page, request }: ShownSheetProps) {
  const { shell } = useText();
  const { back } = useScreens();
  const [language, setLanguage] = useState(BASE);
  const [means, setMeans] = useState("paper");
  const [asking, setAsking] = useState<Ask | null>(null);
  const may = useDesk()?.me.may ?? [];
  const { library, nameOf } = useLibrary();
  const { code, version } = page.summary;
  const handsOut = mayBeHandedOut(page.summary) && may.includes("log");
  // What a person gets in their hands: the base language where a translation is missing.
  const given = page.texts.some((one) => one.language === language)
    ? language
    : (page.texts[0]?.language ?? BASE);
  const words = page.texts.find((one) => one.language === given);
  useExpiry([page.summary]);
  useShortcut("Escape", back);
  const keys: KeyLine[] = [{ keys: ["Esc"], does: shell.back, run: back }];
  const close = () => {
    // Whoever read it to somebody has to count it with one key more.
    if (asking === "aloud") setMeans("aloud");
    setAsking(null);
  };
  return (
    <Page title={`${code} ${page.summary.title}`} keys={keys}>
      <NotInForce page={page} />
      <div className="sp-with-side sp-sheet">
        <div className="sp-sheet__main">
          <SheetWords
            page={page}
            language={language}
            words={words}
            onLanguage={setLanguage}
            mayCheck={may.includes("approve")}
          />
        </div>
        <div className="sp-sheet__side">
          <SheetActions page={page} may={may} onAsk={setAsking} />
          {handsOut ? (
            <HandOut
              page={page}
              language={given}
              onLanguage={setLanguage}
              means={means}
              onMeans={setMeans}
              request={request}
              last={library?.last?.code === code ? library.last : null}
            />
          ) : null}
          <SheetDecisions page={page} may={may} onAsk={setAsking} />
          <Facts page={page} />
          <Versions page={page} />
          <Counts counts={page.counts} nameOf={nameOf} />
        </div>
      </div>
      {asking ? (
        <SheetDialogs
          ask={asking}
          page={page}
          language={given}
          words={words}
          request={request}
          onClose={close}
          key={`${asking}-${version}`}
        />
      ) : null}
    </Page>
  );
}
