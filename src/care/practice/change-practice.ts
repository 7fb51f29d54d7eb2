import type { StaffActor } from "#model/access.ts";
import { practiceDetails } from "#model/practice.ts";
import { updatePractice } from "#store/practices.ts";
import { practiceFor } from "../access.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";

/** Changes the practice's name, language, country and time zone. */
export async function changePractice(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const details = parse(practiceDetails, given);
  const practice = practiceFor(actor, "change");
  await updatePractice(services.store, practice, details);
}
