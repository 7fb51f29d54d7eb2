import type { CareTables } from "./tables/care.ts";
import type { ContactTables } from "./tables/contact.ts";
import type { GroundTables } from "./tables/ground.ts";
import type { GuidanceTables } from "./tables/guidance.ts";
import type { KeyTables } from "./tables/keys.ts";
import type { PracticeTables } from "./tables/practice.ts";

/**
 * The tables, one type for both databases. Portable columns only: text ids (UUIDv7), UTC instants as
 * ISO-8601 text, days as YYYY-MM-DD, 0/1 for booleans, JSON as text.
 */
export interface Database
  extends PracticeTables,
    CareTables,
    GroundTables,
    GuidanceTables,
    ContactTables,
    KeyTables {}
