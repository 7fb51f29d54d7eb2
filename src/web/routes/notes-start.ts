import { redirect } from "react-router";
import { viewClientPage } from "#care/practice/view-client-page.ts";
import { languageCookie, readCookie } from "#web/cookies.server.ts";
import { notesPath } from "#web/notes/address.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/notes-start.ts";

/** Leads on to the page in the reader's language. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { language } = await viewClientPage(context.get(requestContext).services, {
    token: "",
    chosen: readCookie(request, languageCookie),
    accepted: request.headers.get("Accept-Language"),
  });
  return redirect(`${notesPath}/${language}`);
}
