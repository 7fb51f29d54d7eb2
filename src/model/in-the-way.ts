import * as v from "valibot";
import type { Barrier } from "../science/engagement/barriers/barrier.ts";
import { type Preferences, preferenceAxes, preferenceSteps } from "./intake.ts";

/** Where something gets in the way, each with what it may be: three taps at most. */
export const ways = {
  us: ["not-understood", "holding-back", "unrepaired-rupture"],
  work: ["goals-differ", "method-misfit", "no-progress"],
  me: ["ambivalence", "identity", "improved-enough"],
} as const satisfies Readonly<Record<string, readonly Barrier[]>>;
export type Way = keyof typeof ways;

/** Whether the therapist may bring it up: please do; I will; not yet. */
export const mayRaise = ["please", "myself", "not-yet"] as const;

/** What a client says gets in the way. A place alone ("us") is a whole answer, and so are the last two. */
export interface InTheWay {
  readonly what: Barrier | Way | "nothing" | "rather-not-say";
  readonly mayRaise: (typeof mayRaise)[number] | null;
}

const one = <T extends readonly string[]>(values: T) => v.optional(v.picklist(["", ...values]), "");
const step = one(preferenceSteps.map(String));

/** The taps as a form sends them: the place, then what it is there, then whether it may be raised. */
export const inTheWayFields = {
  way: one(["nothing", "us", "work", "me", "practical", "rather-not-say"] as const),
  "way-us": one(ways.us),
  "way-work": one(ways.work),
  "way-me": one(ways.me),
  mayRaise: one(mayRaise),
  "now-lead": step,
  "now-feelings": step,
  "now-time": step,
  "now-stance": step,
};
export const inTheWayForm = v.object(inTheWayFields);
export type InTheWayForm = v.InferOutput<typeof inTheWayForm>;

/** The taps as one answer; null where nothing was tapped. */
export function inTheWayOf(form: InTheWayForm): InTheWay | null {
  const { way } = form;
  if (way === "") return null;
  if (way === "nothing" || way === "rather-not-say") return { what: way, mayRaise: null };
  const what = way === "practical" ? way : form[`way-${way}`] || way;
  return { what, mayRaise: form.mayRaise || null };
}

/** How the client would like to work now; null where no axis was tapped. */
export function preferencesNow(form: InTheWayForm): Preferences | null {
  const tapped = preferenceAxes.map((axis) => [axis, form[`now-${axis}`]] as const);
  if (tapped.every(([, value]) => value === "")) return null;
  return Object.fromEntries(
    tapped.map(([axis, value]) => [axis, value === "" ? null : Number(value)]),
  ) as Record<(typeof preferenceAxes)[number], number | null>;
}
