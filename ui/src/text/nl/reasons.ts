/** What more is known of a failure, by its code and its `why`. */

import { stick } from "./stick";

export const reasons: Record<string, Record<string, string>> = {
  bad_input: {
    not_there: "Die map is er niet. Zit de stick in de laptop? Kies de map opnieuw.",
    negative: "Een aantal is nul of meer. Kijk het getal na.",
    too_early: "Die dag is al lang voorbij. Kijk de datum na.",
    show_first:
      "Toon de codes eerst op het scherm: daar staan zes woorden bij die de gemeente nodig heeft. Print daarna.",
    nobody:
      "Er is nog niemand om dit voor te maken. Koppel eerst een laptop, of sluit de gemeente aan. Een stick met zes woorden kan wel: Meer, Stick.",
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
  not_a_pack: {
    not_ours: "Dit is geen pakket met informatiebladen. Kies een ander bestand.",
    not_readable: "Dit bestand kan niet worden gelezen. Zit de stick nog in de laptop?",
    damaged: "Het pakket is niet heel. Er is niets overgenomen. Vraag een nieuw.",
    newer: "Dit pakket vraagt een nieuwere versie van Steunpunt.",
    forged: "De handtekening klopt niet: dit pakket is veranderd, of niet van wie het zegt. Bel de gemeente.",
    too_large: "Dit pakket is te groot. Er is niets overgenomen.",
    unknown_publisher: "Deze uitgever is hier nog niet bekend. Typ eerst het kenmerk over.",
    other_fingerprint:
      "Dit kenmerk hoort niet bij dit pakket. Er is niets overgenomen. Kijk het na, of bel de gemeente.",
  },
};
