import * as v from "valibot";
import { type PreferenceAxis, type Preferences, preferenceAxes, preferencesForm } from "./intake.ts";

export const approachForm = v.omit(preferencesForm, ["mustNotHappen"]);

/** How a therapist says they work with a client, on the axes of the client's preferences, and when they said it. */
export interface ApproachAccount {
  readonly approach: Preferences;
  readonly toldAt: string;
}

/** Steps between two places on one axis from which on they are worth asking about (science.md 4.1). */
export const worthAsking = 3;

/** The newest word on every axis out of several accounts of one person, the earliest first. */
export function newestByAxis(told: readonly Preferences[]): Preferences {
  const newest = (axis: PreferenceAxis) => told.findLast((one) => one[axis] !== null)?.[axis] ?? null;
  return Object.fromEntries(preferenceAxes.map((axis) => [axis, newest(axis)])) as Preferences;
}

/** How far what a client prefers and what their therapist says they do lie apart, axis by axis; an axis that one left out is left out. */
export function gapsBetween(preferred: Preferences, approach: Preferences) {
  return preferenceAxes.flatMap((axis) => {
    const [wish, practice] = [preferred[axis], approach[axis]];
    return wish === null || practice === null
      ? []
      : [{ axis, wish, practice, gap: Math.abs(wish - practice) }];
  });
}
