import type { Authorized, PracticeResource } from "../model/access.ts";
import type { Language } from "../model/locales/languages.ts";
import type { Store } from "./open.ts";

type PracticeAccess = Authorized<PracticeResource, "change">;

/** The texts that a practice has put in its own words, as they were saved. Public: they stand on client pages. */
export async function findWordings(
  store: Store,
  practiceId: string,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const rows = await store
    .selectFrom("wording")
    .select(["key", "text"])
    .where("practice_id", "=", practiceId)
    .where("language", "=", language)
    .execute();
  return new Map(rows.map((row) => [row.key, row.text]));
}

export async function saveWording(
  store: Store,
  practice: PracticeAccess,
  wording: { language: Language; key: string; text: string; changedAt: string },
): Promise<void> {
  const { language, key, text, changedAt } = wording;
  await store
    .insertInto("wording")
    .values({ practice_id: practice.id, language, key, text, changed_at: changedAt })
    .onConflict((conflict) =>
      conflict.columns(["practice_id", "language", "key"]).doUpdateSet({ text, changed_at: changedAt }),
    )
    .execute();
}

export async function deleteWording(
  store: Store,
  practice: PracticeAccess,
  language: Language,
  key: string,
): Promise<void> {
  await store
    .deleteFrom("wording")
    .where("practice_id", "=", practice.id)
    .where("language", "=", language)
    .where("key", "=", key)
    .execute();
}
