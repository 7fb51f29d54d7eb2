import type { Factor } from "./factor.ts";
import { fitting } from "./fitting.ts";
import { relationship } from "./relationship.ts";
import { seeing } from "./seeing.ts";
import { staying } from "./staying.ts";
import { workingTogether } from "./working-together.ts";

/** What is known of the relationship, by topic. The factors overlap: their effects are not to be added. */
export const evidenceTable: readonly Factor[] = [
  ...workingTogether,
  ...relationship,
  ...fitting,
  ...staying,
  ...seeing,
];
