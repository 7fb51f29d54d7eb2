import { redirect } from "react-router";
import { deviceIdleDays, resumeOwnPage } from "#care/own-page/resume-own-page.ts";
import type { Services } from "#care/services.ts";
import type { ClientActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { type PasskeySite, passkeySiteOf } from "#model/passkey.ts";
import { kioskCookie, ownPageCookie, ownPagePath, readCookie, setCookie } from "#web/cookies.server.ts";
import { type RequestContext, requestContext } from "#web/request-context.server.ts";
import { refusal } from "../request.server.ts";

type WithContext = {
  readonly context: { get(key: typeof requestContext): RequestContext };
  readonly request: Request;
};

export interface OwnSession {
  readonly services: Services;
  readonly actor: ClientActor;
  readonly deviceId: string;
  readonly token: string;
}

/**
 * The client whose own page is open on this device, or null. A browser at which staff are signed in opens none, nor does
 * one of the waiting room: what a client reads there is not for the practice's devices.
 */
export async function resumedOwnPage({ context, request }: WithContext): Promise<OwnSession | null> {
  const { services, signedIn } = context.get(requestContext);
  if (signedIn || readCookie(request, kioskCookie) !== null) throw refusal("not-for-staff");
  const token = readCookie(request, ownPageCookie);
  const resumed = token ? await resumeOwnPage(services, token) : null;
  return token && resumed ? { ...resumed, services, token } : null;
}

/** The same for the pages behind the first: without it the way leads back to the code. */
export async function ownPageOf(args: WithContext): Promise<OwnSession> {
  const session = await resumedOwnPage(args);
  if (!session) throw redirect(ownPagePath);
  return session;
}

/** The cookie that keeps the page open on a device; an empty token takes it away. */
export function ownPageCookieFor({ context }: WithContext, token: string): string {
  return setCookie(ownPageCookie, token, {
    path: ownPagePath,
    secure: context.get(requestContext).address.publicUrl.startsWith("https:"),
    maxAgeSeconds: token ? deviceIdleDays * 86_400 : 0,
  });
}

/** Where passkeys are for. Throws `passkeys-off` where browsers allow none at the practice's address. */
export function passkeySite({ context }: WithContext): PasskeySite {
  const site = passkeySiteOf(context.get(requestContext).address.publicUrl);
  if (!site) throw new AttuneError("passkeys-off");
  return site;
}
