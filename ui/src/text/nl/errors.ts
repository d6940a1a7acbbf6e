/** One sentence per code: what happened, that nothing is lost, what to do now. */

import type { Code } from "../../generated/commands";

export const errors: Record<Code, string> = {
  not_open: "Er is nog geen noodsteunpunt geopend op deze laptop. Open het eerst.",
  nobody_signed_in: "Er is niemand aangemeld. Wat u typte blijft staan. Meld u aan met uw naam en pincode.",
  not_allowed: "Uw rol mag dit niet doen. Vraag de coördinator. Er is niets veranderd.",
  wrong_passphrase: "Deze wachtwoordzin klopt niet. Let op spaties en hoofdletters en probeer het opnieuw.",
  wrong_recovery_code: "Deze herstelcode klopt niet. Kijk elk groepje letters na en typ de code opnieuw.",
  names_to_come:
    "De namen van de vrijwilligers komen nog van de andere laptop. Er is niets kwijt. Wacht even en probeer het opnieuw.",
  wrong_pin: "Naam en pincode horen niet bij elkaar. Probeer het opnieuw.",
  pin_pause: "Te vaak een verkeerde pincode. Wacht even en probeer het dan opnieuw. Er is niets kwijt.",
  bad_input: "Er klopt iets niet in dit formulier. Alles wat u typte staat er nog. Kijk de velden na.",
  weak_passphrase: "Deze wachtwoordzin is te kort. Neem er minstens 12 tekens voor, liefst vijf woorden.",
  name_taken: "Er is al een vrijwilliger met deze naam. Zet er een letter achter.",
  last_coordinator: "Er moet één coördinator blijven. Maak eerst iemand anders coördinator.",
  not_found: "Dit staat er niet meer. Ga terug en zoek het opnieuw.",
  handover_waiting:
    "Er wacht nog een overdracht. Er is niets veranderd. Neem die over, of bied toch een nieuwe aan: dan vervalt zij.",
  handover_lapsed:
    "Deze overdracht is vervallen: er kwam een nieuwere. Er is niets veranderd. Neem de nieuwste over.",
  not_ready:
    "Er is nog iets te doen voordat het punt open of dicht kan. Er is niets veranderd. Kijk de lijst na, of ga toch door.",
  step_not_possible:
    "Deze stap kan nu niet. Iemand anders was u misschien voor. De nieuwste stand staat er al.",
  already_acknowledged:
    "Dit bericht is al bevestigd door dezelfde functie. Wanneer staat erbij. Er is niets veranderd.",
  not_sent:
    "Dit bericht is nog niet verzonden: niemand kan het hebben. Noteer eerst hoe het weggaat. Er is niets veranderd.",
  erased: "Hiervan zijn de persoonsgegevens gewist. Er kan geen tekst meer bij. Wat u typte staat er nog.",
  already_there: "Er staat al een noodsteunpunt op deze laptop. Open dat.",
  disk_full:
    "De schijf is vol. Wat bewaard was, is veilig. Maak ruimte vrij en probeer het opnieuw; laat dit scherm open.",
  disk_read_only:
    "Er kan niet op de schijf worden geschreven. Laat dit scherm open en vraag hulp; schrijf zolang op papier.",
  store_in_use: "Een ander venster van dit programma is al open. Ga daarnaartoe of sluit het.",
  store_newer:
    "Deze gegevens zijn gemaakt met een nieuwere versie. Er is niets kwijt. Gebruik de nieuwere versie.",
  store_damaged:
    "Het bestand is beschadigd. Het wordt niet weggegooid. U kunt verder met de laatste goede kopie.",
  exercise_mismatch: "Oefening en echt gaan niet samen. Er is niets veranderd.",
  configuration: "Een instelbestand van de gemeente klopt niet en is overgeslagen. U kunt gewoon verder.",
  unreadable_file: "Dit bestand kan niet worden gelezen. Er is niets overgenomen. Kies een ander bestand.",
  no_viewer:
    "Geen programma op deze laptop laat de pagina zien, dus afdrukken kan hier niet. Uw gegevens zijn bewaard. Zet de pagina op een stick en print haar elders, of schrijf haar over.",
  not_printed:
    "De printer nam de pagina niet aan. Zij gaat naar het pdf-programma. Ziet u haar? Print haar daar. Een andere printer kiest u bij Instellingen.",
  print_failed:
    "De pagina kon niet worden gemaakt. Uw gegevens zijn bewaard. Probeer het opnieuw of schrijf het over.",
  stick:
    "De stick kan niet worden gebruikt. Er is niets kwijt. Probeer het opnieuw, of neem een andere stick.",
  not_a_code: "Dit is geen code die we kunnen lezen. Scan hem nog een keer.",
  misheard: "De radiocode klopt niet. Vraag om alles nog een keer, groepje voor groepje.",
  too_much_for_codes: "Dit is te veel voor codes. Neem een stick: Meer, Stick.",
  not_an_enrolment: "Met dit bestand kan dit punt niet worden aangesloten. Er is niets veranderd.",
  not_a_pack: "Dit pakket met bladen kan niet worden overgenomen. Er is niets veranderd.",
  sheet_not_in_force:
    "Deze versie van het blad geldt niet (meer) en mag de deur niet uit. Er is niets veranderd. Kijk welke versie nu geldt.",
  not_on_tablet: "Dit kan niet op een tablet. Ga ervoor naar de laptop. Er is niets veranderd.",
  not_admitted: "Deze tablet doet niet meer mee. Wat u typte staat er nog. Vraag de coördinator om toegang.",
  no_such_command: "Dit kan deze versie van het programma niet. Er is niets veranderd.",
  internal:
    "Er ging iets mis. Wat u typte staat er nog. Probeer het opnieuw; lukt het niet, schrijf het dan op papier.",
};
