import * as v from "valibot";
import type { Authorized, PracticeResource } from "../model/access.ts";
import { keptContent, keptWords, type OwnContent } from "../model/practice-strategy.ts";
import type { StrategyWords } from "../science/guidance/strategy.ts";
import type { Store } from "./open.ts";

type Practice = Authorized<PracticeResource, "change">;

/** What a practice changed: a strategy of its own, or one that comes with Attune, whose words are null as they came. */
export type StrategyChange = { readonly id: string; readonly retiredAt: string | null } & (
  | { readonly own: true; readonly content: OwnContent }
  | { readonly own: false; readonly words: StrategyWords | null }
);

/** What a practice changed about the catalogue, the earliest first. What this version cannot read is left out. */
export async function strategyChanges(store: Store, practiceId: string): Promise<StrategyChange[]> {
  const rows = await store
    .selectFrom("strategy")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, own, content, retired_at: retiredAt }): StrategyChange[] => {
    const kept: unknown = content === null ? null : JSON.parse(content);
    if (own === 0) {
      const words = v.safeParse(keptWords, kept);
      return [{ id, retiredAt, own: false, words: words.success ? words.output : null }];
    }
    const read = v.safeParse(keptContent, kept);
    return read.success ? [{ id, retiredAt, own: true, content: read.output }] : [];
  });
}

/** Saves a strategy of the practice's own. */
export function saveOwnStrategy(
  store: Store,
  practice: Practice,
  own: { id: string; content: OwnContent; at: string },
): Promise<void> {
  return save(store, practice, { ...own, own: 1 }, { content: JSON.stringify(own.content) });
}

/** Puts a strategy that comes with Attune in the practice's words; null goes back to the words it came with. */
export function saveStrategyWords(
  store: Store,
  practice: Practice,
  change: { id: string; words: StrategyWords | null; at: string },
): Promise<void> {
  const content = change.words && JSON.stringify(change.words);
  return save(store, practice, { ...change, own: 0 }, { content });
}

/** Retires a strategy, own or not, or takes that back with null. */
export function saveRetirement(
  store: Store,
  practice: Practice,
  change: { id: string; own: 0 | 1; retiredAt: string | null; at: string },
): Promise<void> {
  return save(store, practice, change, { retired_at: change.retiredAt });
}

async function save(
  store: Store,
  practice: Practice,
  { id, own, at }: { id: string; own: 0 | 1; at: string },
  change: { content: string | null } | { retired_at: string | null },
): Promise<void> {
  await store
    .insertInto("strategy")
    .values({
      practice_id: practice.id,
      id,
      own,
      content: null,
      retired_at: null,
      created_at: at,
      changed_at: at,
      ...change,
    })
    .onConflict((conflict) =>
      conflict.columns(["practice_id", "id"]).doUpdateSet({ ...change, changed_at: at }),
    )
    .execute();
}
