import { redirect } from "react-router";
import { beginKiosk, endAllKiosks } from "#care/kiosk/begin-kiosk.ts";
import { kioskCookie, sessionCookie, setCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/kiosk-device.ts";
import { answering, fieldsOf, refusal, staffOf } from "./request.server.ts";

const yearInSeconds = 365 * 86_400;

/** Somebody who opens the address itself goes on to where it is done. */
export const loader = () => redirect("/practice");

/** Makes this device a kiosk and signs off here, or ends every kiosk of the practice. */
export async function action(args: Route.ActionArgs) {
  const { services, actor, address } = await staffOf(args);
  const { intent } = await fieldsOf(args.request);
  if (intent === "end") {
    await answering(() => endAllKiosks(services, actor));
    return redirect("/practice?saved=kiosk#kiosk", 303);
  }
  if (intent !== "begin") throw refusal("invalid-input", { field: "intent" });
  const { token } = args.context.get(requestContext);
  const kiosk = await answering(() => beginKiosk(services, actor, token));
  const secure = address.publicUrl.startsWith("https:");
  const headers = new Headers();
  headers.append(
    "Set-Cookie",
    setCookie(kioskCookie, kiosk, { path: "/", secure, maxAgeSeconds: yearInSeconds }),
  );
  headers.append("Set-Cookie", setCookie(sessionCookie, "", { path: "/", secure, maxAgeSeconds: 0 }));
  return redirect("/kiosk", { status: 303, headers });
}
