import { redirect } from "react-router";
import { signOff } from "#care/accounts/sign-off.ts";
import { sessionCookie, setCookie } from "#web/cookies.server.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/sign-off.ts";

/** Ends the session; only a form can do so, a link cannot. */
export async function action({ context }: Route.ActionArgs) {
  const { services, token, address } = context.get(requestContext);
  if (token) await signOff(services, token);
  const secure = address.publicUrl.startsWith("https:");
  const cookie = setCookie(sessionCookie, "", { path: "/", secure, maxAgeSeconds: 0 });
  return redirect("/sign-in", { headers: { "Set-Cookie": cookie, "Clear-Site-Data": '"cache"' } });
}

export const loader = () => redirect("/");
