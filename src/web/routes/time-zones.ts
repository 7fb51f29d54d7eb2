/** Every time zone the platform knows, for a list to choose from; `present` is in it in any case. */
export function timeZones(present: string): { value: string; label: string }[] {
  const known = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), present]);
  return [...known].sort().map((value) => ({ value, label: value.replaceAll("_", " ") }));
}
