import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { saveRetirement } from "#store/strategies.ts";
import { practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { entryIn, practiceCatalogue } from "./practice-catalogue.ts";

/** Retires a strategy: it is never suggested again, and stays readable where it was tried. */
export const retireStrategy = (services: Services, actor: StaffActor, id: string) =>
  setRetired(services, actor, id, true);

/** Takes a retirement back. */
export const restoreStrategy = (services: Services, actor: StaffActor, id: string) =>
  setRetired(services, actor, id, false);

async function setRetired(services: Services, actor: StaffActor, id: string, retired: boolean) {
  const practice = practiceFor(actor, "change");
  await transact(services, async (within) => {
    const entry = entryIn(await practiceCatalogue(within, practice.id), id);
    if (!entry) throw new AttuneError("not-found");
    if ((entry.retiredAt !== null) === retired) return;
    const at = instant(within);
    const own = entry.strategy.code === null ? 1 : 0;
    await saveRetirement(within.store, practice, { id, own, retiredAt: retired ? at : null, at });
    const action = retired ? "retire-strategy" : "restore-strategy";
    await record(within, actor, { kind: "strategy", id, practiceId: practice.id }, action);
  });
}
