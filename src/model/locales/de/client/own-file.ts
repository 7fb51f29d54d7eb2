import type { ownFile as english } from "../../en/client/own-file.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownFile: TranslationOf<typeof english> = {
  "file.about": "Über Sie",
  "file.former-name": "Ihr Name hier vorher",
  "file.email": "Wohin E-Mails gehen",
  "file.added": "Sie sind hier seit dem {date}.",
  "file.ended": "Beendet am {date}",
  "file.sent": "Gesendet am {date}",
  "file.changed": "Zuletzt geändert am {date}",
  "file.sessions": "Ihre Sitzungen",
  "file.session.planned": "Geplant",
  "file.session.kept": "Fand statt",
  "file.session.late": "Fand verspätet statt",
  "file.session.cancelled": "Abgesagt",
  "file.session.missed": "Versäumt",
  "file.messages": "Was Ihnen geschickt wurde",
  "file.message.check-in": "Der Link zu den Fragen",
  "file.message.reminder": "Eine Erinnerung",
  "file.channel.email": "Per E-Mail",
  "file.channel.push": "Als Mitteilung auf Ihrem Handy",
  "file.check-in-devices": "Wo Sie die Fragen geöffnet haben",
  "file.notices": "Mitteilungen auf einem Handy",
  "file.notices-since": "Eingeschaltet: {date}",
  "file.notices-by": "Überbracht werden sie von {service}",
};
