import { checkIn } from "./check-in.ts";
import { introduction } from "./introduction.ts";
import { items } from "./items.ts";
import { promises } from "./promises.ts";
import { refusals } from "./refusals.ts";

/** What clients meet, in French. */
export const client = { checkIn, introduction, promises, items, refusals } as const;
