import type { NotHeard } from "../../backend/tablet";
import type { TabletTrouble } from "../../generated/commands";

export const tablet = {
  title: "Tablets",
  intro:
    "Een tablet of telefoon op dezelfde wifi kan meedoen als tweede balie, in de browser. Er is geen internet voor nodig.",
  offTitle: "Tablets staan uit",
  offIntro: "Zolang dit uitstaat, kan geen ander apparaat bij deze laptop komen.",
  offRules: [
    "De coördinator laat elke tablet apart toe.",
    "Vrijwilligers melden zich op de tablet aan met hun eigen pincode.",
    "Alles wat ze opschrijven, wordt op deze laptop bewaard.",
    "Bij uitzetten, afsluiten of opnieuw starten zijn alle tablets meteen weg.",
  ],
  onlyCoordinator: "Alleen de coördinator kan tablets aanzetten, op de laptop zelf.",
  switchOn: "Zet tablets aan",
  switchOff: "Zet tablets uit",
  troubles: {
    not_listening: "Tablets aanzetten lukte niet. Start de laptop opnieuw op en probeer het nog eens.",
    no_network:
      "Deze laptop hangt nu aan geen netwerk. Zet de wifi aan, of zet op de laptop een eigen wifi (hotspot) aan.",
    certificate_unreadable:
      "Het certificaat van de gemeente kan niet worden gebruikt. Tablets mogen daarom alleen opschrijven.",
  } satisfies Record<TabletTrouble, string>,
  joinTitle: "Zo doet een tablet mee",
  how: [
    "Zet de tablet op dezelfde wifi als deze laptop.",
    "Typ het adres in de browser van de tablet, of scan de code.",
    "De browser waarschuwt dat hij de verbinding niet kan controleren. Kies ‘Geavanceerd’ en ga door.",
    "De tablet laat vier cijfers zien. Laat hem hiernaast toe.",
  ],
  howChecked: [
    "Zet de tablet op dezelfde wifi als deze laptop.",
    "Typ het adres in de browser van de tablet, of scan de code. Waarschuwt de browser? Ga dan niet door.",
    "De tablet laat vier cijfers zien. Laat hem hiernaast toe.",
  ],
  reachIntake:
    "Op de tablet kan men noodmeldingen, nieuwe hulpvragen en bezoekers opschrijven. Lijsten, zoeken en gegevens van anderen zijn er niet te zien.",
  reachEverything:
    "De gemeente gaf een certificaat: op de tablet kan bijna alles wat op de laptop kan. Sleutels, sticks en instellingen blijven bij de laptop.",
  scanAlt: (address: string) => `Code om te scannen: ${address}`,
  fingerprint: "Vingerafdruk van het certificaat",
  fingerprintHint:
    "Wie het wil nakijken, opent op de tablet de gegevens van het certificaat. Bij SHA-256 staat daar hetzelfde.",
  waitingTitle: "Wacht op u",
  waitingNone: "Er wacht geen tablet.",
  knockedAt: (time: string) => `vraagt sinds ${time}`,
  admit: "Laat toe",
  admitOne: (code: string) => `Laat toe: tablet ${code}`,
  refuse: "Weiger",
  refuseOne: (code: string) => `Weiger: tablet ${code}`,
  admittedTitle: "Doet mee",
  admittedNone: "Er doet nog geen tablet mee.",
  called: (code: string) => `Tablet ${code}`,
  nobody: "niemand aangemeld",
  seenAt: (time: string) => `laatst gehoord ${time}`,
  sendAway: "Haal weg",
  sendAwayOne: (code: string) => `Haal weg: tablet ${code}`,
  waitTitle: "Wacht op de coördinator",
  waitIntro: "Noem deze vier cijfers. De coördinator laat deze tablet toe op de laptop.",
  waitStay: "Blijf op deze bladzijde. Ze gaat vanzelf verder.",
  code: "Code",
  notInTitle: "Deze tablet doet nog niet mee",
  refusedTitle: "Deze tablet is niet toegelaten",
  lostTitle: "Deze tablet doet niet meer mee",
  lostTyped:
    "Wat bewaard was, staat op de laptop bij ‘Verder met’. Wat nog niet bewaard was, komt terug zodra u weer meedoet.",
  askCoordinator: "Vraag de coördinator om u toe te laten.",
  knockAgain: "Vraag het opnieuw",
  notHeard: {
    closed: "Op de laptop staan tablets uit. Vraag de coördinator om ze aan te zetten.",
    full: "Er doen genoeg tablets mee, of er wachten er te veel. Vraag het de coördinator.",
    too_often: "Er is te vaak achter elkaar gevraagd. Wacht een minuut.",
  } satisfies Record<NotHeard, string>,
  outOfReach: "De laptop is buiten bereik of laat geen tablets meer toe.",
  outOfReachTyped:
    "Wat u typt blijft in dit scherm staan en wordt bewaard zodra de laptop er weer is. Sluit deze bladzijde niet. Kan het niet wachten? Loop naar de laptop of schrijf het op papier.",
  outOfReachWait: "Blijf op dezelfde wifi. Deze bladzijde probeert het vanzelf opnieuw.",
  kept: "Alles wat u hier opschrijft, wordt op de laptop bewaard. Op deze tablet blijft niets staan.",
  relayAtLaptop: "Zeg het nu ook hardop tegen wie bij de laptop zit: die geeft de noodmelding door.",
};
