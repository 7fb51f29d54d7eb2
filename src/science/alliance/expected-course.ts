import { quantileSorted } from "d3-array";
import { Refusal } from "../refusal.ts";
import { refuseNotFinite } from "../statistics/refuse-not-finite.ts";

/** Finished or running cases of one's own that an expected course takes (science.md 5.2). */
export const enoughCases = 200;
/** Sessions that a case needs: the first, and two to see where it goes. */
const leastSessions = 3;
const groups = 10;
/** Share of sessions that lie below the lower edge. */
const below = 0.1;
/** Sessions outside, of the last ones, from which on a case is not on course. */
const outside = { sessions: 2, of: 3 } as const;

/** How cases go on that began alike: score = start + rise log(session), with the lower edge so far below. */
interface Group {
  /** First scores from here up to the next group's. */
  readonly from: number;
  readonly start: number;
  readonly rise: number;
  readonly edge: number;
}

export type ExpectedCourse =
  | { readonly source: "estimated"; readonly cases: number; readonly groups: readonly Group[] }
  | { readonly source: "too-few-cases"; readonly cases: number; readonly needed: number };

/**
 * The course of scores to be expected from where a case began: growth with the logarithm of the session,
 * fitted apart for tenths of first scores, and a one-sided lower edge that one session in ten lies below
 * (the expected treatment response of routine monitoring; science.md 5.2). With fewer than 200 cases of
 * three sessions or more it refuses and says how many there are: a course from fewer is guesswork.
 * Throws a `Refusal` on a score that is not finite.
 */
export function expectedCourse(cases: readonly (readonly number[])[]): ExpectedCourse {
  cases.forEach((one, index) => {
    refuseNotFinite(`a score of case ${index + 1}`, one);
  });
  const long = cases.filter((one) => one.length >= leastSessions);
  if (long.length < enoughCases) return { source: "too-few-cases", cases: long.length, needed: enoughCases };
  const firsts = long.map((one) => one[0]!).sort((a, b) => a - b);
  const edges = Array.from({ length: groups }, (_, i) =>
    i === 0 ? Number.NEGATIVE_INFINITY : quantileSorted(firsts, i / groups)!,
  );
  // First scores that tie, as at the top of the scale, make fewer groups.
  const from = edges.filter((edge, i) => i === 0 || edge > edges[i - 1]!);
  const members = from.map((edge, i) =>
    long.filter(([first]) => first! >= edge && first! < (from[i + 1] ?? Number.POSITIVE_INFINITY)),
  );
  return {
    source: "estimated",
    cases: long.length,
    groups: from.flatMap((edge, i) => (members[i]!.length === 0 ? [] : [fitted(edge, members[i]!)])),
  };
}

/** Least squares through each case's later sessions, every case with the same weight. */
function fitted(from: number, cases: readonly (readonly number[])[]): Group {
  let [weight, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const scores of cases) {
    for (let t = 1; t < scores.length; t += 1) {
      const w = 1 / (scores.length - 1);
      const x = Math.log(t + 1);
      weight += w;
      sx += w * x;
      sy += w * scores[t]!;
      sxx += w * x * x;
      sxy += w * x * scores[t]!;
    }
  }
  const spread = sxx - (sx * sx) / weight;
  const rise = spread > 1e-9 ? (sxy - (sx * sy) / weight) / spread : 0;
  const start = (sy - rise * sx) / weight;
  const residuals = cases
    .flatMap((scores) => scores.slice(1).map((score, t) => score - start - rise * Math.log(t + 2)))
    .sort((a, b) => a - b);
  return { from, start, rise, edge: -quantileSorted(residuals, below)! };
}

/** What is expected at a session, counted from 1, of a case that began with a score; `null` where nothing is known. */
export function courseAt(
  course: ExpectedCourse,
  first: number,
  session: number,
): { expected: number; low: number } | null {
  refuseNotFinite("a first score", [first]);
  if (!(session >= 1)) throw new Refusal("sessions are counted from 1");
  if (course.source !== "estimated") return null;
  const group = course.groups.findLast(({ from }) => first >= from) ?? course.groups[0];
  if (!group) return null;
  if (session === 1) return { expected: first, low: first };
  const expected = group.start + group.rise * Math.log(session);
  return { expected, low: expected - group.edge };
}

/** Whether a case is on course: not where two of its last three sessions lie below the edge; `null` where nothing is known. */
export function onCourse(course: ExpectedCourse, scores: readonly number[]): boolean | null {
  refuseNotFinite("a score", scores);
  if (course.source !== "estimated" || scores.length < leastSessions) return null;
  const begin = Math.max(1, scores.length - outside.of);
  let out = 0;
  for (let t = begin; t < scores.length; t += 1)
    if (scores[t]! < courseAt(course, scores[0]!, t + 1)!.low) out += 1;
  return out < outside.sessions;
}
