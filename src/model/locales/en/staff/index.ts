import { brief } from "./brief.ts";
import { staffCalendar } from "./calendar.ts";
import { cli } from "./cli.ts";
import { clientPage } from "./client-page.ts";
import { deviceCodes } from "./device-codes.ts";
import { drift } from "./drift.ts";
import { errors } from "./errors.ts";
import { firstRun } from "./first-run.ts";
import { goals } from "./goals.ts";
import { intake } from "./intake.ts";
import { itemNames } from "./item-names.ts";
import { staffMessages } from "./messages.ts";
import { models } from "./models.ts";
import { outlook } from "./outlook.ts";
import { ownPageForStaff } from "./own-page.ts";
import { reasons } from "./reasons.ts";
import { simulation } from "./simulation.ts";
import { staff as staffPages } from "./staff.ts";
import { strategies } from "./strategies.ts";
import { trials } from "./trials.ts";

/** What staff and the terminal meet, gathered from a file per place where the words are read. */
export const staff = {
  ...errors,
  ...firstRun,
  ...itemNames,
  ...staffPages,
  ...clientPage,
  ...intake,
  ...goals,
  ...staffMessages,
  ...outlook,
  ...staffCalendar,
  ...ownPageForStaff,
  ...cli,
  ...simulation,
  ...models,
  ...reasons,
  ...drift,
  ...deviceCodes,
  ...trials,
  ...strategies,
  ...brief,
} as const;
