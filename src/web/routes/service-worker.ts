import worker from "#web/offline/service-worker.ts?worker&url";

/** The service worker under a name that stays: it takes over the client's pages, and is looked at anew at each visit. */
export function loader(): Response {
  return new Response(`importScripts(${JSON.stringify(worker)});\n`, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "no-cache",
      "Service-Worker-Allowed": "/c/",
    },
  });
}
