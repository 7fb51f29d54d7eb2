import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { clientTexts } from "#model/locales/catalogue.ts";
import { isEditable, wordingChange, wordingProblem } from "#model/wording.ts";
import { deleteWording, saveWording } from "#store/wordings.ts";
import { practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";

/**
 * Puts one client text in the practice's own words; an empty text, or the standard one, goes back to the
 * standard. Throws `wording-fixed` for a text that no practice may change, `wording-unreadable`,
 * `wording-lost-place` or `wording-unknown-place`.
 */
export async function changeWording(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const { language, key, text } = parse(wordingChange, given);
  const practice = practiceFor(actor, "change");
  if (!isEditable(key)) throw new AttuneError("wording-fixed");
  const reset = text === "" || text === clientTexts(language)[key];
  if (!reset) refuseProblem(wordingProblem(language, key, text));
  await transact(services, async (within) => {
    if (reset) await deleteWording(within.store, practice, language, key);
    else await saveWording(within.store, practice, { language, key, text, changedAt: instant(within) });
    const action = reset ? "reset-wording" : "change-wording";
    const wording = { kind: "wording", id: `${language}:${key}`, practiceId: practice.id } as const;
    await record(within, actor, wording, action);
  });
}

function refuseProblem(problem: ReturnType<typeof wordingProblem>): void {
  if (!problem) return;
  if (problem.problem === "unreadable") throw new AttuneError("wording-unreadable");
  const places = problem.places.map((name) => `{${name}}`).join(", ");
  throw new AttuneError(problem.problem === "lost" ? "wording-lost-place" : "wording-unknown-place", {
    places,
  });
}
