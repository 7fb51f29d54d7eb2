const numberForm = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const momentForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/;

/** No session was rated before or will be after: a year beyond is a slip of the hand. */
const years = { first: 1900, last: 2199 } as const;

/** The number in a cell, or NaN; with `decimalComma` 3,5 is read as 3.5. */
export function numberOf(text: string, decimalComma: boolean): number {
  const plain = decimalComma && text.includes(",") ? text.replace(",", ".") : text;
  return numberForm.test(plain) ? Number(plain) : Number.NaN;
}

/**
 * The moment in a cell as milliseconds, or NaN: an ISO date or date-time that exists, within some centuries. Without a time zone
 * it is taken as it stands, since a table of one practice has one clock.
 */
export function momentOf(text: string): number {
  const found = momentForm.exec(text);
  if (!found) return Number.NaN;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const [hour, minute, second] = [Number(found[4] ?? 0), Number(found[5] ?? 0), Number(found[6] ?? 0)];
  if (year < years.first || year > years.last) return Number.NaN;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const [zoneHour, zoneMinute] = [Number(found[10] ?? 0), Number(found[11] ?? 0)];
  if (zoneHour > 14 || zoneMinute > 59) return Number.NaN;
  const fraction = found[7] === undefined ? 0 : Number(`0.${found[7]}`) * 1_000;
  const zone = (found[9] === "-" ? -1 : 1) * (zoneHour * 60 + zoneMinute) * 60_000;
  return Date.UTC(year, month - 1, day) + (hour * 3_600 + minute * 60 + second) * 1_000 + fraction - zone;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A cell says yes when it is neither empty, 0 nor false. */
export function saysYes(text: string): boolean {
  return text !== "" && text !== "0" && text.toLowerCase() !== "false";
}
