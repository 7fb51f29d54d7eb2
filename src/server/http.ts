import { randomUUID } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { getCookie } from "hono/cookie";
import type { Logger } from "pino";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { resumeSession } from "#care/accounts/resume-session.ts";
import type { FetchCalendar } from "#care/calendars/fetch.ts";
import type { Post } from "#care/messages/post.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import type { Services } from "#care/services.ts";
import { AttuneError } from "#model/errors.ts";
import { answers } from "#store/answers.ts";
import { sessionCookie } from "#web/cookies.server.ts";
import { type Address, requestContext } from "#web/request-context.server.ts";
import { callerOf } from "./caller.ts";
import { largestCalendar } from "./fetch-calendar.ts";
import { faultOf, loggedPath } from "./log.ts";
import { refusalPage } from "./refusal-page.ts";
import { chosenElsewhere, ownOrigin, ownTokens, readablePath, securityHeaders } from "./security.ts";

/** So long the database may take before whoever asks for our health is told of it: phones ask, and wait for ten seconds. */
const databasePatienceMs = 5_000;
/** The largest form that is taken: a note of 10,000 characters in any script, and room for the rest. */
const largestBody = 128 * 1024;

export interface HttpParts {
  readonly services: Services;
  readonly log: Logger;
  readonly address: Address;
  readonly hosts: ReadonlySet<string> | null;
  readonly proxies: number;
  readonly setUpCode: string | null;
  readonly post: Post | null;
  readonly fetchCalendar: FetchCalendar | null;
  /** The built pages, and the folder of their files. */
  readonly build: ServerBuild;
  readonly clientFolder: string;
}

/** The server: security first, then files, then pages. */
export function makeHttp(parts: HttpParts): Hono {
  const { services, log, address } = parts;
  const app = new Hono();

  app.use(async (context, next) => {
    const begun = performance.now();
    await next();
    const path = loggedPath(context.req.path);
    const ms = Math.round(performance.now() - begun);
    log.debug({ method: context.req.method, path, status: context.res.status, ms }, "request");
  });
  // Pages are texts of ten times their compressed size. Words that another site has chosen may come back in a page beside
  // what is nobody's business: whoever watches the line would learn from its size whether they are alike (BREACH).
  const compressed = compress();
  app.use((context, next) => (chosenElsewhere(context.req.raw) ? next() : compressed(context, next)));
  app.use(securityHeaders(address.publicUrl.startsWith("https:"), styleHashOf(parts.build)));
  app.use(ownOrigin(address.publicUrl, parts.hosts));
  app.use(readablePath);
  app.use(ownTokens);
  // What pages are drawn from is more than they show, and no browser asks for it: React draws here alone.
  app.use((context, next) => {
    if (/(?:\.data|\/__manifest)$/.test(context.req.path)) throw new AttuneError("not-found");
    return next();
  });
  const tooLarge = () => {
    throw new AttuneError("body-too-large");
  };
  const forForms = bodyLimit({ maxSize: largestBody, onError: tooLarge });
  const forCalendars = bodyLimit({ maxSize: largestCalendar + largestBody, onError: tooLarge });
  app.use((context, next) => (context.req.path === "/calendar" ? forCalendars : forForms)(context, next));
  app.get("/health", async (context) =>
    (await answers(services.store, databasePatienceMs))
      ? context.text("ok")
      : context.text("the database does not answer", 503),
  );
  app.get(
    "/assets/*",
    serveStatic({
      root: parts.clientFolder,
      precompressed: true,
      onFound: (_path, context) => context.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  for (const file of ["/favicon.svg", "/icon.svg", "/icon-180.png"])
    app.get(file, serveStatic({ root: parts.clientFolder }));

  // Behind a proxy with a certificate the request itself says http: whose forms are taken was decided above.
  const ownHost = new URL(address.publicUrl).host;
  const pages = createRequestHandler({ ...parts.build, allowedActionOrigins: [ownHost] }, "production");
  app.all("*", async (context) => {
    const token = getCookie(context, sessionCookie) ?? null;
    const provider = new RouterContextProvider();
    provider.set(requestContext, {
      services,
      address,
      signedIn: token ? await resumeSession(services, token) : null,
      token,
      from: callerOf(
        getConnInfo(context).remote.address ?? "",
        context.req.header("x-forwarded-for"),
        parts.proxies,
      ),
      chosenElsewhere: chosenElsewhere(context.req.raw),
      setUpCode: parts.setUpCode,
      post: parts.post,
      fetchCalendar: parts.fetchCalendar,
      fault: (error) => writeFault(log, error),
    });
    return pages(context.req.raw, provider);
  });

  app.onError(async (error, context) => {
    const request = context.req.raw;
    if (brokenOff(error, request)) {
      log.info({ method: request.method, path: loggedPath(context.req.path) }, "request broken off");
      return context.body(null, 400);
    }
    // The store may be what failed: then the page goes without the practice's help lines and language.
    const practice = await readPractice(services).catch(() => null);
    if (error instanceof AttuneError) return refusalPage(request, error.code, error.details, practice);
    const reference = writeFault(log, error);
    return refusalPage(request, "unexpected", { reference }, practice);
  });
  return app;
}

/** The pages' own entry states the hash of the style that stands in client pages. */
const styleHashOf = ({ entry }: ServerBuild): string =>
  (entry.module as unknown as { phoneStyleHash: string }).phoneStyleHash;

/** Whoever was sending something has gone in its middle: nothing was begun with it, and nobody waits for an answer. */
const brokenOff = (error: Error & { readonly code?: unknown }, { signal }: Request): boolean =>
  error.code === "ECONNRESET" && signal.aborted;

/** Writes a fault of ours into the log and returns its reference there. */
function writeFault(log: Logger, error: Error): string {
  const reference = randomUUID().slice(0, 8);
  log.error({ reference, ...faultOf(error) }, "unexpected");
  return reference;
}
