import type { Term } from "./expand-terms.ts";
import type { ModelFrame } from "./model-frame.ts";
import { ModelRefusal } from "./refusal.ts";
import { asNames, type NameColumn } from "./table.ts";

/** The levels of a grouping and the level of every row; only levels that occur. */
export function groupsOf(group: Term, groupName: string, frame: ModelFrame): NameColumn {
  const [first, ...others] = group.map((variable) => asNames(frame.variables[variable]!.column));
  let column = onlyUsed(first!);
  for (const other of others) column = onlyUsed(crossedWith(column, onlyUsed(other)));
  const at = frame.variables[group[0]!]!.at;
  if (column.levels.length < 2) throw new ModelRefusal("one-level", { group: groupName }, at);
  return column;
}

function onlyUsed({ codes, levels }: NameColumn): NameColumn {
  const places = new Int32Array(levels.length).fill(-1);
  const kept: string[] = [];
  const moved = codes.map((code) => {
    if (places[code] === -1) places[code] = kept.push(levels[code]!) - 1;
    return places[code]!;
  });
  return { kind: "names", codes: moved, levels: kept };
}

function crossedWith(a: NameColumn, b: NameColumn): NameColumn {
  const places = new Map<number, number>();
  const levels: string[] = [];
  const codes = a.codes.map((code, row) => {
    const key = code * b.levels.length + b.codes[row]!;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = levels.push(`${a.levels[code]}:${b.levels[b.codes[row]!]}`) - 1;
    places.set(key, place);
    return place;
  });
  return { kind: "names", codes, levels };
}
