import { redirect } from "react-router";
import { openNotified } from "#care/messages/open-notified.ts";
import { noticesCookie, readCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/notified.ts";
import { noticesCookieFor } from "./notices.server.ts";
import { answering } from "./request.server.ts";

/** Where a tap on a notification leads: on to what waits for this phone. */
export async function loader(args: Route.LoaderArgs) {
  const { services, from } = args.context.get(requestContext);
  const secret = readCookie(args.request, noticesCookie);
  const token = await answering(() => openNotified(services, secret, from));
  return redirect(`/c/${token}`, { headers: { "Set-Cookie": noticesCookieFor(args, secret ?? "") } });
}

/** Refusals are drawn in the frame of client pages. */
export default function Notified() {
  return null;
}
