import type { Migration } from "kysely/migration";
import { ground } from "./0001-ground.ts";

/** Every step of the schema, in order. Append only: a step that was released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-ground": ground,
};
