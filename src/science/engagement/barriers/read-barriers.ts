import { type Barrier, barriers } from "./barrier.ts";
import type { Observation } from "./indicator.ts";
import { signatures } from "./signatures.ts";
import { untold, type Weighed, weigh } from "./weigh.ts";

/** What a client said gets in the way. "nothing" and "rather-not-say" are full answers. */
export interface Said {
  readonly what: Barrier | "nothing" | "rather-not-say";
  /** Sessions that have passed since. */
  readonly ago: number;
  readonly day: string;
}

/** Said by the client; likely, in about two of three cases or more; possible, in about one of three or more. */
export type Sureness = "said" | "likely" | "possible";

export interface BarrierReading {
  readonly barrier: Barrier;
  readonly sureness: Sureness;
  /** When the client named it, the newest time; null where they did not. */
  readonly saidOn: string | null;
  /** How likely it is the main barrier, 0-1, as the answers alone have it (PRIOR until a practice knows better). */
  readonly probability: number;
  /** What speaks for it, the weightiest first. */
  readonly evidence: readonly Observation[];
  /** The barrier it is most easily taken for, and what would tell the two apart that is not known yet. */
  readonly next: Barrier | null;
  readonly find: Observation["indicator"] | null;
}

export interface Barriers {
  /** The client's own word on it, while it is fresh enough to decide. */
  readonly said: Said | null;
  /** At most three, what the client said first. Empty when nothing stands out, or the client says nothing does. */
  readonly found: readonly BarrierReading[];
}

/**
 * Observations are not independent, and no two clients show a barrier alike: taken at their word they say too much.
 * By this share they are calibrated on clients who each show it in a picture of their own (`simulate-barriers.ts`).
 */
const tempered = 0.75;

const likely = 0.65;
const possible = 0.35;
const atMost = 3;
/** A client's word decides until it is so many sessions old. */
const decidesFor = 4;
/** What speaks for a barrier by less than this (log scale) is not worth a sentence. */
const worthSaying = 0.25;

/**
 * Reads which barrier stands between a client and the work, from what was observed: the posterior of each
 * being the main one, or none (Bayes' rule with `signatures`, conditionally independent but for answers given
 * together). What the client says directly decides over what is inferred: a barrier they named comes first and
 * is "said"; where they say that nothing does, none is inferred.
 */
export function readBarriers(observations: readonly Observation[], words: readonly Said[]): Barriers {
  const said = words.filter((one) => one.ago < decidesFor).toSorted((a, b) => a.ago - b.ago)[0] ?? null;
  if (said?.what === "nothing") return { said, found: [] };
  const posterior = posteriorOf(observations);
  const ranked = barriers.toSorted((a, b) => posterior.get(b)!.probability - posterior.get(a)!.probability);
  const named = new Map<Barrier, string>();
  for (const { what, ago, day } of words)
    if (ago < decidesFor && what !== "nothing" && what !== "rather-not-say") named.set(what, day);
  const shown = [
    ...new Set([...named.keys(), ...ranked.filter((one) => posterior.get(one)!.probability >= possible)]),
  ];
  return {
    said,
    found: shown.slice(0, atMost).map((barrier): BarrierReading => {
      const { probability, weighed } = posterior.get(barrier)!;
      const next = ranked.find((one) => one !== barrier) ?? null;
      return {
        barrier,
        saidOn: named.get(barrier) ?? null,
        sureness: named.has(barrier) ? "said" : probability >= likely ? "likely" : "possible",
        probability,
        evidence: weighed
          .filter(({ weight }) => weight > worthSaying)
          .sort((a, b) => b.weight - a.weight)
          .map(({ observation }) => observation),
        next,
        find: next && untold(observations, signatures[barrier], signatures[next]),
      };
    }),
  };
}

interface Posterior {
  readonly probability: number;
  readonly weighed: readonly Weighed[];
}

function posteriorOf(observations: readonly Observation[]): ReadonlyMap<Barrier, Posterior> {
  const scored = barriers.map((barrier) => {
    const weighed = weigh(observations, signatures[barrier]);
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    return { barrier, weighed, score: signatures[barrier].base * Math.exp(tempered * total) };
  });
  const none = 100 - barriers.reduce((sum, barrier) => sum + signatures[barrier].base, 0);
  const all = scored.reduce((sum, { score }) => sum + score, none);
  return new Map(
    scored.map(({ barrier, weighed, score }) => [barrier, { probability: score / all, weighed }]),
  );
}
