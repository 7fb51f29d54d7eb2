import type { CheckIn, Unsaid } from "#model/check-in.ts";
import type { TherapistView } from "#model/therapist-view.ts";

/** Words that signal danger: they pass the gate by the rule that every client is told of beforehand. */
export type Danger = Extract<Unsaid, { shared: "words" }>;

/** A check-in as its therapist may see it. Before the reveal it says only that there is one. */
export type GatedCheckIn =
  | {
      readonly state: "answered";
      readonly sessionId: string;
      readonly submittedAt: string;
      readonly danger: Danger | null;
    }
  | { readonly state: "revealed"; readonly sessionId: string; readonly checkIn: CheckIn };

/**
 * The gate of the guess: answers open after the therapist saved a view of the session, or chose to see
 * without guessing. Ratings that were imported were seen elsewhere before, so they stand open.
 * Every use case that hands check-ins to staff takes them through here.
 */
export function gate(checkIn: CheckIn, view: TherapistView | null): GatedCheckIn {
  const { sessionId, submittedAt, unsaid } = checkIn;
  if (view || checkIn.imported) return { state: "revealed", sessionId, checkIn };
  const danger = unsaid?.shared === "words" && unsaid.signalsDanger ? unsaid : null;
  return { state: "answered", sessionId, submittedAt, danger };
}
