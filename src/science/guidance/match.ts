import type { BarrierReading } from "../engagement/barriers/read-barriers.ts";
import { strategies } from "./catalogue.ts";
import { type Cause, causesOf, closenessTo, written } from "./causes.ts";
import { type LocalFit, localFit } from "./local-fit.ts";
import { type Situation, situations } from "./situations.ts";
import type { Closeness, Grade, Offered, Rupture } from "./strategy.ts";
import type { LocalEvidence } from "./trial/local-evidence.ts";

/** What was done with a strategy for this client before, in any order. */
export interface PastChoice {
  readonly strategyId: string;
  readonly choice: "try" | "not-now";
  /** Why not now; "does-not-fit" rules it out for this client. */
  readonly because: string | null;
  readonly sessionsAgo: number;
}

/** Why a strategy was chosen, as data: the sentence is made from it where it is shown. */
export type Fit =
  | { readonly kind: "cause"; readonly cause: Cause; readonly closeness: Closeness }
  | { readonly kind: "also"; readonly cause: Cause }
  | { readonly kind: "rupture"; readonly rupture: Rupture }
  | { readonly kind: "evidence"; readonly grade: Grade }
  | { readonly kind: "tried-before" | "declined-before"; readonly times: number }
  | LocalFit;

export interface Suggestion {
  readonly strategy: Offered;
  readonly because: Cause;
  readonly fit: readonly Fit[];
}

/** More advice means that less gets done. */
const atMost = 2;
/** Sessions for which a declined strategy rests, and one that was tried comes after others. */
const rest = 4;
/** Weights are an editor's choice (PRIOR): what it was made for counts most, what was tried makes room. */
const weights = {
  closeness: 2,
  also: 1,
  mostAlso: 2,
  rupture: 1,
  triedOnce: 3,
  triedAgain: 1,
  declined: 2,
} as const;

/** Signs of drawing back; words and tension may be an objection instead. */
const drawingBack: readonly Situation[] = [
  "direct-topic",
  "judged-high",
  "heldBack-high",
  "erosion",
  "ceiling",
];

/**
 * At most two strategies for the situations a client is in and the barriers that may stand, whatever order they come in:
 * one for the weightiest cause and one for the next, or a second for the only one. What could do harm in any of the
 * situations, or with one of the barriers or the signs of one, what does not fit this client and what was declined of
 * late is left out; what was tried before ranks
 * lower, and what gained more in this practice higher.
 * A practice starts from the catalogue that comes with Attune and brings its own where it has changed it.
 */
export function suggest(
  found: readonly Situation[],
  past: readonly PastChoice[] = [],
  local: readonly LocalEvidence[] = [],
  barriers: readonly BarrierReading[] = [],
  catalogue: readonly Offered[] = strategies,
): readonly Suggestion[] {
  const inOrder = situations.filter((situation) => found.includes(situation));
  const causes = causesOf(found, barriers);
  const rupture = ruptureOf(inOrder);
  const open = catalogue.filter((strategy) => allowed(strategy, inOrder, barriers, rupture, past));
  const chosen: Suggestion[] = [];
  // A second round gives a lone cause its second suggestion.
  for (const because of [...causes, ...causes]) {
    if (chosen.length === atMost) break;
    const left = open.filter(
      (one) => closenessTo(because, one) !== null && !chosen.some(({ strategy }) => strategy === one),
    );
    const best = left.map((one) => ranked(one, because, causes, rupture, past, local)).sort(byRank)[0];
    if (best) chosen.push({ strategy: best.strategy, because, fit: best.fit });
  }
  return chosen;
}

/** How the client seems to show the strain; "none" also where that cannot be told. */
export function ruptureOf(found: readonly Situation[]): Rupture {
  const objecting = found.includes("direct-words") && found.includes("tension");
  if (objecting) return "confrontation";
  if (found.includes("direct-words") || found.includes("tension")) return "none";
  return found.some((situation) => drawingBack.includes(situation)) ? "withdrawal" : "none";
}

