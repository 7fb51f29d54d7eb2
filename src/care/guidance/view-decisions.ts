import type { StaffActor } from "#model/access.ts";
import type { FlagDismissal } from "#model/flag-dismissal.ts";
import { comingOf } from "#model/session.ts";
import type { SuggestionChoice } from "#model/suggestion-choice.ts";
import type { Reason } from "#science/alliance/types.ts";
import { clientsWithDismissals, declinedBy } from "#store/decisions.ts";
import { caseloadOf, clientsFor } from "../access.ts";
import { type Course, type CourseSession, coursesOf } from "../alliance/course.ts";
import type { Services } from "../services.ts";

export const flagKinds = ["said", "drop", "two-low", "erosion"] as const;
export type FlagKind = (typeof flagKinds)[number];

/** What came of a flag that was set aside, in the three sessions after it. */
export const sequels = ["back", "again", "missed", "ended", "too-early"] as const;
export type Sequel = (typeof sequels)[number];

/** Flags of one kind that a therapist set aside. */
export interface DismissedKind {
  readonly kind: FlagKind;
  readonly count: number;
  readonly reasons: ReadonlyMap<FlagDismissal["reason"], number>;
  readonly sequels: ReadonlyMap<Sequel, number>;
}

/** A strategy that a therapist declined, how often, and why. */
export interface Declined {
  readonly strategyId: string;
  readonly count: number;
  readonly reasons: ReadonlyMap<NonNullable<SuggestionChoice["because"]>, number>;
}

export interface Decisions {
  readonly dismissed: readonly DismissedKind[];
  readonly declined: readonly Declined[];
}

/** Sessions after a flag that are looked at. */
const followed = 3;

/** A therapist's own decisions, read back: which flags they set aside and what followed, and what they declined and why. */
export async function viewDecisions(services: Services, actor: StaffActor): Promise<Decisions> {
  const caseload = caseloadOf(actor, "view");
  const found: { kind: FlagKind; reason: FlagDismissal["reason"]; sequel: Sequel }[] = [];
  const withDismissals = await clientsWithDismissals(services.store, caseload);
  const ids = withDismissals.map(({ id }) => id);
  // Looking back at decisions opens nothing: what a client can still change stays theirs.
  const courses = await coursesOf(services, await clientsFor(services, actor, ids, "view"), "keep-closed");
  for (const { id, ended } of withDismissals) {
    const course = courses(id);
    for (const [index, entry] of course.sessions.entries()) {
      const { reading, dismissal } = entry;
      if (!dismissal || !reading || reading.flag === "none") continue;
      const kind = kindOf(reading.reasons[0]);
      found.push({ kind, reason: dismissal.reason, sequel: sequelOf(course, index, ended) });
    }
  }
  const declined = await declinedBy(services.store, caseload);
  return {
    dismissed: flagKinds.flatMap((kind) => {
      const those = found.filter((one) => one.kind === kind);
      if (those.length === 0) return [];
      const reasons = counted(those.map(({ reason }) => reason));
      return [{ kind, count: those.length, reasons, sequels: counted(those.map(({ sequel }) => sequel)) }];
    }),
    declined: [...Map.groupBy(declined, ({ strategyId }) => strategyId)]
      .map(([strategyId, those]) => ({
        strategyId,
        count: those.length,
        reasons: counted(those.map(({ because }) => because)),
      }))
      .sort((a, b) => b.count - a.count || a.strategyId.localeCompare(b.strategyId)),
  };
}

const kindOf = (reason: Reason | undefined): FlagKind =>
  !reason || reason.rule === "direct" ? "said" : reason.rule;

function sequelOf({ sessions }: Course, index: number, ended: boolean): Sequel {
  const after = sessions
    .slice(index + 1)
    .filter(({ session, checkIn }) => comingOf(session, checkIn !== null) !== null);
  let read = 0;
  for (const entry of after.slice(0, followed)) {
    const sequel = sequelAt(entry);
    if (sequel) return sequel;
    if (entry.reading) read += 1;
  }
  if (read === followed) return "back";
  return ended ? "ended" : "too-early";
}

function sequelAt({ session, reading }: CourseSession): Sequel | null {
  if (session.attendance === "missed") return "missed";
  if (reading?.recovery) return "back";
  return reading && reading.flag !== "none" ? "again" : null;
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
