import { readFeed } from "#care/calendars/read-feed.ts";
import { writeFeed } from "#interop/calendar/write-feed.ts";
import { AttuneError, statusOf } from "#model/errors.ts";
import { requestContext } from "#web/request-context.server.ts";
import type { Route } from "./+types/calendar-feed.ts";

/** The calendar behind an address, for calendar programs: they read a status, and no page. */
export async function loader({ context, params }: Route.LoaderArgs): Promise<Response> {
  const { services, from } = context.get(requestContext);
  try {
    const token = params.file.replace(/\.ics$/, "");
    const { title, times } = await readFeed(services, { token, from });
    return new Response(writeFeed(title, times, services.now()), {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="attune.ics"',
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof AttuneError)) throw error;
    return new Response(null, { status: statusOf(error.code), headers: { "Cache-Control": "no-store" } });
  }
}
