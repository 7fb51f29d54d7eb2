import { heldBackChannel, items } from "../../measures/session-check.ts";

/** What a trial can aim at: the alliance line, one statement, how far a goal has come, or coming at all. */
export const aims = ["composite", ...items, "goal-progress", "attendance"] as const;
export type Aim = (typeof aims)[number];

/** *Judged* and *held back* run the other way: there a gain is a fall. */
export const lowerIsBetter = (aim: Aim): boolean => (heldBackChannel as readonly string[]).includes(aim);

/** Statements that are asked in turn, so that three answers take about eight sessions. */
const askedInTurn: readonly Aim[] = ["atEase", "goal", "judged"];
export const isAskedInTurn = (aim: Aim): boolean => askedInTurn.includes(aim);

/**
 * What a suggestion made for a reason is likely to move, by the reason's name. Where the closest statement is asked
 * in turn, the measure next to it that is asked every session, so that there is something to say after three.
 */
const proposals: Readonly<Record<string, Aim>> = {
  "direct-topic": "heldBack",
  "judged-high": "heldBack",
  "heldBack-high": "heldBack",
  "task-low": "task",
  "understood-low": "understood",
  "hope-low": "hope",
  "missed-session": "attendance",
  "not-understood": "understood",
  "holding-back": "heldBack",
  "method-misfit": "task",
  "no-progress": "hope",
  practical: "attendance",
};

/** The aim that is proposed for a suggestion made for this reason; the alliance line where none is closer. */
export const proposeAim = (reason: string): Aim => proposals[reason] ?? "composite";
