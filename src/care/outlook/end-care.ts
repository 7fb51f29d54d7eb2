import type { StaffActor } from "#model/access.ts";
import { endingForm } from "#model/ending.ts";
import { AttuneError } from "#model/errors.ts";
import { saveEnding } from "#store/endings.ts";
import { clientFor } from "../access.ts";
import { record } from "../audit/record.ts";
import { parse } from "../parse.ts";
import { practiceZone } from "../practice/practice-zone.ts";
import { dayBegins, dayIn } from "../practice-day.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";

/** Notes that a client's care has ended, when and how. A day to come is refused: what is planned has not ended. */
export async function endCare(
  services: Services,
  actor: StaffActor,
  clientId: string,
  given: unknown,
): Promise<void> {
  const { kind, day } = parse(endingForm, given);
  const timeZone = await practiceZone(services);
  if (day > dayIn(timeZone, services.now())) throw new AttuneError("invalid-input", { field: "day" });
  const endedAt = dayBegins(timeZone, day).toISOString();
  await transact(services, async (within) => {
    const client = await clientFor(within, actor, clientId, "change");
    await saveEnding(within.store, client, { kind, endedAt });
    await record(within, actor, client, "end-care");
  });
}

/** Takes the end of care back. */
export async function resumeCare(services: Services, actor: StaffActor, clientId: string): Promise<void> {
  await transact(services, async (within) => {
    const client = await clientFor(within, actor, clientId, "change");
    await saveEnding(within.store, client, null);
    await record(within, actor, client, "resume-care");
  });
}
