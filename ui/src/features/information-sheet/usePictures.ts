/** The pictograms that are offered, and those that the sheet bears already. */

import { createContext, useContext } from "react";
import { useQueryCommand } from "../../app/commands";
import type { Picture } from "../../generated/commands";
import { useLanguage } from "../../text/text";

const NONE: Picture[] = [];

/** Those of the version before, by name: a pack may have used one that is not offered. */
export const DrawnContext = createContext<Record<string, string>>({});

interface Offered {
  pictures: Picture[];
  /** What people call it. */
  labelOf(name: string): string;
  /** As SVG; empty when it is not known. */
  drawingOf(name: string): string;
}

export function usePictures(): Offered {
  const language = useLanguage();
  const drawn = useContext(DrawnContext);
  const pictures = useQueryCommand("list_pictures", {}).data?.pictures ?? NONE;
  const find = (name: string) => pictures.find((one) => one.name === name);
  return {
    pictures,
    labelOf: (name) => find(name)?.labels[language] ?? find(name)?.labels.nl ?? name,
    drawingOf: (name) => find(name)?.drawing ?? drawn[name] ?? "",
  };
}

/** The pictograms of the sheet that a new version is written of. */
export function useDrawn(code: string): Record<string, string> {
  const page = useQueryCommand("get_sheet", { code }, { enabled: code !== "" }).data;
  return page ? { ...page.pictures, [page.pictureName]: page.summary.picture } : {};
}
