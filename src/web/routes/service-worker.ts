import notes from "#web/notes/page.ts?worker&url";
import worker from "#web/offline/service-worker.ts?worker&url";

/**
 * The service worker under a name that stays: it takes over the client's pages, and is looked at anew at each visit. It
 * names the notes' script, too, so that a new one makes a new worker, which fetches it.
 */
export function loader(): Response {
  return new Response(`importScripts(${JSON.stringify(worker)});\n// ${notes}\n`, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "no-cache",
    },
  });
}
