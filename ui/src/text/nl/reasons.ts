/** What more is known of a failure, by its code and its `why`. */

import type { Code, Wrong } from "../../generated/commands";
import { stick } from "./stick";

type Reasons = Partial<Record<Code, Record<string, string>>> & { bad_input: Record<Wrong, string> };

export const reasons: Reasons = {
  bad_input: {
    empty: "Een veld dat nodig is, is nog leeg. Wat u typte staat er nog. Vul het in.",
    too_long: "Deze tekst is te lang. Wat u typte staat er nog. Maak hem korter, of maak er twee regels van.",
    negative: "Een aantal is nul of meer. Kijk het getal na.",
    "1_to_100": "Kies een aantal van 1 tot en met 100.",
    "1_to_1000": "Kies een aantal van 1 tot en met 1000. Zijn het er meer? Schrijf het in twee keer op.",
    minutes: "Dat aantal minuten kan niet. Kijk het getal na.",
    "1_to_60": "Een naam heeft 1 tot 60 letters. Kijk de naam na.",
    one_to_three: "De kern is één, twee of drie zinnen. Zet de rest bij wat u wel of niet moet doen.",
    four_to_eight_digits: "Een pincode heeft vier tot acht cijfers. Kies een andere.",
    past: "Dat moment is al voorbij. Kijk de dag en de tijd na.",
    future: "Dat moment moet nog komen. Kijk de dag en de tijd na.",
    no_source: "Zeg erbij wie het heeft bevestigd, of kies ‘niet bevestigd’.",
    too_far: "Dat moment is meer dan twee jaar weg. Kijk het jaar na.",
    ends_first: "Dit begint pas na het einde. Kijk ‘geldig vanaf’ en ‘geldig tot’ na.",
    too_early: "Die dag is al lang voorbij. Kijk de datum na.",
    before_written: "Dat is voordat het was gemaakt. Er is niets veranderd. Kijk de tijd na.",
    not_a_moment: "Dit is geen tijd. Typ hem zo: 18:30.",
    unknown: "Deze keuze is er niet (meer). Kies een andere.",
    unknown_field: "Een hulpvraag heeft dit veld niet. Er is niets veranderd.",
    by_steps_only: "Dit verandert alleen met een knop op de hulpvraag zelf. Er is niets veranderd.",
    itself: "Dat is dezelfde. Kies een andere.",
    not_only_one: "Dit past bij meer dan één. Typ het helemaal uit.",
    not_there: "Die map is er niet. Zit de stick in de laptop? Kies de map opnieuw.",
    no_such_letters:
      "In deze tekst staan letters die wij niet kunnen printen. Wat u typte staat er nog. Schrijf ze in een ander schrift.",
    not_in_language: "Dit blad is er niet in die taal. Er is niets opgeschreven. Kies een andere taal.",
    no_such_column: "Die kolom staat niet in het bestand. Kies een andere kolom.",
    not_mapped: "Kies eerst in welke kolom de vraag staat.",
    nobody:
      "Er is nog niemand om dit voor te maken. Koppel eerst een laptop, of sluit de gemeente aan. Een stick met zes woorden kan wel: Meer, Stick.",
    show_first:
      "Toon de codes eerst op het scherm: daar staan zes woorden bij die de gemeente nodig heeft. Print daarna.",
    not_speakable: "De code van een punt is twee tot vier letters en dan cijfers, zoals ZB03.",
    not_a_code: "Dit is geen code van twaalf letters en cijfers. Kijk de code na.",
    exercise_passphrase: "De wachtwoordzin van een oefening is altijd: oefenen.",
    not_a_digest: "Deze versie van het blad is hier niet bekend. Ga terug en kies het blad opnieuw.",
    not_a_key: "Dit is geen sleutel van een uitgever. Er is niets veranderd.",
    not_base64: "Dit bestand kwam niet heel aan. Kies het opnieuw.",
    personal:
      "Dit lijkt over een bewoner te gaan. Er is niets verstuurd en wat u typte staat er nog. Haal het weg, of zeg dat het geen bewoner is.",
  },
  stick: {
    ...stick.states,
    full: "De stick is vol. Er is niets aan veranderd. Neem een andere stick, of maak ruimte.",
    read_only:
      "Op deze stick kan niet worden geschreven. Staat er een schuifje op slot? Neem anders een andere stick.",
    gone: "De stick is eruit. Wat er al op stond, is niet veranderd. Steek hem er weer in en probeer het opnieuw.",
    name_taken: "Op deze stick staat al een bestand met deze naam. Probeer het opnieuw.",
    not_kept: "De stick bewaart niet goed wat erop wordt gezet. Neem een andere stick.",
  },
  not_a_code: {
    not_ours: "Dit is geen code van Steunpunt. Scan een andere.",
    misread: "De code is niet goed gelezen. Scan hem nog een keer.",
    newer: "Deze code is gemaakt met een nieuwere versie van Steunpunt.",
    other_chain: "Deze code hoort bij een andere reeks. Leg dit papier even weg, of kies ‘Begin opnieuw’.",
    does_not_fit: "De delen passen niet bij elkaar. Scan ze allemaal opnieuw.",
    empty: "Op de foto staat geen code die we kunnen lezen. Maak een scherpere foto, recht van boven.",
    not_a_picture: "Dit is geen foto die we kunnen lezen. Kies een ander bestand.",
    too_large: "Deze foto is te groot. Maak hem kleiner, of scan de codes één voor één.",
  },
  misheard: {
    too_long: "Dit is te lang voor een radiocode. Typ er één tegelijk.",
    not_for_us: "Deze radiocode is niet voor deze laptop of dit punt.",
    unknown_laptop:
      "Deze radiocode gaat over een laptop die hier nog niet bekend is. Neem eerst een stick over, of vraag het bericht in gewone woorden.",
    newer: "Deze radiocode is gemaakt met een nieuwere versie van Steunpunt.",
  },
  not_an_enrolment: {
    not_understood: "Dit is geen aansluitbestand. Kies een ander bestand.",
    forged: "Dit aansluitbestand is niet echt of is veranderd. Bel de gemeente.",
    newer: "Dit aansluitbestand vraagt een nieuwere versie van Steunpunt.",
    expired: "Dit aansluitbestand is verlopen. Vraag de gemeente om een nieuw.",
    other_point: "Dit aansluitbestand is voor een ander noodsteunpunt.",
    exercise: "Oefening en echt gaan nooit samen. Er is niets veranderd.",
  },
  not_printed: {
    no_spooler:
      "Deze laptop kan niet zelf printen. De pagina gaat naar het pdf-programma. Ziet u haar? Print haar daar. Een andere printer kiest u bij Instellingen.",
    gone: "De gekozen printer is er niet meer. Er is niets geprint. De pagina gaat naar het pdf-programma. Ziet u haar? Print haar daar. Een andere printer kiest u bij Instellingen.",
    refused:
      "De printer nam de pagina niet aan. De pagina gaat naar het pdf-programma. Ziet u haar? Print haar daar. Een andere printer kiest u bij Instellingen.",
    silent:
      "De printer gaf geen antwoord. Kijk of er toch papier komt. De pagina gaat naar het pdf-programma. Ziet u haar? Print haar daar. Een andere printer kiest u bij Instellingen.",
  },
  not_a_pack: {
    not_ours: "Dit is geen pakket met informatiebladen. Kies een ander bestand.",
    not_readable: "Dit bestand kan niet worden gelezen. Zit de stick nog in de laptop?",
    damaged: "Het pakket is niet heel. Er is niets overgenomen. Vraag een nieuw.",
    cut_off: "Het pakket is niet heel: alleen het begin is er. Kopieer het opnieuw, of vraag een nieuw.",
    newer: "Dit pakket vraagt een nieuwere versie van Steunpunt.",
    forged: "De handtekening klopt niet: dit pakket is veranderd, of niet van wie het zegt. Bel de gemeente.",
    too_large: "Dit pakket is te groot. Er is niets overgenomen.",
    name_of_ours:
      "Een pictogram in dit pakket heeft de naam van een van ons. Er is niets overgenomen. Vraag een nieuw pakket.",
    unknown_publisher:
      "Deze uitgever is hier nog niet bekend. Typ eerst de vingerafdruk die de gemeente voorleest.",
    other_fingerprint:
      "Deze vingerafdruk hoort niet bij dit pakket. Er is niets overgenomen. Kijk hem na, of bel de gemeente.",
    expired:
      "Dit pakket is te oud: een blad erin is al verlopen. Er is niets overgenomen. Vraag de uitgever om een nieuw pakket.",
    mistake:
      "In een bestand van dit pakket staat een fout. Er is niets overgenomen. Bel wie het pakket maakte; die kan de fout zien.",
  },
};
