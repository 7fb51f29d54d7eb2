import { AttuneError } from "#model/errors.ts";
import { findLink, type Link } from "#store/links.ts";
import { findSessionResource, type SessionResource } from "#store/sessions.ts";
import { hashOfToken } from "../secrets.ts";
import { instant, type Services } from "../services.ts";

/** The link that a token stands for, whether it still opens or not. Throws `link-unknown` or `consent-withdrawn`. */
export async function linkOf(services: Services, token: string, from: string): Promise<Link> {
  const link = await findLink(services.store, hashOfToken(token));
  if (!link) {
    services.attempts.count("unknown-link", from);
    throw new AttuneError("link-unknown");
  }
  if (link.careWithdrawn) throw new AttuneError("consent-withdrawn");
  return link;
}

/** The session of a link that opens now. Throws `link-replaced` or `link-expired`. */
export async function openSessionOf(services: Services, link: Link): Promise<SessionResource> {
  if (link.replacedAt) throw new AttuneError("link-replaced");
  if (link.expiresAt <= instant(services)) throw new AttuneError("link-expired");
  const session = await findSessionResource(services.store, link.sessionId);
  if (!session) throw new AttuneError("link-unknown");
  return session;
}
