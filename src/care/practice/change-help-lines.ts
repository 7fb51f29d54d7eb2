import * as v from "valibot";
import type { StaffActor } from "#model/access.ts";
import { helpLines } from "#model/practice.ts";
import { updateHelpLines } from "#store/practices.ts";
import { practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";

/** Sets the lines that stand on every client page: one at least. */
export async function changeHelpLines(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const lines = parse(v.object({ helpLines }), { helpLines: given }).helpLines;
  const practice = practiceFor(actor, "change");
  await transact(services, async (within) => {
    await updateHelpLines(within.store, practice, lines);
    await record(within, actor, practice, "change-help-lines");
  });
}