function allowed(
  one: Offered,
  found: readonly Situation[],
  barriers: readonly BarrierReading[],
  rupture: Rupture,
  past: readonly PastChoice[],
): boolean {
  // To coax somebody who objects is to not have heard them.
  if (rupture === "confrontation" && one.rupture === "withdrawal") return false;
  const standing = new Set<string>([...found, ...standingOf(barriers, one)]);
  if (one.notWith.some((bar) => standing.has(bar))) return false;
  return !past.some(
    ({ strategyId, choice, because, sessionsAgo }) =>
      strategyId === one.id && choice === "not-now" && (because === "does-not-fit" || sessionsAgo < rest),
  );
}

/**
 * Barriers with the signs they rest on, as far as they can rule a strategy out. What the client named decides: beside it
 * one that is only inferred does not keep from them what answers their word.
 */
function standingOf(barriers: readonly BarrierReading[], one: Offered): string[] {
  const named = barriers.filter(({ sureness }) => sureness === "said");
  const answersTheirWord = named.some(({ barrier }) => one.barriers.includes(barrier));
  return (answersTheirWord ? named : barriers).flatMap(({ barrier, evidence }) => [
    barrier,
    ...evidence.filter(({ value }) => value > 0).map(({ indicator }) => indicator),
  ]);
}

interface Ranked {
  /** Made for what the client wrote: it goes first however often, since the words are new. */
  readonly takesUp: boolean;
  /** Tried within the last sessions: what was not tried goes first. */
  readonly triedLately: boolean;
  readonly strategy: Offered;
  readonly fit: readonly Fit[];
  readonly points: number;
}

function ranked(
  strategy: Offered,
  because: Cause,
  causes: readonly Cause[],
  rupture: Rupture,
  past: readonly PastChoice[],
  local: readonly LocalEvidence[],
): Ranked {
  const closeness = closenessTo(because, strategy)!;
  const also = causes.filter((cause) => cause !== because && closenessTo(cause, strategy) !== null);
  const sameRupture = rupture !== "none" && strategy.rupture === rupture;
  const times = (choice: PastChoice["choice"]) =>
    past.filter((one) => one.strategyId === strategy.id && one.choice === choice).length;
  const tried = times("try");
  const declined = times("not-now");
  const here = localFit(strategy.id, because, local);
  const points =
    (here?.points ?? 0) +
    weights.closeness * closeness +
    weights.also * Math.min(also.length, weights.mostAlso) +
    (sameRupture ? weights.rupture : 0) -
    (tried > 0 ? weights.triedOnce + weights.triedAgain * (tried - 1) : 0) -
    (declined > 0 ? weights.declined : 0);
  const fit: Fit[] = [{ kind: "cause", cause: because, closeness }];
  for (const cause of also) fit.push({ kind: "also", cause });
  if (sameRupture) fit.push({ kind: "rupture", rupture });
  if (strategy.evidence) fit.push({ kind: "evidence", grade: strategy.evidence.grade });
  if (here) fit.push(here.fit);
  if (tried > 0) fit.push({ kind: "tried-before", times: tried });
  if (declined > 0) fit.push({ kind: "declined-before", times: declined });
  const triedLately = past.some(
    (one) => one.strategyId === strategy.id && one.choice === "try" && one.sessionsAgo < rest,
  );
  const takesUp = closeness === 3 && (written as readonly Cause[]).includes(because);
  return { strategy, fit, points, triedLately, takesUp };
}

/** What takes up the client's words first, then what was not tried of late, then more points, then the better evidence; the sort is stable, so then the order of the catalogue. */
function byRank(a: Ranked, b: Ranked): number {
  return (
    Number(b.takesUp) - Number(a.takesUp) ||
    Number(a.triedLately) - Number(b.triedLately) ||
    b.points - a.points ||
    rankOfGrade(a.strategy).localeCompare(rankOfGrade(b.strategy))
  );
}

/** What a practice added has no grade, and comes after what has one. */
const rankOfGrade = ({ evidence }: Offered): string => evidence?.grade ?? "E";
