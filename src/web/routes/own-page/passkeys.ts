import { redirect } from "react-router";
import { askForPasskey } from "#care/passkeys/enter-with-passkey.ts";
import { offerPasskey } from "#care/passkeys/offer-passkey.ts";
import { viewClientPage } from "#care/practice/view-client-page.ts";
import { translator } from "#model/locales/translate.ts";
import { languageCookie, ownPagePath, readCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import { fieldsOf, refused } from "../request.server.ts";
import type { Route } from "./+types/passkeys.ts";
import { ownPageOf, passkeySite, resumedOwnPage } from "./own-page.server.ts";

/** Somebody who opens the address itself goes on to the own page. */
export const loader = () => redirect(ownPagePath);

/** Hands the page's script what the browser needs to make or to use a passkey. What comes of it goes to the page by a form. */
export async function action(args: Route.ActionArgs) {
  const { intent } = await fieldsOf(args.request);
  let options: unknown;
  const refusal = await refused(async () => {
    options = intent === "add" ? await forNewPasskey(args) : await forKeptPasskey(args);
  });
  if (refusal) return Response.json({ code: refusal.data.code }, { status: refusal.init?.status ?? 400 });
  return Response.json(options);
}

async function forNewPasskey(args: Route.ActionArgs) {
  const { services, actor, token } = await ownPageOf(args);
  const { language } = await viewClientPage(services, {
    token,
    chosen: readCookie(args.request, languageCookie),
    accepted: args.request.headers.get("Accept-Language"),
  });
  const account = translator(language)("passkey.account");
  return offerPasskey(services, actor, { site: passkeySite(args), account });
}

async function forKeptPasskey(args: Route.ActionArgs) {
  const { services, from } = args.context.get(requestContext);
  await resumedOwnPage(args);
  return askForPasskey(services, passkeySite(args), from);
}
