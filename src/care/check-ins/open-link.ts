import { type Actor, authorize } from "#model/access.ts";
import { AttuneError, type ErrorCode } from "#model/errors.ts";
import { checkInOfSession } from "#store/check-ins.ts";
import { findSessionResource } from "#store/sessions.ts";
import { findSubmissionSecret, insertSubmissionSecret } from "#store/submission-secrets.ts";
import { isKnown, type Visitor } from "../known-devices/is-known.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";
import { linkOf, openSessionOf } from "./session-of-link.ts";

export const secretDays = 30;

/** What a device holds after opening a link: the right to answer for one session. */
export interface OpenedLink {
  readonly actor: Extract<Actor, { kind: "check-in-link" }>;
  readonly secret: string;
}

const nobody: Visitor = { device: null, kiosk: null, staffOf: null };

/**
 * Opens a check-in link. A device that holds a submission secret for the session goes on with it, also
 * when the link has expired; another device gets one while the link is open and nothing was sent yet,
 * and if the practice knows it or asks for no code. Throws `consent-withdrawn`, `link-unknown`, `link-expired`,
 * `link-replaced`, `device-unknown` or `link-used`.
 */
export async function openLink(
  services: Services,
  given: { token: string; secret: string | null; from: string; visitor?: Visitor },
): Promise<OpenedLink> {
  const link = await linkOf(services, given.token, given.from);
  const actor = (secret: string) =>
    ({ kind: "check-in-link", sessionId: link.sessionId, device: hashOfToken(secret) }) as const;
  if (given.secret && (await holds(services, given.secret, link.sessionId)))
    return { actor: actor(given.secret), secret: given.secret };
  const resource = await openSessionOf(services, link);
  if (!(await isKnown(services, resource, given.visitor ?? nobody))) throw new AttuneError("device-unknown");
  const now = instant(services);
  const secret = services.newToken(tokenBytes);
  const session = authorize(actor(secret), resource, "answer");
  if (await checkInOfSession(services.store, session)) throw new AttuneError("link-used");
  const expiresAt = after(services, { days: secretDays });
  await insertSubmissionSecret(services.store, session, {
    hash: hashOfToken(secret),
    mark: services.newToken(tokenBytes),
    createdAt: now,
    expiresAt,
  });
  return { actor: actor(secret), secret };
}

const closed: ReadonlySet<ErrorCode> = new Set([
  "link-unknown",
  "link-expired",
  "link-replaced",
  "consent-withdrawn",
]);

/**
 * Whether a link would open on a device that may hold a submission secret, and has a check-in to send. Gives it nothing; a
 * device without one is not told whether somebody has answered.
 */
export async function stillOpens(
  services: Services,
  given: { token: string; secret: string | null; from: string },
): Promise<boolean> {
  try {
    const link = await linkOf(services, given.token, given.from);
    const holder = given.secret !== null && (await holds(services, given.secret, link.sessionId));
    const right = holder ? given.secret : null;
    const resource = right
      ? await findSessionResource(services.store, link.sessionId)
      : await openSessionOf(services, link);
    if (!resource || !right) return resource !== null;
    const { sessionId } = link;
    const device = hashOfToken(right);
    const session = authorize({ kind: "check-in-link", sessionId, device }, resource, "answer");
    return (await checkInOfSession(services.store, session)) === null;
  } catch (error) {
    if (error instanceof AttuneError && closed.has(error.code)) return false;
    throw error;
  }
}

async function holds(services: Services, secret: string, sessionId: string): Promise<boolean> {
  const found = await findSubmissionSecret(services.store, hashOfToken(secret));
  if (!found || found.session.id !== sessionId || found.revokedAt) return false;
  return found.expiresAt > instant(services);
}
