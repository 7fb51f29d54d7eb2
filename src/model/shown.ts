import * as v from "valibot";

/** "I read it" of a page: the moment of the newest that stood on it. What came later was not read. */
export const shownForm = v.object({ shownUntil: v.pipe(v.string(), v.isoTimestamp()) });
