import { type Phone, switchNoticesOff, switchNoticesOn, viewNotices } from "#care/messages/switch-notices.ts";
import type { ClientSpeaking } from "#care/messages/voice.ts";
import { kioskCookie, knownDeviceCookie, noticesCookie, readCookie, setCookie } from "#web/cookies.server.ts";
import type { PhoneState } from "#web/reminders/phone-card.tsx";
import { type RequestContext, requestContext } from "#web/request-context.server.ts";

type WithContext = {
  readonly context: { get(key: typeof requestContext): RequestContext };
  readonly request: Request;
};

/** The longest that browsers keep a cookie; each notification that is opened begins it anew. */
const keptSeconds = 400 * 86_400;

/** Hands a phone the secret that opens what it is told of; an empty one takes it away. */
export function noticesCookieFor({ context }: WithContext, secret: string): string {
  return setCookie(noticesCookie, secret, {
    path: "/",
    secure: context.get(requestContext).address.publicUrl.startsWith("https:"),
    maxAgeSeconds: secret ? keptSeconds : 0,
  });
}

const phoneOf = (request: Request): Phone => ({
  secret: readCookie(request, noticesCookie),
  device: readCookie(request, knownDeviceCookie),
});

/** The practice's own devices are nobody's phone. */
const isOurs = ({ context, request }: WithContext): boolean =>
  context.get(requestContext).signedIn !== null || readCookie(request, kioskCookie) !== null;

/** How notifications stand for a client on this device. */
export async function noticesHere(args: WithContext, actor: ClientSpeaking): Promise<PhoneState | null> {
  const { services, address } = args.context.get(requestContext);
  if (isOurs(args)) return null;
  const here = await viewNotices(services, actor, phoneOf(args.request));
  return { ...here, secure: address.publicUrl.startsWith("https:") };
}

/** Carries out the switch, if the form is one. Returns the cookie that goes with it, or null for another form. */
export async function switchNotices(
  args: WithContext,
  actor: ClientSpeaking,
  { intent, ...fields }: Readonly<Record<string, string>>,
): Promise<string | null> {
  const { services } = args.context.get(requestContext);
  if (isOurs(args)) return null;
  const here = phoneOf(args.request);
  if (intent === "notices-on")
    return noticesCookieFor(args, await switchNoticesOn(services, actor, fields, here));
  if (intent !== "notices-off") return null;
  await switchNoticesOff(services, actor, here);
  return noticesCookieFor(args, "");
}
