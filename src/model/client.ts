import * as v from "valibot";
import type { Language } from "./locales/languages.ts";
import { requiredWords } from "./text.ts";

export type ClientSource = "entered" | "imported" | "simulated";

/** A client of one therapist; `name` is a code name or a name, as the therapist prefers. */
export interface Client {
  readonly id: string;
  readonly practiceId: string;
  readonly therapistId: string;
  readonly name: string;
  readonly source: ClientSource;
  readonly createdAt: string;
  /** When the episode of care ended; null while it goes on. */
  readonly endedAt: string | null;
  /** Of the client's pages, as they or their therapist chose it; null leaves it to the phone. */
  readonly language: Language | null;
  /** Where e-mails go, if the client wants any. */
  readonly email: string | null;
  /** When the client stopped e-mails by themselves; null while they get them. */
  readonly remindersStoppedAt: string | null;
  /** What the client was called before they changed the name shown; null while they have not. */
  readonly formerName: string | null;
  /** When the client took back that their answers may be read; null while they may. */
  readonly careWithdrawnAt: string | null;
}

/** A client of whom no more is known than their name. */
export const untold: Omit<Client, "id" | "practiceId" | "therapistId" | "name" | "source" | "createdAt"> = {
  endedAt: null,
  language: null,
  email: null,
  remindersStoppedAt: null,
  formerName: null,
  careWithdrawnAt: null,
};

/** Letters that a name may have. */
export const longestName = 80;

export const newClient = v.object({ name: requiredWords(longestName) });
