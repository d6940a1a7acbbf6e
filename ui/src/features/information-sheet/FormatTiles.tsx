/** How big a sheet is printed. */

import type { SheetFormat } from "../../generated/commands";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { useText } from "../../text/text";

const FORMATS: SheetFormat[] = ["a5", "a4", "a3", "large"];

interface FormatTilesProps {
  value: SheetFormat;
  onChoose: (format: SheetFormat) => void;
}

export function FormatTiles({ value, onChoose }: FormatTilesProps) {
  const { informationSheet: text } = useText();
  return (
    <ChoiceTiles
      legend={text.format}
      value={value}
      tiles={FORMATS.map((format) => ({ value: format, label: text.formats[format] }))}
      onChoose={(format) => onChoose(format as SheetFormat)}
    />
  );
}
