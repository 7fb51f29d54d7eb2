import { Refusal } from "#science/refusal.ts";
import { inOrder } from "#science/statistics/formula/table.ts";

/** A moderator of some studies: its numbers, or which of its levels each has. */
export interface Moderator {
  readonly name: string;
  readonly values: readonly number[];
  /** The names of a factor's levels by their numbers; null for a column of numbers. */
  readonly levels: readonly string[] | null;
}

/**
 * The design of a meta-regression, an intercept first. A factor has treatment contrasts as in R: a column for each of
 * its levels but the alphabet's first. Throws a `Refusal` for a factor with one level, which would say nothing.
 */
export function moderatorDesign(moderators: readonly Moderator[], studies: number) {
  const columns = moderators.flatMap(({ name, values, levels }) => {
    if (levels === null) return [{ name, values }];
    const [, ...others] = inOrder([...new Set(values.map((value) => levels[value]!))]);
    if (others.length === 0) throw new Refusal(`${name} is the same in every study`);
    return others.map((level) => ({
      name: `${name}${level}`,
      values: values.map((value) => (levels[value] === level ? 1 : 0)),
    }));
  });
  return {
    names: ["(Intercept)", ...columns.map(({ name }) => name)],
    moderators: Array.from({ length: studies }, (_, row) => [
      1,
      ...columns.map(({ values }) => values[row]!),
    ]),
  };
}
