import { ownRecord } from "#care/own-page/own-record.ts";
import { viewClientPage } from "#care/practice/view-client-page.ts";
import { ownRecordJson } from "#interop/own-record/json.ts";
import { ownRecordPage } from "#interop/own-record/page.ts";
import { translator } from "#model/locales/translate.ts";
import { languageCookie, readCookie } from "#web/cookies.server.ts";
import { answering, refusal } from "../request.server.ts";
import type { Route } from "./+types/download.ts";
import { ownPageOf } from "./own-page.server.ts";

const types: Readonly<Record<string, string>> = {
  "attune.html": "text/html; charset=utf-8",
  "attune.json": "application/json; charset=utf-8",
};

/** All that is kept of the client, as a file that no cache keeps. */
export async function loader(args: Route.LoaderArgs) {
  const { services, actor, token } = await ownPageOf(args);
  const { file } = args.params;
  const type = Object.hasOwn(types, file) ? types[file] : undefined;
  if (!type) throw refusal("not-found");
  const record = await answering(() => ownRecord(services, actor));
  const { language, wordings } = await viewClientPage(services, {
    token,
    chosen: readCookie(args.request, languageCookie),
    accepted: args.request.headers.get("Accept-Language"),
  });
  const parts =
    file === "attune.json"
      ? [ownRecordJson(record)]
      : ownRecordPage(translator(language, wordings), language, record);
  return new Response(streamOf(parts), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** Part by part, as fast as it is taken. */
function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}
