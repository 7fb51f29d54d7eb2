/**
 * Every way in which Attune refuses, as a closed list. The words a person reads for a code stand in
 * the catalogue under `error.<code>`; `details` fill their places and never hold a client's words.
 */
export const errorStatus = {
  "invalid-input": 400,
  "bad-table": 400,
  "calendar-unreadable": 400,
  "calendar-cut-off": 400,
  "calendar-address": 400,
  "wording-unreadable": 400,
  "wording-lost-place": 400,
  "wording-unknown-place": 400,
  "not-confirmed": 400,
  "words-name-score": 400,
  "words-ask-unsaid": 400,
  unauthenticated: 401,
  "wrong-credentials": 401,
  "wrong-set-up-code": 401,
  "passkey-refused": 401,
  "device-unknown": 401,
  forbidden: 403,
  "wording-fixed": 403,
  "wrong-origin": 403,
  "kiosk-off": 403,
  "resume-elsewhere": 403,
  "consent-withdrawn": 403,
  "not-for-staff": 403,
  "not-found": 404,
  "link-unknown": 404,
  "kiosk-code": 404,
  "code-unknown": 404,
  "no-such-therapist": 404,
  "nothing-open": 404,
  "already-set-up": 409,
  "not-set-up": 409,
  "already-imported": 409,
  "already-revealed": 409,
  "change-closed": 409,
  "guess-locked": 409,
  "email-taken": 409,
  "calendar-preview-gone": 409,
  "calendar-much-gone": 409,
  "calendars-off": 409,
  "mail-off": 409,
  "push-off": 409,
  "phone-elsewhere": 409,
  "no-address": 409,
  "enough-sent": 409,
  "being-sent": 409,
  "passkeys-off": 409,
  "passkeys-full": 409,
  "reply-shown": 409,
  "link-expired": 410,
  "link-replaced": 410,
  "link-used": 410,
  "invitation-used": 410,
  "passkey-expired": 410,
  "body-too-large": 413,
  "calendar-too-large": 413,
  "too-many-attempts": 429,
  "bad-configuration": 500,
  "key-lost": 500,
  "key-wrong": 500,
  "database-damaged": 500,
  "database-newer": 500,
  "folder-in-use": 500,
  "folder-unusable": 500,
  "address-in-use": 500,
  unexpected: 500,
  "calendar-unreachable": 502,
  "mail-not-sent": 502,
  "mail-unanswered": 502,
  "database-unreachable": 503,
  "disk-full": 507,
} as const;

export type ErrorCode = keyof typeof errorStatus;
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A refusal of the domain: a code of the closed list and the values its sentence needs. */
export class AttuneError extends Error {
  override readonly name = "AttuneError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}

/** The HTTP status of a code: the one table from refusals to HTTP. */
export const statusOf = (code: ErrorCode): number => errorStatus[code];
