/**
 * Every act that is written down, with what its client reads of it on their own page: that somebody looked, an act in
 * their name that may have been somebody else's, or nothing. A name is kept in the store, so it stays.
 */
const acts = {
  import: "untold",
  "reset-password": "untold",
  "change-wording": "untold",
  "reset-wording": "untold",
  "add-strategy": "untold",
  "reword-strategy": "untold",
  "reset-strategy": "untold",
  "retire-strategy": "untold",
  "restore-strategy": "untold",
  "ask-device-codes": "untold",
  "ask-no-device-codes": "untold",
  "follow-calendar": "untold",
  "change-help-lines": "untold",
  "change-message-rules": "untold",

  "view-client": "look",
  guess: "untold",
  "see-without-guessing": "untold",
  "read-introduction": "untold",
  "write-goals": "untold",
  "see-goals-without-writing": "untold",
  "agree-goals": "untold",
  "end-care": "untold",
  "resume-care": "untold",
  "make-pairing-code": "untold",
  "close-own-page": "untold",
  "make-device-code": "untold",
  "make-link": "untold",
  invite: "untold",
  "forget-devices": "untold",

  "pair-device": "trace",
  "switch-notices-on": "trace",
  "set-address": "trace",
  "admit-device": "untold",
  "refuse-device": "untold",
  "add-passkey": "untold",
  "remove-passkey": "untold",
  "enter-with-passkey": "untold",
  "refuse-passkey": "untold",
  "refuse-copied-passkey": "untold",
  "change-introduction": "untold",
  "change-address": "untold",
  "change-name": "untold",
  "give-consent": "untold",
  "withdraw-consent": "untold",
  "object-to-outlook": "untold",
  "allow-outlook": "untold",
  erase: "untold",
} as const satisfies Record<string, "look" | "trace" | "untold">;

export type AuditAct = keyof typeof acts;
type Told<As> = { [Act in AuditAct]: (typeof acts)[Act] extends As ? Act : never }[AuditAct];
/** An act in a client's name that they are told of. */
export type Trace = Told<"trace">;

const told = <As extends "look" | "trace">(as: As) =>
  (Object.keys(acts) as AuditAct[]).filter((act): act is Told<As> => acts[act] === as);

/** Acts by which staff looked at what a client said, and those in a client's name that the client is told of. */
export const looks = told("look");
export const traces = told("trace");

/** What an act was done to. */
export type AuditSubject =
  | { readonly kind: "practice"; readonly id: string }
  | {
      readonly kind: "client" | "session" | "staff" | "strategy" | "wording";
      readonly id: string;
      readonly practiceId: string;
    };
