/** One choice out of a few, as tiles: a radio group, so arrows and Tab do what they do everywhere. */

import { type ReactNode, useId } from "react";
import { KeyHint } from "./KeyHint";
import { Radio } from "./Radio";
import "./ChoiceTiles.css";

export interface Tile {
  value: string;
  label: ReactNode;
  /** The digit or letter that chooses it. */
  digit?: string;
  tone?: "emergency";
  /** A key takes this one now. */
  taken?: string;
}

interface ChoiceTilesProps {
  legend: ReactNode;
  tiles: Tile[];
  value: string | null;
  onChoose: (value: string) => void;
  columns?: number;
  compact?: boolean;
  hideLegend?: boolean;
  /** Stands in the grid after the tiles. */
  after?: ReactNode;
}

export function ChoiceTiles(props: ChoiceTilesProps) {
  const name = useId();
  return (
    <fieldset className={props.compact ? "sp-tiles sp-tiles--compact" : "sp-tiles"}>
      <legend className={props.hideLegend ? "sp-visually-hidden" : "sp-tiles__legend"}>{props.legend}</legend>
      <div className={`sp-tiles__grid sp-tiles__grid--${props.columns ?? "auto"}`}>
        {props.tiles.map((tile) => (
          <TileChoice key={tile.value} name={name} tile={tile} {...props} />
        ))}
        {props.after}
      </div>
    </fieldset>
  );
}

function TileChoice(props: ChoiceTilesProps & { name: string; tile: Tile }) {
  const { tile } = props;
  const chosen = props.value === tile.value;
  return (
    <label
      className={[
        "sp-tile",
        chosen ? "sp-tile--chosen" : "",
        tile.tone ? `sp-tile--${tile.tone}` : "",
        tile.taken ? "sp-tile--taken" : "",
      ].join(" ")}
    >
      <Radio
        className="sp-tile__radio"
        name={props.name}
        value={tile.value}
        chosen={chosen}
        onChoose={() => props.onChoose(tile.value)}
      />
      {tile.digit ? <KeyHint>{tile.digit}</KeyHint> : null}
      <span>{tile.label}</span>
      {tile.taken ? <KeyHint>{tile.taken}</KeyHint> : null}
    </label>
  );
}
