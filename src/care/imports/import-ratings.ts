import { type Actor, authorize, treats } from "#model/access.ts";
import { nothingAnswered } from "#model/check-in.ts";
import { AttuneError } from "#model/errors.ts";
import {
  type ImportedSession,
  importedBefore,
  importedClients,
  importedNames,
  insertImportedClients,
  insertImportedSessions,
  type RememberedColumns,
  saveImportColumns,
  staffForImport,
} from "#store/imports.ts";
import { practiceFor } from "../access.ts";
import { recalibrate } from "../alliance/recalibrate.ts";
import { record } from "../audit/record.ts";
import { readPractice } from "../practice/read-practice.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import type { ImportRow, ImportSeries } from "./import-series.ts";
import { clientsOf, seriesFingerprint } from "./imported-clients.ts";
import { localTime } from "./local-time.ts";

export interface ImportRequest {
  readonly series: readonly ImportSeries[];
  /** To whom the clients belong; the practice's owner where nobody is named. */
  readonly staffEmail: string | null;
  readonly columns: RememberedColumns;
  /** Leave out the rows that were imported before, where they otherwise refuse the whole. */
  readonly newRowsOnly: boolean;
  readonly progress?: (sessions: number) => void;
}

export interface Imported {
  readonly clients: number;
  readonly sessions: number;
  /** Rows left out because they were imported before. */
  readonly before: number;
  /** Whether what is usual in the practice could be estimated anew; otherwise the server does so at its next turn. */
  readonly recalibrated: boolean;
}

/** Series written between two reports of progress. */
const stride = 100;

/**
 * Brings rated sessions into the practice: all in one transaction, or none. Rows that were imported
 * before are refused. Afterwards what is usual in the practice is estimated anew.
 */
export async function importRatings(
  services: Services,
  actor: Actor,
  given: ImportRequest,
): Promise<Imported> {
  const found = await readPractice(services);
  if (!found) throw new AttuneError("not-set-up");
  const practice = practiceFor(actor, "import", found.id);
  const imported = await transact(services, async (within) => {
    const { store } = within;
    const therapistId = await therapistFor(within, practice, given.staffEmail);
    const { series, before } = await withoutKnown(within, practice, given);
    const fingerprints = series.map((one) => seriesFingerprint(therapistId, one));
    const known = await importedClients(store, practice, fingerprints);
    const caseload = authorize(
      actor,
      { kind: "caseload", practiceId: practice.id, therapistId } as const,
      "import",
    );
    const names = await importedNames(store, caseload);
    const { timeZone } = found;
    const whom = { therapistId, timeZone, series, known, names };
    const { clients, of } = clientsOf(within, whom);
    await insertImportedClients(store, caseload, clients);
    let sessions = 0;
    for (let at = 0; at < series.length; at += stride) {
      const some = series.slice(at, at + stride).flatMap((one) => {
        const client = of.get(one)!;
        const whose = { id: client.id, timeZone };
        const told = client.sessions === 0 ? [seriesFingerprint(therapistId, one)] : [];
        return one.rows.map((row, index) => ({
          ...importedSession(within, whose, row, client.sessions + index),
          fingerprints: index === 0 ? [row.fingerprint, ...told] : [row.fingerprint],
        }));
      });
      await insertImportedSessions(store, caseload, some);
      sessions += some.length;
      given.progress?.(sessions);
    }
    await saveImportColumns(store, practice, given.columns, instant(within));
    await record(within, actor, practice, "import");
    return { clients: clients.length, sessions, before };
  });
  // The ratings are in, and stay so where the estimate fails.
  const recalibrated = await recalibrate(services, actor, practice.id).then(
    () => true,
    () => false,
  );
  return { ...imported, recalibrated };
}

type Practice = Parameters<typeof staffForImport>[1];

async function therapistFor(services: Services, practice: Practice, email: string | null): Promise<string> {
  const staff = await staffForImport(services.store, practice);
  const wanted = email?.trim().toLowerCase();
  const therapist = staff.find((one) =>
    wanted === undefined ? one.roles.includes("owner") : one.email === wanted && treats(one),
  );
  if (!therapist) throw new AttuneError("no-such-therapist", { email: email ?? "" });
  return therapist.id;
}

async function withoutKnown(services: Services, practice: Practice, { series, newRowsOnly }: ImportRequest) {
  const rows = series.flatMap((one) => one.rows);
  const fingerprints = rows.map((row) => row.fingerprint);
  const known = await importedBefore(services.store, practice, fingerprints);
  if (known.size === 0) return { series, before: 0 };
  const old = rows.filter((row) => known.has(row.fingerprint));
  if (!newRowsOnly) {
    const line = old.reduce((first, row) => Math.min(first, row.line), Number.POSITIVE_INFINITY);
    throw new AttuneError("already-imported", { count: old.length, line: String(line) });
  }
  const left = series
    .map((one) => ({ ...one, rows: one.rows.filter((row) => !known.has(row.fingerprint)) }))
    .filter((one) => one.rows.length > 0);
  return { series: left, before: old.length };
}

interface Whose {
  readonly id: string;
  readonly timeZone: string;
}

/** `before` sessions of the client come before this one; it keeps the order of the table within one moment. */
function importedSession(
  services: Services,
  whose: Whose,
  row: ImportRow,
  before: number,
): Omit<ImportedSession, "fingerprints"> {
  const at = instant(services);
  const sessionId = services.newId();
  const { id: clientId, timeZone } = whose;
  return {
    session: {
      id: sessionId,
      clientId,
      ...localTime(row.time, timeZone),
      attendance: "kept",
      place: before,
      createdAt: at,
    },
    checkIn: {
      ...nothingAnswered,
      sessionId,
      clientId,
      number: before + 1,
      submittedAt: at,
      changedAt: at,
      imported: { score: row.score, direct: row.direct },
    },
  };
}
