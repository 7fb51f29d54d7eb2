/** The client page. */
export const clientPage = {
  "client.sub": "{sessions, plural, =0 {No sessions yet.} one {One session.} other {# sessions.}} {checkIns, plural, =0 {No check-ins yet.} one {One check-in.} other {# check-ins.}}",
} as const;
