import type { AtServer } from "../at-practice.ts";
import { ownerPassword } from "../practice.ts";

/** What a request carries beside its fields: cookies alone, or headers. */
type With = string | Readonly<Record<string, string>>;
const headersOf = (given: With) => (typeof given === "string" ? { Cookie: given } : given);

/** Asks for pages and sends forms as a browser does on the server's own pages; redirects are not followed. */
export const requestsTo = (at: AtServer) => ({
  get: (path: string, given: With = {}) =>
    fetch(at.server.url + path, { headers: headersOf(given), redirect: "manual" }),
  post: (path: string, fields: Readonly<Record<string, string>>, given: With = {}) =>
    fetch(at.server.url + path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Origin: at.server.url, ...headersOf(given) },
      redirect: "manual",
    }),
});

/** The first cookie that an answer sets, as it is sent back. */
export const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";

export const ownerCredentials = { email: "owner@practice.example", password: ownerPassword };
