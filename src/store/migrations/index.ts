import type { Migration } from "kysely/migration";
import { ground } from "./0001-ground.ts";
import { clientLanguages } from "./0002-languages.ts";
import { whoSent } from "./0005-who-sent.ts";
import { beforeTheFirstSession } from "./0006-before-the-first-session.ts";
import { ownPage } from "./0007-own-page.ts";
import { messages } from "./0008-messages.ts";
import { writtenAt } from "./0009-written-at.ts";
import { wishes } from "./0010-wishes.ts";
import { kiosk } from "./0011-kiosk.ts";
import { reminders } from "./0014-reminders.ts";
import { passkeys } from "./0015-passkeys.ts";
import { endings } from "./0016-endings.ts";
import { trials } from "./0017-trials.ts";
import { reasons } from "./0018-reasons.ts";
import { calendars } from "./0019-calendars.ts";
import { knownDevices } from "./0020-known-devices.ts";
import { strategies } from "./0021-strategies.ts";
import { dangerInGoals } from "./0022-danger-in-goals.ts";
import { alerts } from "./0023-alerts.ts";
import { goalOrder } from "./0024-goal-order.ts";
import { expectations } from "./0025-expectations.ts";
import { toldDanger } from "./0026-told-danger.ts";
import { pageMarks } from "./0027-page-marks.ts";
import { noticed } from "./0028-noticed.ts";
import { approachAccounts } from "./0029-approach-accounts.ts";
import { sessionIndices } from "./0030-session-indices.ts";

/** Every step of the schema, in order. Append only: a step that was released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-ground": ground,
  "0002-languages": clientLanguages,
  "0005-who-sent": whoSent,
  "0006-before-the-first-session": beforeTheFirstSession,
  "0007-own-page": ownPage,
  "0008-messages": messages,
  "0009-written-at": writtenAt,
  "0010-wishes": wishes,
  "0011-kiosk": kiosk,
  "0014-reminders": reminders,
  "0015-passkeys": passkeys,
  "0016-endings": endings,
  "0017-trials": trials,
  "0018-reasons": reasons,
  "0019-calendars": calendars,
  "0020-known-devices": knownDevices,
  "0021-strategies": strategies,
  "0022-danger-in-goals": dangerInGoals,
  "0023-alerts": alerts,
  "0024-goal-order": goalOrder,
  "0025-expectations": expectations,
  "0026-told-danger": toldDanger,
  "0027-page-marks": pageMarks,
  "0028-noticed": noticed,
  "0029-approach-accounts": approachAccounts,
  "0030-session-indices": sessionIndices,
};
