/**
 * What a new sheet may begin with. In Dutch whatever the language of the screens: every sheet is written in Dutch first.
 * What stands between brackets is for whoever writes to fill in; nothing here is a fact of any point.
 */

type TemplateName = "handOut" | "openPlaces" | "warning" | "appeal" | "bare";

export interface Template {
  name: TemplateName;
  title: string;
  core: string[];
  act: string[];
  avoid: string[];
  go: string[];
}

export const TEMPLATES: Template[] = [
  {
    name: "handOut",
    title: "Uitdeelpunt: [[wat]]",
    core: [
      "U kunt [[wat u uitdeelt]] ophalen bij [[plaats]].",
      "Het punt is open van [[begin]] tot [[einde]].",
    ],
    act: ["Neem mee: [[wat mensen bij zich moeten hebben]].", "Per huishouden krijgt u [[hoeveel]]."],
    avoid: ["Neem niet meer mee dan u nodig hebt."],
    go: ["[[adres van het uitdeelpunt]].", "Kunt u niet komen? Vraag hulp bij [[wie helpt]]."],
  },
  {
    name: "openPlaces",
    title: "Plekken die open zijn",
    core: ["Op deze plekken kunt u terecht.", "Dit weten we op [[dag en tijd]]."],
    act: ["Neem mee: [[wat mensen bij zich moeten hebben]]."],
    avoid: ["Ga niet naar [[plek die dicht is]]: die is dicht."],
    go: [
      "[[eerste plek en adres]], open van [[tijden]], voor [[waarvoor]].",
      "[[tweede plek en adres]], open van [[tijden]], voor [[waarvoor]].",
    ],
  },
  {
    name: "warning",
    title: "Let op: [[waarvoor u waarschuwt]]",
    core: ["[[Wat er aan de hand is, in één zin]].", "Dit geldt voor [[gebied]], tot [[wanneer]]."],
    act: ["[[Wat mensen nu moeten doen]].", "Vertel het ook aan uw buren."],
    avoid: ["[[Wat mensen niet moeten doen]]."],
    go: ["Hebt u vragen? Kom naar het noodsteunpunt: [[point_address]]."],
  },
  {
    name: "appeal",
    title: "Oproep: [[wie of wat u zoekt]]",
    core: ["We zoeken [[wie of wat]].", "Het is voor [[waarvoor het nodig is]]."],
    act: [
      "Kunt u helpen? Meld u bij [[bij wie]], voor [[dag en tijd]].",
      "Neem mee: [[wat helpers nodig hebben]].",
    ],
    avoid: ["Begin niet alleen. Meld u eerst."],
    go: ["[[adres waar helpers zich melden]]."],
  },
  { name: "bare", title: "", core: [""], act: [""], avoid: [""], go: [""] },
];
