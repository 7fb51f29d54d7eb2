import { checkIn } from "./check-in.ts";
import { cli } from "./cli.ts";
import { clientPage } from "./client-page.ts";
import { errors } from "./errors.ts";
import { firstRun } from "./first-run.ts";
import { itemWords } from "./items.ts";
import { reasons } from "./reasons.ts";
import { staff } from "./staff.ts";

/** The English catalogue, gathered from a file per place where the words are read. */
export const english = {
  ...errors,
  ...firstRun,
  ...itemWords,
  ...checkIn,
  ...staff,
  ...clientPage,
  ...cli,
  ...reasons,
} as const;
