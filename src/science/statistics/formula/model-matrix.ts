import type { Term } from "./expand-terms.ts";
import type { ModelFrame } from "./model-frame.ts";
import { ModelRefusal } from "./refusal.ts";
import { inOrder, type NameColumn } from "./table.ts";

/** A column of a design: what R would call it, its values, and where the formula speaks of it. */
export interface DesignColumn {
  readonly name: string;
  readonly values: Float64Array;
  readonly at: number | null;
}

/** More columns than this would be a factor with a level for nearly every row, not a model. */
const mostColumns = 2_000;

/**
 * The design of a set of terms with R's treatment contrasts: the first level of a factor is the reference,
 * except where the term without that factor is not in the model, which keeps all its levels (Chambers and
 * Hastie 1992, Statistical Models in S, section 2.4). Without an intercept, the first factor keeps all of its
 * levels as well. The first factor of a product varies fastest.
 */
export function modelMatrix(terms: readonly Term[], frame: ModelFrame): DesignColumn[] {
  const present = new Set(["", ...terms.map((term) => term.join())]);
  const isFactor = (variable: number) => frame.variables[variable]!.column.kind === "names";
  const hasIntercept = terms.some((term) => term.length === 0);
  const first = hasIntercept ? undefined : terms.find((term) => term.some(isFactor));
  const codings = new Map<string, readonly DesignColumn[]>();
  const columns = terms.flatMap((term) => {
    if (term.length === 0) return [intercept(frame.rows)];
    return term
      .map((variable) => {
        const rest = term.filter((other) => other !== variable).join();
        const contrasts = present.has(rest) && !(term === first && variable === term.find(isFactor));
        const key = `${variable} ${contrasts}`;
        const known = codings.get(key) ?? coded(frame, variable, contrasts);
        codings.set(key, known);
        return known;
      })
      .reduce(product);
  });
  if (columns.length > mostColumns)
    throw new ModelRefusal("too-many-coefficients", { count: columns.length });
  return columns;
}

const intercept = (rows: number): DesignColumn => ({
  name: "(Intercept)",
  values: new Float64Array(rows).fill(1),
  at: null,
});

function coded(frame: ModelFrame, variable: number, contrasts: boolean): readonly DesignColumn[] {
  const { name, column, at } = frame.variables[variable]!;
  if (column.kind === "numbers") return [{ name, values: column.values, at }];
  const { codes, levels } = withoutUnused(column);
  if (levels.length < 2) throw new ModelRefusal("column-constant", { column: name }, at);
  const first = contrasts ? 1 : 0;
  if (levels.length - first > mostColumns) {
    throw new ModelRefusal("too-many-coefficients", { count: levels.length - first }, at);
  }
  return levels.slice(first).map((level, index) => {
    const values = Float64Array.from(codes, (code) => (code === index + first ? 1 : 0));
    return { name: `${name}${level}`, values, at };
  });
}

/** A column of names whose levels all occur, in R's order. Numbers made names keep their rising order. */
function withoutUnused(column: NameColumn): NameColumn {
  const used = new Uint8Array(column.levels.length);
  for (const code of column.codes) used[code] = 1;
  const kept = column.levels.filter((_, code) => used[code] === 1);
  const numbers = kept.every((level) => level !== "" && Number.isFinite(Number(level)));
  const levels = numbers ? kept.toSorted((a, b) => Number(a) - Number(b)) : inOrder(kept);
  const places = new Map(levels.map((level, place) => [level, place]));
  const moved = Int32Array.from(column.levels, (level) => places.get(level) ?? -1);
  return { kind: "names", codes: column.codes.map((code) => moved[code]!), levels };
}

function product(left: readonly DesignColumn[], right: readonly DesignColumn[]): readonly DesignColumn[] {
  return right.flatMap((second) =>
    left.map((first) => ({
      name: `${first.name}:${second.name}`,
      values: first.values.map((value, row) => value * second.values[row]!),
      at: first.at,
    })),
  );
}
