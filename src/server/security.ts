import type { MiddlewareHandler } from "hono";
import { AttuneError } from "#model/errors.ts";

/** Headers of every answer. Scripts and styles come from our own files; in a page stands the one style whose hash is given, and nothing else loads. */
export function securityHeaders(secure: boolean, styleHash: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' ${styleHash}`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ];
    const headers = context.res.headers;
    headers.set("Content-Security-Policy", policy.join("; "));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    // "no-referrer" would make browsers send "Origin: null" with our own forms; other sites get nothing either way.
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (secure) headers.set("Strict-Transport-Security", "max-age=31536000");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  };
}

/**
 * Whether another site may have chosen the words in a request's address: it can send a browser there, cookies and all.
 * Browsers since 2023 say so; one that says nothing is taken as before.
 */
export function chosenElsewhere(request: Request): boolean {
  const from = request.headers.get("Sec-Fetch-Site");
  return (from === "cross-site" || from === "same-site") && new URL(request.url).search !== "";
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses requests under a foreign name, and changes that were not sent by our own pages. */
export function ownOrigin(publicUrl: string, hosts: ReadonlySet<string> | null): MiddlewareHandler {
  const { origin: publicOrigin, protocol, host: publicHost } = new URL(publicUrl);
  // Under the name that has a certificate nothing of ours comes unencrypted: who answers there is somebody on the line.
  const encrypted = protocol === "https:" ? publicHost : null;
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (hosts && !hosts.has(host)) throw new AttuneError("wrong-origin");
    if (!reading.has(context.req.method)) {
      const origin = context.req.header("origin");
      const own = origin === publicOrigin || (host !== encrypted && origin === `http://${host}`);
      if (!own) throw new AttuneError("wrong-origin");
    }
    await next();
  };
}

/** The place of a token in the address of a client's page, with whatever stands there. */
const tokenPlace = /^\/+[ci]\/+([^/]+)/i;

/**
 * Refuses links whose token holds signs that none of ours has: what comes after takes it into headers and addresses,
 * some of which cannot carry every sign, when what was sent has been saved already.
 */
export const ownTokens: MiddlewareHandler = async (context, next) => {
  const [, token] = tokenPlace.exec(new URL(context.req.url).pathname) ?? [];
  if (token !== undefined && !/^[\w-]+$/.test(token)) throw new AttuneError("link-unknown");
  await next();
};

/**
 * Refuses paths that cannot be read, or hold signs that stand in no address: what comes after would write them into the
 * log, and with them the token of a link that was copied badly.
 */
export const readablePath: MiddlewareHandler = async (context, next) => {
  if (!isReadable(new URL(context.req.url).pathname)) throw new AttuneError("not-found");
  await next();
};

function isReadable(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
