import * as v from "valibot";
import { optionalWords } from "./text.ts";
import { introductionWordFields } from "./word-fields.ts";

/** The four axes of how somebody likes to work, each from its left word (-3) to its right one (3). */
export const preferenceAxes = ["lead", "feelings", "time", "stance"] as const;
export type PreferenceAxis = (typeof preferenceAxes)[number];
export const preferenceSteps = [-3, -2, -1, 0, 1, 2, 3] as const;

/** Null where the client left an axis out. */
export type Preferences = Readonly<Record<PreferenceAxis, number | null>>;
export const noPreferences: Preferences = { lead: null, feelings: null, time: null, stance: null };

/** What a client said before the first session. Nothing of it is compulsory, and all of it can be changed. */
export interface Intake {
  readonly hopes: string | null;
  /** How the client imagines the work. */
  readonly expectations: string | null;
  readonly hardToSpeak: string | null;
  readonly preferences: Preferences;
  readonly mustNotHappen: string | null;
  /** Words in it may mean that the client or somebody else is not safe. */
  readonly signalsDanger: boolean;
  readonly changedAt: string;
  /** When the therapist said "I read it"; a change after that takes it back. */
  readonly readAt: string | null;
}

export const nothingSaid: Omit<Intake, "changedAt"> = {
  hopes: null,
  expectations: null,
  hardToSpeak: null,
  preferences: noPreferences,
  mustNotHappen: null,
  signalsDanger: false,
  readAt: null,
};

const step = v.pipe(
  v.optional(v.string(), ""),
  v.picklist(["", ...preferenceSteps.map(String)]),
  v.transform((text) => (text === "" ? null : Number(text))),
);

export const intakeLimits = { words: 1_000, goal: 200, goals: 5 } as const;

/** All that a client said before the first session in words. */
export const wordsInIntake = (said: Pick<Intake, (typeof introductionWordFields)[number]>): string[] =>
  introductionWordFields.map((field) => said[field]).filter((words) => words !== null);

/** The pages of the introduction that save words, as their forms send them. */
export const hopesForm = v.object({
  hopes: optionalWords(intakeLimits.words),
  expectations: optionalWords(intakeLimits.words),
  hardToSpeak: optionalWords(intakeLimits.words),
});
export const preferencesForm = v.object({
  ...(Object.fromEntries(preferenceAxes.map((axis) => [axis, step])) as Record<PreferenceAxis, typeof step>),
  mustNotHappen: optionalWords(intakeLimits.words),
});
/** Both at once, as the client's own page sends them. */
export const introductionForm = v.object({ ...hopesForm.entries, ...preferencesForm.entries });
