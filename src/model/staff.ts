import * as v from "valibot";
import { requiredWords } from "./text.ts";

export const roles = ["owner", "therapist", "supervisor", "administrator", "researcher"] as const;
export type Role = (typeof roles)[number];

export const passwordLength = { least: 12, most: 200 } as const;

/** Somebody who works in the practice. `email` is what they sign in with, in lower case. */
export interface Staff {
  readonly id: string;
  readonly practiceId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly createdAt: string;
}

const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(200));

const newPassword = v.pipe(v.string(), v.minLength(passwordLength.least), v.maxLength(passwordLength.most));

export const newStaff = v.object({ name: requiredWords(100), email, password: newPassword });

/** A change of one's own account: the present password, and a new one where it changes. */
export const changedAccount = v.object({
  name: requiredWords(100),
  email,
  password: v.pipe(v.string(), v.maxLength(passwordLength.most)),
  newPassword: v.optional(v.union([v.literal(""), newPassword]), ""),
});

export const signIn = v.object({
  email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(200)),
  password: v.pipe(v.string(), v.maxLength(passwordLength.most)),
});
