import { redirect } from "react-router";
import { type OpenedLink, openLink } from "#care/check-ins/open-link.ts";
import { AttuneError } from "#model/errors.ts";
import { justSent, kioskCookie, knownDeviceCookie, readCookie, setCookie } from "#web/cookies.server.ts";
import { type RequestContext, requestContext } from "#web/request-context.server.ts";

/** A device keeps its submission secret in a cookie that goes nowhere but to its own link. */
export const deviceCookie = "attune_device";

interface Visit {
  readonly context: { get(key: typeof requestContext): RequestContext };
  readonly params: { readonly token: string };
  readonly request: Request;
}

/** Opens the link of a page's address on this device. A device that has to show six digits first is led to where they are asked for. */
export async function openedLink({ context, params, request }: Visit): Promise<OpenedLink> {
  const { services, from, signedIn } = context.get(requestContext);
  const { token } = params;
  try {
    return await openLink(services, {
      token,
      secret: readCookie(request, deviceCookie),
      from,
      visitor: {
        device: readCookie(request, knownDeviceCookie),
        kiosk: readCookie(request, kioskCookie),
        staffOf: signedIn?.actor.practiceId ?? null,
      },
    });
  } catch (error) {
    if (error instanceof AttuneError && error.code === "device-unknown") throw redirect(`/c/${token}/code`);
    throw error;
  }
}

/** What a device goes on with, for so many seconds. */
export const heldBy = (token: string, secret: string, publicUrl: string, maxAgeSeconds: number): string =>
  setCookie(deviceCookie, secret, {
    path: `/c/${token}`,
    secure: publicUrl.startsWith("https:"),
    maxAgeSeconds,
  });

/** On a device of the practice what is finished at the last moment still arrives, and is thanked for. */
export const sendingSeconds = 60;

/** What a device holds from which a check-in, or what is asked after it, has just arrived. */
export function arrivedWith({ context, params, request }: Visit, secret: string): Headers {
  const { address, signedIn } = context.get(requestContext);
  const headers = new Headers({ "Set-Cookie": justSent(params.token, address.publicUrl) });
  // What a device of the practice held for this may have run out or been forgotten, and it is thanked too.
  if (signedIn || readCookie(request, kioskCookie) !== null)
    headers.append("Set-Cookie", heldBy(params.token, secret, address.publicUrl, sendingSeconds));
  return headers;
}
