import { redirect } from "react-router";
import { chooseLanguage } from "#care/check-ins/choose-language.ts";
import { openLink } from "#care/check-ins/open-link.ts";
import { openInvitation } from "#care/intake/open-invitation.ts";
import { resumeOwnPage } from "#care/own-page/resume-own-page.ts";
import { isLanguage } from "#model/locales/languages.ts";
import { languageCookie, ownPageCookie, ownPagePath, readCookie, setCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/choose-language.ts";
import { deviceCookie } from "./open-link.server.ts";
import { fieldsOf, refusal, refused } from "./request.server.ts";

const yearInSeconds = 365 * 86_400;

/** Somebody who opens the address itself goes on to the page it belongs to. */
export function loader({ params, request }: Route.LoaderArgs) {
  return redirect(pageOf(request, params.token));
}

const isInvitation = (request: Request) => new URL(request.url).pathname.startsWith("/i/");
const isOwn = (request: Request) => new URL(request.url).pathname.startsWith(`${ownPagePath}/`);
/** The page whose language is chosen; neither the own page nor the waiting room's has a token in its address. */
const pageOf = (request: Request, token: string | undefined) => {
  if (isOwn(request)) return ownPagePath;
  return token ? `/${isInvitation(request) ? "i" : "c"}/${encodeURIComponent(token)}` : "/c";
};

/** Keeps the language that was chosen on a client page, on this device and with the client, and goes back to the page. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { services, address, from } = context.get(requestContext);
  const { language, to: wanted = "" } = await fieldsOf(request);
  // Nothing that could end a header.
  const to = /^[\x21-\x7e]*$/.test(wanted) ? wanted : "";
  if (!isLanguage(language)) throw refusal("not-found");
  const { token } = params;
  const ownToken = isOwn(request) ? readCookie(request, ownPageCookie) : null;
  if (ownToken) {
    const resumed = await resumeOwnPage(services, ownToken);
    if (resumed) await chooseLanguage(services, resumed.actor, language);
  }
  const secret = readCookie(request, deviceCookie);
  if (secret && token) {
    // A link that no longer opens has a page too, and its reader keeps the choice on this device.
    await refused(async () => {
      const open = isInvitation(request) ? openInvitation : openLink;
      const { actor } = await open(services, { token, secret, from });
      await chooseLanguage(services, actor, language);
    });
  }
  const own = pageOf(request, token);
  const back =
    to === own || (to === "/kiosk" && !token) || to.startsWith(`${own}?`) || to.startsWith(`${own}/`)
      ? to
      : own;
  const cookie = setCookie(languageCookie, language, {
    path: "/",
    secure: address.publicUrl.startsWith("https:"),
    maxAgeSeconds: yearInSeconds,
  });
  return redirect(back, { status: 303, headers: { "Set-Cookie": cookie } });
}
