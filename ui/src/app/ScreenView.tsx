/** From the name of a screen to the feature that draws it. */

import { Actions } from "../features/action/Actions";
import { Opening } from "../features/checklist/Opening";
import { Codes } from "../features/code/Codes";
import { Desk } from "../features/desk/Desk";
import { IntakeDesk } from "../features/desk/IntakeDesk";
import { PutAway } from "../features/desk/PutAway";
import { Exercise } from "../features/exercise/Exercise";
import { Export } from "../features/export/Export";
import { Import } from "../features/import/Import";
import { SheetScreen } from "../features/information-sheet/SheetScreen";
import { Sheets } from "../features/information-sheet/Sheets";
import { Laptops } from "../features/laptop/Laptops";
import { Logbook } from "../features/log-line/Logbook";
import { MessageScreen } from "../features/message/MessageScreen";
import { Messages } from "../features/message/Messages";
import { NewMessage } from "../features/message/NewMessage";
import { Board } from "../features/notice/Board";
import { Print } from "../features/print/Print";
import { NewRequest } from "../features/request/NewRequest";
import { RequestScreen } from "../features/request/RequestScreen";
import { Rumours } from "../features/rumour/Rumours";
import { Search } from "../features/search/Search";
import { Settings } from "../features/settings/Settings";
import { Shift } from "../features/shift/Shift";
import { HandoverScreen } from "../features/shift-handover/HandoverScreen";
import { Situation } from "../features/situation/Situation";
import { StatusReport } from "../features/status-report/StatusReport";
import { Stick } from "../features/stick/Stick";
import { Tablets } from "../features/tablet/Tablets";
import { Tally } from "../features/tally/Tally";
import { TownHall } from "../features/town-hall/TownHall";
import { Volunteers } from "../features/volunteers/Volunteers";
import { useScreens } from "./screens";

export function ScreenView() {
  const { screen, visit } = useScreens();
  switch (screen.name) {
    case "desk":
      return <Desk />;
    case "newRequest":
      return <NewRequest key={visit} draft={screen.draft} late={screen.late ?? false} />;
    case "request":
      return <RequestScreen key={visit} id={screen.id} ask={screen.ask} draft={screen.draft} />;
    case "search":
      return <Search text={screen.text ?? ""} />;
    case "tally":
      return <Tally />;
    case "putAway":
      return <PutAway />;
    case "sheets":
      return <Sheets key={visit} place={screen} />;
    case "sheet":
      return <SheetScreen key={visit} place={screen} />;
    case "volunteers":
      return <Volunteers />;
    case "board":
      return <Board key={visit} draft={screen.draft} from={screen.from} />;
    case "rumours":
      return <Rumours key={visit} draft={screen.draft} settle={screen.settle} />;
    case "actions":
      return <Actions key={visit} draft={screen.draft} forRequest={screen.forRequest} />;
    case "messages":
      return <Messages />;
    case "message":
      return <MessageScreen key={visit} id={screen.id} />;
    case "newMessage":
      return <NewMessage key={visit} start={screen} />;
    case "statusReport":
      return <StatusReport key={visit} draft={screen.draft} />;
    case "logbook":
      return <Logbook key={visit} search={screen.search ?? ""} />;
    case "shift":
      return <Shift key={visit} draft={screen.draft} leaving={screen.leaving} />;
    case "situation":
      return <Situation key={visit} report={screen.report} />;
    case "handover":
      return <HandoverScreen key={visit} id={screen.id} draft={screen.draft} />;
    case "opening":
      return <Opening />;
    case "settings":
      return <Settings />;
    case "import":
      return <Import />;
    case "export":
      return <Export />;
    case "print":
      return <Print />;
    case "exercise":
      return <Exercise />;
    case "laptops":
      return <Laptops />;
    case "stick":
      return <Stick />;
    case "tablets":
      return <Tablets />;
    case "codes":
      return (
        <Codes key={visit} what={screen.what} radio={screen.radio ?? false} scan={screen.scan ?? false} />
      );
    case "townHall":
      return <TownHall />;
  }
}

/** The screens of a tablet that only writes down. */
export function IntakeView() {
  const { screen, visit } = useScreens();
  switch (screen.name) {
    case "newRequest":
      return <NewRequest key={visit} draft={screen.draft} late={screen.late ?? false} />;
    case "tally":
      return <Tally />;
    default:
      return <IntakeDesk />;
  }
}
