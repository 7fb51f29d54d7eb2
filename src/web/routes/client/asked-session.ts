/** The session whose answers a client page opens with: one that somebody asked for, before all that is newer. */
export const askedSession = "session";

/** A client page that opens with what was said after one session. */
export const answersPath = (clientId: string, sessionId: string): string =>
  `/clients/${clientId}?${askedSession}=${sessionId}`;
