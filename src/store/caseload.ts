import type { Authorized } from "../model/access.ts";
import type { Client } from "../model/client.ts";
import { clientOf } from "./clients.ts";
import type { Store } from "./open.ts";

type Practice = Authorized<{ kind: "practice"; id: string }, "view">;

export interface CaseloadEntry {
  readonly client: Client;
  readonly sessions: number;
  readonly checkIns: number;
  readonly lastDate: string | null;
}

/** One page of a therapist's own clients by name, with how much there is of each. `matching` narrows by name. */
export async function caseload(
  store: Store,
  practice: Practice,
  therapistId: string,
  page: { matching: string; offset: number; limit: number },
): Promise<{ entries: CaseloadEntry[]; total: number }> {
  const pattern = `%${page.matching.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`;
  const own = store
    .selectFrom("client")
    .where("client.practice_id", "=", practice.id)
    .where("client.therapist_id", "=", therapistId)
    .where(({ eb, fn, val }) =>
      page.matching === "" ? eb.lit(true) : eb(fn<string>("lower", ["client.name"]), "like", val(pattern)),
    );
  const rows = await own
    .selectAll("client")
    .select(({ selectFrom }) => [
      selectFrom("session")
        .whereRef("session.client_id", "=", "client.id")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .as("sessions"),
      selectFrom("session")
        .whereRef("session.client_id", "=", "client.id")
        .select(({ fn }) => fn.max("session.date").as("last"))
        .as("last_date"),
      selectFrom("check_in")
        .whereRef("check_in.client_id", "=", "client.id")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .as("check_ins"),
    ])
    .orderBy("client.name")
    .orderBy("client.id")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const { total } = await own.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const entries = rows.map((row) => ({
    client: clientOf(row),
    sessions: row.sessions ?? 0,
    checkIns: row.check_ins ?? 0,
    lastDate: row.last_date ?? null,
  }));
  return { entries, total };
}
