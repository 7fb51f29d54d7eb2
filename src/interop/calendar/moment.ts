import type { CalendarFault as Fault } from "#model/calendar.ts";
import type { Line } from "./lines.ts";

/** When something is: at a time somewhere, or on a whole day. */
export type Moment =
  | { readonly kind: "time"; readonly at: Temporal.ZonedDateTime }
  | { readonly kind: "day"; readonly day: Temporal.PlainDate };

export class EventFault extends Error {
  override readonly name = "EventFault";
  readonly fault: Fault;
  readonly line: number;
  constructor(fault: Fault, line: number) {
    super(fault);
    this.fault = fault;
    this.line = line;
  }
}

/** The zone that a calendar means by a name; null where nobody knows it. */
export type ZoneOf = (name: string) => string | null;

/** More dates than this stand in no line that a calendar program wrote. */
const mostMoments = 1_000;
const form = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

/**
 * The moments of a line (DATE or DATE-TIME, of periods the beginning). A time without a zone is of wherever it is
 * read: of the practice. Throws an `EventFault`: one of `fault` for what is no moment.
 */
export function momentsOf(line: Line, here: string, zoneOf: ZoneOf, fault: Fault): Moment[] {
  const named = line.params.get("TZID");
  const values = line.value.split(",");
  if (values.length > mostMoments) throw new EventFault(fault, line.number);
  return values.map((value) => {
    const parts = form.exec(value.trim().split("/")[0] ?? "");
    if (!parts) throw new EventFault(fault, line.number);
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    try {
      const date = Temporal.PlainDate.from({ year: year!, month: month!, day: day! }, { overflow: "reject" });
      if (parts[4] === undefined) return { kind: "day", day: date };
      // A leap second, which calendars may write, is the second before it.
      const plainTime = Temporal.PlainTime.from(
        { hour: hour!, minute: minute!, second: Math.min(second!, 59) },
        { overflow: "reject" },
      );
      const zone = parts[7] ? "UTC" : named ? zoneOf(named) : here;
      if (!zone) throw new EventFault("zone", line.number);
      return { kind: "time", at: date.toZonedDateTime({ timeZone: zone, plainTime }) };
    } catch (error) {
      throw error instanceof EventFault ? error : new EventFault(fault, line.number);
    }
  });
}
