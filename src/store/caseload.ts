import type { Authorized, CaseloadResource } from "../model/access.ts";
import type { Client } from "../model/client.ts";
import { clientOf } from "./clients.ts";
import type { Store } from "./open.ts";

type Caseload = Authorized<CaseloadResource, "view">;

export interface CaseloadEntry {
  readonly client: Client;
  readonly sessions: number;
  readonly checkIns: number;
  readonly lastDate: string | null;
}

/** The names of a therapist's own clients, in no order: databases differ in how they compare letters. */
export async function namesInCaseload(
  store: Store,
  whose: Caseload,
): Promise<{ id: string; name: string }[]> {
  return store
    .selectFrom("client")
    .select(["id", "name"])
    .where("practice_id", "=", whose.practiceId)
    .where("therapist_id", "=", whose.therapistId)
    .execute();
}

/** Some of a therapist's own clients with how much there is of each, by id. */
export async function caseload(
  store: Store,
  whose: Caseload,
  ids: readonly string[],
): Promise<Map<string, CaseloadEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await store
    .selectFrom("client")
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
    .where("client.practice_id", "=", whose.practiceId)
    .where("client.therapist_id", "=", whose.therapistId)
    .where("client.id", "in", ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        client: clientOf(row),
        sessions: row.sessions ?? 0,
        checkIns: row.check_ins ?? 0,
        lastDate: row.last_date ?? null,
      },
    ]),
  );
}
