import { brief } from "./brief.ts";
import { staffCalendar } from "./calendar.ts";
import { clientPage } from "./client-page.ts";
import { deviceCodes } from "./device-codes.ts";
import { drift } from "./drift.ts";
import { errors } from "./errors.ts";
import { firstRun } from "./first-run.ts";
import { goals } from "./goals.ts";
import { intake } from "./intake.ts";
import { itemNames } from "./item-names.ts";
import { staffMessages } from "./messages.ts";
import { outlook } from "./outlook.ts";
import { ownPageForStaff } from "./own-page.ts";
import { reasons } from "./reasons.ts";
import { staff as staffPages } from "./staff.ts";
import { strategies } from "./strategies.ts";
import { trials } from "./trials.ts";

/** What staff meet, in German. */
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
  ...reasons,
  ...drift,
  ...deviceCodes,
  ...trials,
  ...strategies,
  ...brief,
} as const;
