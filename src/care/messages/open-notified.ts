import { authorize } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { addLink } from "#store/links.ts";
import { clientOfPhone, newestToAnswer } from "#store/push-subscriptions.ts";
import { linkDays, newLink } from "../check-ins/new-link.ts";
import { hashOfToken } from "../secrets.ts";
import { after, type Services } from "../services.ts";

/**
 * What a tap on a notification opens: the newest check-in that the phone was told of and that is not answered. The
 * notification itself carries no link; the phone's own secret is what opens. Throws `nothing-open`.
 */
export async function openNotified(services: Services, secret: string | null, from: string): Promise<string> {
  const resource = secret ? await clientOfPhone(services.store, hashOfToken(secret)) : null;
  if (!resource) {
    if (secret) services.attempts.count("unknown-link", from);
    throw new AttuneError("nothing-open");
  }
  const actor = { kind: "notified-phone", clientId: resource.id } as const;
  const client = authorize(actor, resource, "make-link");
  const session = await newestToAnswer(services.store, client, after(services, { days: -linkDays }));
  if (!session) throw new AttuneError("nothing-open");
  const { token, kept } = newLink(services);
  await addLink(services.store, authorize(actor, session, "make-link"), kept);
  return token;
}
