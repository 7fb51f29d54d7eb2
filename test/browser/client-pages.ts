import type { Language } from "#model/locales/languages.ts";
import { pagesBefore } from "./client-pages/before.ts";
import { checkInPages, newDevice } from "./client-pages/check-in.ts";
import { kioskPages } from "./client-pages/kiosk.ts";
import { notesPage, notesPageBefore } from "./client-pages/notes.ts";
import { offlinePages, whatIsNotAllowed } from "./client-pages/offline.ts";
import { erasedPage, ownPages, unopenedCheckIn } from "./client-pages/own-page.ts";
import type { Place } from "./client-pages/place.ts";
import { ownReminders, remindersPage } from "./client-pages/reminders.ts";
import { beginWalk, type Look } from "./client-pages/walk.ts";

const parts = [
  ownPages,
  remindersPage,
  ownReminders,
  notesPageBefore,
  checkInPages,
  unopenedCheckIn,
  notesPage,
  pagesBefore,
  offlinePages,
  whatIsNotAllowed,
  newDevice,
  kioskPages,
  erasedPage,
];

/**
 * Walks every page that a client can meet, in one language, looks at each, and returns what went wrong on the way. It is
 * long: whoever wants to know something of every page looks on this walk, and does not begin another.
 */
export async function walkClientPages(place: Place, language: Language, look: Look): Promise<string[]> {
  const walk = await beginWalk(place, language, look);
  for (const part of parts) await part(walk);
  await walk.context.close();
  return walk.faults;
}
