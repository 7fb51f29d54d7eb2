import { defaults } from "./defaults.ts";

/** What happens to simulated clients; what is left out does not happen. All figures are PRIORs. */
export interface Scenario {
  readonly ruptures: boolean;
  /** Slow withdrawal of every client: so many points are lost a session from `slideFrom` on, without any rupture. */
  readonly slide?: number;
  /** Chance per session, from the fourth on, that a slow withdrawal without a rupture sets in and stays. */
  readonly slideHazard?: number;
  /** Usual score across clients. */
  readonly mean?: number;
  /** Standard deviation of the logarithm of a client's own within-client sd; the mean variance stays the same. */
  readonly spreadOfSpread?: number;
  /** Errors and state shocks follow Student's t with so many degrees of freedom, at the same variance. */
  readonly tailDegrees?: number;
  /** Chance per session of a bad day: as low as a rupture, and back at once by itself. */
  readonly badDays?: number;
  /** Share of clients who answer politely: all their scores lie between 9 and 10, and only *held back* moves. */
  readonly polite?: number;
  /** Chance that a check-in is missing: as a rule, and in the sessions that follow an onset. */
  readonly missing?: { readonly usual: number; readonly afterOnset: number };
  /** Chance per session of leaving; its odds are 1.8 times as high after a rupture that was not repaired. */
  readonly leaving?: number;
  /** How far therapists differ, beside what clients differ. */
  readonly therapistSd?: number;
  /** Before the composite moves, one statement falls (in half of the ruptures) or *held back* rises, for so many sessions. */
  readonly firstSign?: number;
}

/** The scenarios that the command line knows by name. */
export const scenarios = {
  null: { ruptures: false },
  ruptures: { ruptures: true },
  "slow-slide": { ruptures: false, slideHazard: 0.08 },
  "ceiling-heavy": { ruptures: true, mean: defaults.mean + 1 },
  "polite-responder": { ruptures: true, polite: 0.3 },
  "missing-after-rupture": {
    ruptures: true,
    missing: { usual: 0.1, afterOnset: 0.35 },
    leaving: 0.03,
  },
  "regression-to-the-mean": { ruptures: true, badDays: 0.06 },
  "heterogeneous-variance": { ruptures: true, spreadOfSpread: 0.4 },
  "heavy-tails": { ruptures: true, tailDegrees: 4 },
  "therapist-differences": { ruptures: true, therapistSd: 0.8 },
  "statement-first": { ruptures: true, firstSign: 2 },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** The same clients, to whom nothing happens: what false alarms are counted on. */
export const withoutChange = (scenario: Scenario): Scenario => ({
  ...scenario,
  ruptures: false,
  slideHazard: 0,
});
