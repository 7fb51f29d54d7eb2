import { calendar } from "./calendar.ts";
import { checkIn } from "./check-in.ts";
import { devices } from "./devices.ts";
import { inTheWay } from "./in-the-way.ts";
import { introduction } from "./introduction.ts";
import { items } from "./items.ts";
import { kiosk } from "./kiosk.ts";
import { messages } from "./messages.ts";
import { notes } from "./notes.ts";
import { offline } from "./offline.ts";
import { ownData } from "./own-data.ts";
import { ownFile } from "./own-file.ts";
import { ownPage } from "./own-page.ts";
import { passkeys } from "./passkeys.ts";
import { phone } from "./phone.ts";
import { promises } from "./promises.ts";
import { refusals } from "./refusals.ts";

/** What clients meet, in French. */
export const client = {
  calendar,
  checkIn,
  inTheWay,
  devices,
  introduction,
  ownData,
  ownFile,
  ownPage,
  passkeys,
  phone,
  promises,
  items,
  kiosk,
  messages,
  notes,
  offline,
  refusals,
} as const;
