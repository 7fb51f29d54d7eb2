import * as v from "valibot";
import { type Aim, aims } from "../science/guidance/trial/aim.ts";
import { id } from "./text.ts";

/** A strategy that is being tried with a client: what it aims at, and from when until when. */
export interface Trial {
  readonly id: string;
  readonly clientId: string;
  /** The session after which it begins: its check-in is part of what was before. */
  readonly sessionId: string;
  readonly strategyId: string;
  /** Why it was suggested, by the reason's name; empty where that is not known. */
  readonly reason: string;
  readonly aim: Aim;
  /** The goal whose progress it aims at, where it does. */
  readonly goalId: string | null;
  readonly startedAt: string;
  /** The last day whose session counts; null while it goes on. */
  readonly endedOn: string | null;
}

/** An aim as a form sends it: its name, or `goal-progress:` and the goal. */
const aimText = v.pipe(
  v.string(),
  v.transform((text) => {
    const [aim = "", goalId = null] = text.split(":");
    return { aim, goalId };
  }),
  v.object({ aim: v.picklist(aims), goalId: v.nullable(id) }),
  v.check(({ aim, goalId }) => (aim === "goal-progress") === (goalId !== null)),
);

export const aimForm = v.object({ trialId: id, aim: aimText });
export const trialForm = v.object({ trialId: id });

/** The aim that a form names, or null where it names none. */
export const aimIn = (text: string): v.InferOutput<typeof aimText> | null => {
  const read = v.safeParse(aimText, text);
  return read.success ? read.output : null;
};
