import { renderToString } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  ServerRouter,
} from "react-router";
import { requestContext } from "#web/request-context.server.ts";
import { withPhoneStyle } from "./phone-style.server.ts";

/** Read by the server, which states it in every page's policy. */
export { phoneStyleHash } from "./phone-style.server.ts";

/** Renders a page in one piece: pages are small, and the browser gets a status it can trust. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
): Response {
  const html = withPhoneStyle(renderToString(<ServerRouter context={entry} url={request.url} />));
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** Refusals are answered by the routes; what arrives here is a fault of ours and belongs in the log. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(requestContext).fault(error instanceof Error ? error : new Error(String(error)));
};
