import type { RandomTerm } from "../formula/expand-terms.ts";
import { groupsOf } from "../formula/groups.ts";
import type { ModelFrame } from "../formula/model-frame.ts";
import { modelMatrix } from "../formula/model-matrix.ts";
import { ModelRefusal } from "../formula/refusal.ts";
import { centre } from "./centre.ts";
import type { Grouping, Parameter } from "./grouping.ts";
import { refuseAlike } from "./identifiable.ts";

/** More than this for one grouping is no model of sessions, and its covariance cannot be estimated. */
const mostColumns = 30;

/**
 * The groupings of a formula, those with the most levels first. Refuses a grouping with one level, one
 * with a level for every row (unless rows hold more than one observation, `many`), and more random coefficients than
 * rows, as lme4 does; and, as lme4 does not, coefficients that the data cannot tell apart.
 */
export function groupingsOf(
  random: readonly RandomTerm[],
  frame: ModelFrame,
  { many = false } = {},
): Grouping[] {
  const byGroup = Map.groupBy(random, ({ group }) => group.toSorted((a, b) => a - b).join());
  const groupings = [...byGroup.values()].map((terms): Grouping => {
    const { group, groupName, at } = terms[0]!;
    const { codes, levels } = groupsOf(group, groupName, frame);
    const designs = terms.map((one) => modelMatrix(one.terms, frame));
    const columns = designs.flat();
    if (columns.length > mostColumns)
      throw new ModelRefusal("too-many-coefficients", { count: columns.length }, at);
    const sets = designs.map((design, index) => ({
      start: designs.slice(0, index).reduce((sum, one) => sum + one.length, 0),
      size: design.length,
      at: terms[index]!.at,
    }));
    const most = many ? frame.rows : frame.rows - 1;
    for (const { start, size } of sets) refuseTooMany(frame, most, groupName, levels.length, size, start, at);
    // Coefficients of one set are estimated like those of the fixed part, and what they must not be is the same.
    for (const design of designs) if (design.length > 1) centre(design, new Float64Array(frame.rows));
    return { name: groupName, levels, codes, columns, sets };
  });
  refuseAlike(groupings);
  return groupings.toSorted((a, b) => b.levels.length - a.levels.length);
}

function refuseTooMany(
  { rows }: ModelFrame,
  most: number,
  group: string,
  levels: number,
  size: number,
  start: number,
  at: number,
): void {
  if (levels > most && start === 0) throw new ModelRefusal("too-many-levels", { group, levels, rows }, at);
  if (levels * size > most) {
    throw new ModelRefusal("too-many-parameters", { group, count: levels * size, rows }, at);
  }
}

/** The free elements in lme4's order: set after set, column after column. */
export function parametersOf(groupings: readonly Grouping[]): Parameter[] {
  return groupings.flatMap(({ sets }, grouping) =>
    sets.flatMap(({ start, size }) =>
      Array.from({ length: size }, (_, column) =>
        Array.from({ length: size - column }, (_, below) => ({
          grouping,
          row: start + column + below,
          column: start + column,
        })),
      ).flat(),
    ),
  );
}
