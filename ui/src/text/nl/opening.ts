import { pluralDutch as plural } from "../plural";

export const opening = {
  welcomeTitle: "Wat wilt u doen?",
  welcomeIntro: "U hebt geen netwerk nodig en geen account.",
  practise: "Oefenen",
  practiseHint: "Een voorbeeldpunt met verzonnen bewoners. Niets is echt, u kunt niets stuk maken.",
  openPoint: "Noodsteunpunt openen",
  openPointHint: "Voor het echt. Drie korte stappen, nog geen twee minuten.",
  join: "Aansluiten bij een laptop die er al is",
  joinHint: "Dit noodsteunpunt werkt al op een andere laptop. Deze komt erbij.",
  practiseStarts: "De oefening wordt klaargezet…",

  step: (step: number, steps: number) => `Stap ${step} van ${steps}`,
  next: "Volgende",
  keyBack: "terug",
  keyField: "volgend veld",

  pointTitle: "Welk noodsteunpunt is dit?",
  pointName: "Naam van het noodsteunpunt",
  pointNameHint: "Zoals het op het bord staat. Bijvoorbeeld: Noodsteunpunt De Schakel.",
  pointCode: "Code",
  pointCodeHint:
    "2 tot 4 letters en 1 tot 3 cijfers, kort uit te spreken. Bijvoorbeeld ZB03. Staat voor elk nummer.",
  pointCodeWrong: "Eerst 2 tot 4 letters, dan 1 tot 3 cijfers. Zonder spatie of streepje.",
  municipality: "Gemeente",
  coordinatorTitle: "Wie is de coördinator?",
  coordinatorIntro:
    "De coördinator voegt vrijwilligers toe en geeft een nieuwe pincode als iemand die vergeet.",
  coordinatorName: "Voornaam",
  pin: "Pincode",
  pinHint: "4 tot 8 cijfers. Hiermee meldt u zich steeds aan.",
  pinAgain: "Nog een keer de pincode",
  pinWrong: "Een pincode is 4 tot 8 cijfers.",
  pinDifferent: "De twee pincodes zijn niet gelijk. Typ ze allebei opnieuw.",
  passphraseTitle: "Schrijf de wachtwoordzin op",
  passphraseIntro:
    "Hiermee gaat deze laptop open na elke start. Schrijf hem nu op papier. Bewaar dat papier niet bij de laptop.",
  passphrase: "Wachtwoordzin",
  passphraseOwn: "U mag ook zelf iets typen: minstens 12 tekens. Hoofdletters en spaties tellen mee.",
  otherWords: "Andere woorden",
  passphraseShort: (missing: number) => plural(missing, "Nog 1 teken erbij.", `Nog ${missing} tekens erbij.`),
  passphraseLong: "Lang genoeg",
  openNow: "Openen",
  opensNow: "De gegevens worden versleuteld. Dit duurt een paar tellen…",

  codeTitle: "De herstelcode: schrijf deze nu op",
  codeNewTitle: "Uw nieuwe herstelcode: schrijf deze nu op",
  codeIntro:
    "Is de wachtwoordzin kwijt? Dan opent alleen deze code de laptop. U ziet de code maar één keer: nu.",
  codeOldGone: "De oude code werkt niet meer. Verscheur de oude kaart.",
  codeLabel: "Herstelcode",
  printCode: "Print kaart voor de verzegelde envelop",
  printStart: "Print startkaart voor aan de muur",
  printLater:
    "Afdrukken kan niet voordat u bent aangemeld. Schrijf de code nu over op papier en stop dat in de envelop.",
  codeKept: "Ik heb de code opgeschreven of afgedrukt",
  codeNotKept: "Zet eerst het vinkje: de code komt niet terug.",
  toDesk: "Naar de balie",
  toSignIn: "Naar aanmelden",
  goOn: "Verder",

  unlockTitle: "Typ de wachtwoordzin",
  unlockIntro: "Hij staat op papier bij de coördinator.",
  unlock: "Openen",
  unlocks: "Bezig met openen…",
  passphraseMissing: "Typ eerst de wachtwoordzin.",
  passphraseWrong:
    "Deze wachtwoordzin klopt niet. Kijk naar spaties en hoofdletters. U mag het zo vaak proberen als nodig.",
  lost: "Wachtwoordzin kwijt?",
  lostTitle: "Wachtwoordzin kwijt",
  lostIntro: "Er gaat niets verloren. Kies wat u hebt.",
  haveCode: "Ik heb de herstelcode",
  haveCodeHint: "Die zit in de verzegelde envelop. Daarmee gaat alles weer open.",
  haveNothing: "Niemand weet de wachtwoordzin",
  haveNothingHint: "Begin naast de oude gegevens. De oude gegevens blijven staan.",

  recoverTitle: "Openen met de herstelcode",
  recoverCode: "Herstelcode",
  recoverCodeHint: "Streepjes, spaties en hoofdletters maken niet uit.",
  recoverTypo: "Er zit een tikfout in de code. Kijk elk groepje na.",
  recoverWrong: "Deze code hoort niet bij deze laptop. Staat de letter van de laptop op de kaart?",
  recoverPassphrase: "Nieuwe wachtwoordzin: schrijf hem op",
  recoverPin: "Nieuwe pincode voor de coördinator",
  recoverPinHint: "Alleen als die ook kwijt is.",
  recoverSave: "Openen met deze code",

  besideTitle: "Begin naast de oude gegevens",
  besideWhat: [
    "U begint nu met een leeg noodsteunpunt op deze laptop.",
    "De oude gegevens blijven op deze laptop staan. Niemand kan ze lezen, en ze worden niet gewist.",
    "Komt de wachtwoordzin of de herstelcode later terug? Dan voegt de coördinator alles samen onder Meer, Instellingen.",
  ],
  besideDamaged: [
    "U begint nu met een leeg noodsteunpunt op deze laptop.",
    "De beschadigde gegevens blijven op deze laptop staan. Ze worden niet gewist.",
    "Schrijf op papier wat u nog weet, en voer het daarna opnieuw in.",
  ],
  besideDo: "Begin naast de oude gegevens",

  troubles: {
    damaged: {
      title: "Het bestand met de gegevens is beschadigd",
      lost: "Het beschadigde bestand wordt niet weggegooid. Er zijn kopieën.",
      now: "Ga verder met de laatste goede kopie. Wat nog uit het beschadigde bestand te lezen is, komt erbij.",
    },
    incomplete: {
      title: "Er ontbreekt een bestand van het noodsteunpunt",
      lost: "Wat er nog is blijft staan. Er zijn kopieën.",
      now: "Ga verder met de laatste goede kopie.",
    },
    newer: {
      title: "Deze gegevens zijn van een nieuwere versie van Steunpunt",
      lost: "Er is niets kwijt en er is niets veranderd.",
      now: "Zet de nieuwste versie van Steunpunt op deze laptop, of gebruik de laptop waarop die al staat. Schrijf zolang op papier.",
    },
    disk_full: {
      title: "De schijf van deze laptop is vol",
      lost: "Alles wat bewaard was, is veilig.",
      now: "Maak ruimte: verwijder foto's of films, of leeg de prullenbak. Probeer het dan opnieuw.",
    },
    disk_read_only: {
      title: "Steunpunt kan niet op de schijf schrijven",
      lost: "Alles wat bewaard was, is veilig.",
      now: "Staat er een schuifje op de stick of schijf op slot? Start anders de laptop opnieuw op. Schrijf zolang op papier.",
    },
    store_in_use: {
      title: "Steunpunt is al open in een ander venster",
      lost: "Er is niets kwijt.",
      now: "Ga naar dat venster. Ziet u het niet? Sluit Steunpunt daar af en probeer het hier opnieuw.",
    },
  },
  noCopy: {
    lost: "Wat er nog is, blijft staan en wordt niet gewist.",
    now: "Er is geen kopie gevonden. Is er een stick met kopieën? Steek die erin en probeer het opnieuw, of kies de map waar ze in staan. Is die er niet? Begin dan naast de oude gegevens.",
  },
  tryAgain: "Opnieuw proberen",
  continueDo: "Verder met de laatste goede kopie",
  continueWhich: "Welke kopie?",
  continueFolder: "Staan de kopieën ergens anders?",
  continueFolderHint: "De map of de stick waar ze op staan.",
  continueElsewhere: "Verder met een kopie van een stick of uit een map",
  continueNewest: "De nieuwste kopie die opent",
  backup: (time: string, size: string) => `${time}, ${size}`,
  backupSecond: "op de tweede plek",
  noBackups:
    "Er is nog geen kopie gevonden. Steek de stick met kopieën erin, of kies hieronder de map waar ze in staan.",
  continuedTitle: "U werkt verder met een goede kopie",
  continuedMade: (time: string) => `De kopie is van ${time}.`,
  continuedSalvaged: (count: number) =>
    count === 0
      ? "Uit het beschadigde bestand kwam niets nieuws meer."
      : `Uit het beschadigde bestand zijn nog ${count} regels gered. Die staan er weer bij.`,
  continuedMoved: "Het beschadigde bestand staat hier. Gooi het niet weg:",
  continuedCheck: "Kijk samen met de anderen of het laatste half uur klopt. Wat mist, voert u opnieuw in.",

  letterTitle: (letter: string) => `Deze laptop heet nu ${letter}`,
  letterDo: (letter: string) => `Plak letter ${letter} op het deksel.`,
  letterWhy:
    "De gegevens zijn teruggezet of gekopieerd. Met een eigen letter krijgen twee laptops nooit hetzelfde nummer. Oude nummers blijven geldig.",
  letterDone: "Dat is gedaan",
};
