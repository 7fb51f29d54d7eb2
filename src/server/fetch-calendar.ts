import type { FetchCalendar } from "#care/calendars/fetch.ts";
import { AttuneError } from "#model/errors.ts";
import { AddressRefused, type Errand, makeOutward, type OutwardSettings, TooMuch } from "./outward.ts";

/** The largest calendar that is taken: years of a full one. */
export const largestCalendar = 5 * 1024 * 1024;
/** Calendar services send a reader on once or twice. */
const mostWays = 3;
const ownComputer = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Calls calendars at addresses that people have entered: over HTTPS, and by the one door outward. Every way that a
 * calendar sends on is judged like the first, and a way to another server leads to the internet alone, whatever else
 * is allowed. Without encryption nothing but this computer is called, and that only where private addresses may be.
 * Throws `calendar-address`, `calendar-unreachable` or `calendar-too-large`.
 */
export function makeFetchCalendar(settings: OutwardSettings): FetchCalendar {
  const outward = makeOutward(settings);
  const elsewhere = makeOutward({ ...settings, allowPrivate: false });
  const call = (url: URL, first: URL) => {
    const plain = settings.allowPrivate && ownComputer.test(url.hostname);
    const errand: Errand = {
      method: "GET",
      headers: { Accept: "text/calendar, text/plain;q=0.5", "User-Agent": "Attune" },
      protocols: plain ? ["https:", "http:"] : ["https:"],
      mostBytes: largestCalendar,
      mostMs: 20_000,
    };
    return (url.origin === first.origin ? outward : elsewhere)(url.href, errand);
  };
  return async (address) => {
    const given = address.trim().replace(/^webcals?:/i, "https:");
    if (!URL.canParse(given)) throw new AttuneError("calendar-address");
    const first = new URL(given);
    let next = first;
    for (let ways = 0; ways <= mostWays; ways += 1) {
      const reply = await call(next, first).catch((error: Error) => {
        if (error instanceof AddressRefused) throw new AttuneError("calendar-address");
        if (error instanceof TooMuch) throw new AttuneError("calendar-too-large");
        // What the network said may name addresses inside it, so it goes no further.
        throw new AttuneError("calendar-unreachable");
      });
      if (reply.status === 200) return new TextDecoder().decode(reply.body);
      const { status, location } = reply;
      if (status < 300 || status > 399 || !location || !URL.canParse(location, next.href)) break;
      next = new URL(location, next);
    }
    throw new AttuneError("calendar-unreachable");
  };
}
