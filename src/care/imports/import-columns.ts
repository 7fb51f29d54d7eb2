import type { Actor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { type RememberedColumns, readImportColumns } from "#store/imports.ts";
import { practiceFor } from "../access.ts";
import { readPractice } from "../practice/read-practice.ts";
import type { Services } from "../services.ts";

/** Which column held what at the practice's last import; empty before the first. */
export async function importColumns(services: Services, actor: Actor): Promise<RememberedColumns> {
  const practice = await readPractice(services);
  if (!practice) throw new AttuneError("not-set-up");
  const allowed = practiceFor(actor, "import", practice.id);
  return readImportColumns(services.store, allowed);
}
