import { median } from "d3-array";
import { firstFlagged } from "../alliance/statistical-flags.ts";
import type { Reading, Reason } from "../alliance/types.ts";
import type { Answers, Item } from "../measures/session-check.ts";

/**
 * What a suggestion can answer, the weightiest first: what the client wrote and said directly, a missed session
 * (it is the nearest to losing the client), the statement that fell most, what the line says, and what there
 * is to do while nothing is flagged.
 */
export const situations = [
  "direct-words",
  "asked-for",
  "direct-topic",
  "judged-high",
  "heldBack-high",
  "tension",
  "missed-session",
  "goal-low",
  "task-low",
  "understood-low",
  "hope-low",
  "atEase-low",
  "drop",
  "two-low",
  "erosion",
  "first-sessions",
  "ceiling",
] as const;
export type Situation = (typeof situations)[number];

/** Statements whose fall can explain a flag; at a tie, goal and task come before bond (Webb 2011, doi 10.1037/a0023252). */
const constructs = ["goal", "task", "understood", "hope", "atEase"] as const satisfies readonly Item[];
/** Points below the client's own median from which a fall explains something (PRIOR: one point is noise). */
const explainingFall = 2;
/** Earlier answers that a median needs: a flag is possible from the third check-in, so two. */
const earlierNeeded = 2;

/** What is known of a client after the newest check-in that the therapist has opened. */
export interface Circumstances {
  /** Null while there is none, or when the therapist set its flag aside. */
  readonly reading: Reading | null;
  readonly answers: Answers;
  /** Earlier answers to each statement, in any order. */
  readonly earlier: Readonly<Partial<Record<Item, readonly number[]>>>;
  readonly checkIns: number;
  readonly missedLast: boolean;
  /** In the newest check-in the client wrote what should be different, or what they want time for. */
  readonly askedFor: boolean;
  /** Shared a check-in or two ago, and neither replied to nor said to be addressed: silence is no answer. */
  readonly waiting: "words" | "topic" | null;
}

/** The situations a client is in, in order of weight. Empty when nothing stands out. */
export function situationsOf(now: Circumstances): readonly Situation[] {
  const found = new Set<Situation>((now.reading?.reasons ?? []).map(situationOfReason));
  if (now.askedFor) found.add("asked-for");
  if (now.waiting) found.add(`direct-${now.waiting}`);
  if (now.missedLast) found.add("missed-session");
  // A single statement explains a flag; alone it raises none.
  const lowest = now.reading && now.reading.flag !== "none" ? lowestConstruct(now) : null;
  if (lowest) found.add(`${lowest}-low`);
  if (now.checkIns < firstFlagged) found.add("first-sessions");
  if (now.reading && !now.reading.informative) found.add("ceiling");
  return situations.filter((situation) => found.has(situation));
}

function situationOfReason(reason: Reason): Situation {
  if (reason.rule !== "direct") return reason.rule;
  switch (reason.said) {
    case "words":
      return "direct-words";
    // A column of an imported table says that there is something, and no more than that.
    case "topic":
    case "column":
      return "direct-topic";
    case "tension":
      return "tension";
    case "judged":
    case "heldBack":
      return `${reason.said}-high`;
  }
}

function lowestConstruct({ answers, earlier }: Circumstances): (typeof constructs)[number] | null {
  const falls = constructs.map((item) => {
    const before = earlier[item] ?? [];
    const answer = answers[item];
    return answer == null || before.length < earlierNeeded ? 0 : median(before)! - answer;
  });
  const most = Math.max(...falls);
  return most >= explainingFall ? constructs[falls.indexOf(most)]! : null;
}
