import type { Consents } from "./consent.ts";
import type { Goal } from "./goal.ts";
import type { Intake } from "./intake.ts";

/** The pages on which a client says something before the first session, in order. Each is saved by itself, and can be left out or come back to. */
export const introductionSteps = ["consent", "hopes", "preferences", "goals"] as const;
export type IntroductionStep = (typeof introductionSteps)[number];

/** What a client has said so far before the first session, for the client. */
export interface Introduction {
  readonly therapistName: string;
  readonly intake: Omit<Intake, "changedAt">;
  readonly consents: Consents;
  readonly goals: readonly Goal[];
  /** Something of it, goals among it, may mean that somebody is not safe. */
  readonly signalsDanger: boolean;
}
