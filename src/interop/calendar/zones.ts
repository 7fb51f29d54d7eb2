import { RRuleTemporal } from "rrule-temporal";
import { type Component, lineNamed, linesNamed } from "./components.ts";
import type { ZoneOf } from "./moment.ts";

/**
 * The zones that a calendar's names mean. A name that the world knows (IANA) means that zone, also at the end of a
 * longer one; any other is taken for a zone that has the offsets which its definition gives it in the year from
 * `day` on, the practice's own zone before all others.
 */
export function zonesOf(components: readonly Component[], here: string, day: Temporal.PlainDate): ZoneOf {
  const definitions = new Map<string, Component>();
  for (const component of components) {
    const name = component.kind === "VTIMEZONE" && lineNamed(component, "TZID")?.value;
    if (name) definitions.set(name, component);
  }
  const known = new Map<string, string | null>();
  return (name) => {
    if (!known.has(name)) {
      const definition = definitions.get(name);
      known.set(name, inTheWorld(name) ?? (definition ? likeIt(definition, here, day) : null));
    }
    return known.get(name) ?? null;
  };
}

/** The longest of the world's zones have three parts ("America/Argentina/Ushuaia"); what stands before is not looked at. */
const mostNameParts = 3;

function inTheWorld(name: string): string | null {
  const parts = name.trim().split("/").slice(-mostNameParts);
  for (let from = 0; from < parts.length; from += 1) {
    const zone = parts.slice(from).join("/");
    // An offset alone is a zone to Temporal, and too short an end of a name to be meant.
    if (/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone) && isZone(zone)) return zone;
  }
  return null;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** A zone has had this many rules at the very most. */
const mostParts = 200;

interface Change {
  readonly at: number;
  readonly offset: number;
}

function likeIt(definition: Component, here: string, day: Temporal.PlainDate): string | null {
  if (definition.parts.length > mostParts) return null;
  const begin = day.toZonedDateTime("UTC");
  const changes = definition.parts
    .flatMap((part) => changesOf(part, begin))
    .sort((one, other) => one.at - other.at);
  const start = begin.epochMilliseconds;
  const year = 366 * 86_400_000;
  const hour = 3_600_000;
  const around = changes.flatMap(({ at }) => [at - hour, at + hour]).filter((at) => at > start);
  const moments = [...Array.from({ length: 12 }, (_, n) => start + (n * year) / 12), ...around]
    .filter((at) => at < start + year)
    .map((at) => ({ at, offset: changes.findLast((change) => change.at <= at)?.offset }));
  if (moments.some(({ offset }) => offset === undefined)) return null;
  const fits = (zone: string) =>
    moments.every(
      ({ at, offset }) =>
        Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6 ===
        offset,
    );
  return [here, ...Intl.supportedValuesOf("timeZone"), "UTC"].find(fits) ?? null;
}

/**
 * How zones change: once a year, on a day such as the last Sunday of March. What is more than that is followed by none:
 * a rule of every day, and as many changes, would be worked through for hours.
 */
const onceAYear =
  /^(FREQ=YEARLY|INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=-?\d{1,2}(,-?\d{1,2}){0,6}|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2})$/;
const isOnceAYear = (rule: string): boolean =>
  rule
    .replace(/;$/, "")
    .split(";")
    .every((part) => onceAYear.test(part));

/** When a part of a definition begins to hold: the last time before the year that matters, and those within it. */
function changesOf(part: Component, begin: Temporal.ZonedDateTime): Change[] {
  const from = offsetOf(lineNamed(part, "TZOFFSETFROM")?.value);
  const to = offsetOf(lineNamed(part, "TZOFFSETTO")?.value);
  const start = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(lineNamed(part, "DTSTART")?.value ?? "");
  if (!from || !to || !start) return [];
  const [year, month, date, hour, minute] = start.slice(1).map(Number);
  try {
    const dtstart = Temporal.PlainDateTime.from(
      { year: year!, month: month!, day: date!, hour: hour!, minute: minute! },
      { overflow: "reject" },
    ).toZonedDateTime(from.zone);
    const onsets = [dtstart];
    const rule = linesNamed(part, "RRULE")[0]?.value.trim().toUpperCase();
    if (rule && !isOnceAYear(rule)) return [];
    // Most begin centuries ago: the years between are not gone through one by one.
    const near = dtstart.with({ year: Math.max(dtstart.year, begin.year - 3) });
    if (rule)
      onsets.push(
        ...new RRuleTemporal({ rruleString: rule, dtstart: near }).between(
          begin.subtract({ years: 2 }),
          begin.add({ years: 2 }),
          true,
        ),
      );
    return onsets.map(({ epochMilliseconds }) => ({ at: epochMilliseconds, offset: to.ms }));
  } catch {
    return [];
  }
}

function offsetOf(text = ""): { readonly zone: string; readonly ms: number } | null {
  const parts = /^([+-])(\d\d)(\d\d)/.exec(text.trim());
  if (!parts || Number(parts[2]) > 14 || Number(parts[3]) > 59) return null;
  const ms = (Number(parts[2]) * 60 + Number(parts[3])) * 60_000 * (parts[1] === "-" ? -1 : 1);
  return { zone: `${parts[1]}${parts[2]}:${parts[3]}`, ms };
}
