import type { StaffActor } from "#model/access.ts";
import { replaceLinks } from "#store/links.ts";
import { sessionFor } from "../access.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";

export const linkDays = 7;

/** A new link to a session's check-in, in the place of earlier ones. The token is told here once and kept only as a hash. */
export async function makeLink(
  services: Services,
  actor: StaffActor,
  sessionId: string,
): Promise<{ token: string; expiresAt: string }> {
  const session = await sessionFor(services, actor, sessionId, "make-link");
  const token = services.newToken(tokenBytes);
  const expiresAt = new Date(services.now().getTime() + linkDays * 86_400_000).toISOString();
  await replaceLinks(services.store, session, {
    tokenHash: hashOfToken(token),
    createdAt: instant(services),
    expiresAt,
  });
  return { token, expiresAt };
}
