import type { ModelTerms } from "../formula/expand-terms.ts";
import { groupsOf } from "../formula/groups.ts";
import { modelFrame } from "../formula/model-frame.ts";
import type { Table } from "../formula/table.ts";
import type { Grouping } from "./grouping.ts";

/**
 * How many rows that were left out lie inside a level of a grouping, between two of its rows that were kept (by their
 * places): where rows have no session number, these two are taken as neighbours.
 */
export function bridgedRows(
  { variables, random }: ModelTerms,
  { name }: Grouping,
  given: Table,
  kept: Int32Array,
): number {
  const { group } = random.find(({ groupName }) => groupName === name)!;
  const nodes = group.map((variable) => variables[variable]!);
  const whole = modelFrame({ outcome: nodes[0]!, variables: nodes, fixed: [], random: [] }, given);
  const { codes, levels } = groupsOf([...nodes.keys()], name, whole);
  const isKept = new Uint8Array(given.rows);
  for (const row of kept) isKept[row] = 1;
  const begun = new Uint8Array(levels.length);
  const waiting = new Int32Array(levels.length);
  let bridged = 0;
  codes.forEach((code, place) => {
    if (isKept[whole.kept?.[place] ?? place] === 0) waiting[code]! += begun[code]!;
    else {
      bridged += waiting[code]!;
      waiting[code] = 0;
      begun[code] = 1;
    }
  });
  return bridged;
}
