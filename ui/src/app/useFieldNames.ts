/** Facilities, neighbourhoods and articles by their codes. */

import type { Article, Facility } from "../generated/commands";
import { useLabel, useText } from "../text/text";
import { useConfiguration } from "./commands";

interface Names {
  facilities: Facility[];
  areas: { code: string; name: string }[];
  facility(code: string): string;
  area(code: string): string;
  ask(facility: string): string;
  /** A part of the building. */
  part(code: string): string;
  askPart(code: string): string;
  article(code: string): string;
  articleOf(code: string): Article | undefined;
  unit(code: string): string;
  state(code: string): string;
}

export function useFieldNames(): Names {
  const { situation } = useText();
  const label = useLabel();
  const configuration = useConfiguration();
  const facilities = configuration?.facilities ?? [];
  const areas = (configuration?.areas ?? []).map(({ code, label: said }) => ({ code, name: label(said) }));
  const facilityOf = (code: string) => facilities.find((one) => one.code === code);
  const partOf = (code: string) => configuration?.building.find((one) => one.code === code);
  const articleOf = (code: string) => configuration?.articles.find((one) => one.code === code);
  const said = (found: { label: Facility["label"] } | undefined, code: string) =>
    found ? label(found.label) : code;
  return {
    facilities,
    areas,
    facility: (code) => said(facilityOf(code), code),
    area: (code) => areas.find((one) => one.code === code)?.name ?? code,
    ask: (code) => {
      const found = facilityOf(code);
      return found ? label(found.ask) : "";
    },
    part: (code) => said(partOf(code), code),
    askPart: (code) => {
      const found = partOf(code);
      return found ? label(found.ask) : "";
    },
    article: (code) => said(articleOf(code), code),
    articleOf,
    unit: (code) => {
      const found = articleOf(code);
      return found ? label(found.unit) : "";
    },
    state: (code) => situation.states[code] ?? code,
  };
}
