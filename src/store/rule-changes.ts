import type { Authorized, PracticeResource } from "../model/access.ts";
import type { RuleChange } from "../model/own-page.ts";
import type { ClientResource } from "./clients.ts";
import type { Store } from "./open.ts";

type Practice = Authorized<PracticeResource, "change">;

export async function insertRuleChange(store: Store, practice: Practice, change: RuleChange): Promise<void> {
  await store
    .insertInto("rule_change")
    .values({ id: change.id, practice_id: practice.id, words: change.words, written_at: change.writtenAt })
    .execute();
}

/** What a practice told its clients about its rules, the newest first; a client hears what came since they did. */
export async function ruleChanges(
  store: Store,
  whose: Practice | Authorized<ClientResource, "view-own">,
): Promise<RuleChange[]> {
  const changes = store
    .selectFrom("rule_change")
    .selectAll()
    .where("practice_id", "=", whose.kind === "client" ? whose.practiceId : whose.id)
    .orderBy("written_at", "desc")
    .orderBy("id", "desc");
  const since =
    whose.kind === "client"
      ? changes.where("written_at", ">=", (query) =>
          query.selectFrom("client").select("created_at").where("id", "=", whose.id),
        )
      : changes;
  const rows = await since.execute();
  return rows.map((row) => ({ id: row.id, words: row.words, writtenAt: row.written_at }));
}
