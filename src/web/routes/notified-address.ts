import { moveNotices } from "#care/messages/switch-notices.ts";
import { noticesCookie, readCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/notified-address.ts";
import { answering, fieldsOf } from "./request.server.ts";

/** The phone's worker says that its browser has moved it to another address of its push service. */
export async function action({ context, request }: Route.ActionArgs) {
  const { services, from } = context.get(requestContext);
  const fields = await fieldsOf(request);
  await answering(() => moveNotices(services, readCookie(request, noticesCookie), from, fields));
  return new Response(null, { status: 204 });
}
