import { redirect } from "react-router";
import { submitCheckIn } from "#care/check-ins/submit-check-in.ts";
import { viewClientPage } from "#care/practice/view-client-page.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { translator } from "#model/locales/translate.ts";
import { languageCookie, readCookie } from "#web/cookies.server.ts";
import type { Arrival } from "#web/offline/send.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/check-in-arrival.ts";
import { arrivedWith } from "./open-link.server.ts";
import { fieldsOf, refused } from "./request.server.ts";

/** Somebody who opens the address itself goes on to the check-in. */
export const loader = ({ params }: Route.LoaderArgs) => redirect(`/c/${encodeURIComponent(params.token)}`);

/**
 * Takes a check-in from a phone's outbox and says in so many words that it has arrived, or why not in the client's
 * language. A way elsewhere would not do as an answer: any network's sign-in page gives one.
 */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { services } = context.get(requestContext);
  const fields = await fieldsOf(request);
  const { secret = "" } = fields;
  const refusal = await refused(async () => {
    await submitCheckIn(services, secret, fields);
  });
  if (!refusal) {
    const headers = arrivedWith({ context, params, request }, secret);
    return Response.json({ arrived: true } satisfies Arrival, { headers });
  }
  const { language, wordings } = await viewClientPage(services, {
    token: params.token,
    chosen: readCookie(request, languageCookie),
    accepted: request.headers.get("Accept-Language"),
  });
  const why = refusalForClient(translator(language, wordings), refusal.data.code, refusal.data.details);
  return Response.json({ arrived: false, why } satisfies Arrival, { status: refusal.init?.status ?? 400 });
}
