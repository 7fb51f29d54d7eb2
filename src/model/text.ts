import * as v from "valibot";

/** Forms send an empty field as ""; the store keeps "nothing said" as null. */
export const optionalWords = (most: number) =>
  v.pipe(
    v.optional(v.string(), ""),
    v.transform((value) => value.replaceAll("\r\n", "\n").trim()),
    v.maxLength(most),
    v.transform((value) => (value === "" ? null : value)),
  );

/** A short text that has to be there: names, titles. */
export const requiredWords = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

export const id = v.pipe(v.string(), v.uuid());
/** A calendar day, YYYY-MM-DD, that exists. */
export const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => existingDay(text)),
);
/** A time of day, HH:MM. */
export const timeOfDay = v.pipe(v.string(), v.isoTime());

function existingDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
