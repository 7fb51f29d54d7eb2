import type { StaffActor } from "#model/access.ts";
import { type CaseloadEntry, caseload, namesInCaseload } from "#store/caseload.ts";
import { caseloadOf } from "../access.ts";
import type { Services } from "../services.ts";

export const clientsPerPage = 50;

/** Letters are compared without case and accents when searching: "emile" finds Émile. */
const plain = (text: string) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
const byName = new Intl.Collator("en", { numeric: true }).compare;

/** A page of the therapist's own clients by name; `page` counts from 1 and ends at the last there is. */
export async function listClients(
  services: Services,
  actor: StaffActor,
  given: { matching: string; page: number },
): Promise<{ entries: CaseloadEntry[]; total: number; page: number; pages: number }> {
  const own = caseloadOf(actor, "view");
  const wanted = plain(given.matching.trim());
  const found = (await namesInCaseload(services.store, own))
    .filter(({ name }) => plain(name).includes(wanted))
    .sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const pages = Math.max(1, Math.ceil(found.length / clientsPerPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(given.page) || 1));
  const ids = found.slice((page - 1) * clientsPerPage, page * clientsPerPage).map(({ id }) => id);
  const entries = await caseload(services.store, own, ids);
  return { entries: ids.flatMap((id) => entries.get(id) ?? []), total: found.length, page, pages };
}
