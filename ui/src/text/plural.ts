/** Which form of a word goes with a count, by the rules of each language. */

type Plural = (count: number, one: string, other: string) => string;

function pluralIn(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  return (count, one, other) => (rules.select(count) === "one" ? one : other);
}

export const pluralDutch = pluralIn("nl-NL");
export const pluralEnglish = pluralIn("en-GB");
