import { stillOpens } from "#care/check-ins/open-link.ts";
import { readCookie } from "#web/cookies.server.ts";
import type { Standing } from "#web/offline/closed-links.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/check-in-open.ts";
import { deviceCookie } from "./open-link.server.ts";
import { answering } from "./request.server.ts";

/** Says to a phone that keeps a check-in's page whether its link opens there still. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { services, from } = context.get(requestContext);
  const secret = readCookie(request, deviceCookie);
  const opens = await answering(() => stillOpens(services, { token: params.token, secret, from }));
  return Response.json({ opens } satisfies Standing);
}
