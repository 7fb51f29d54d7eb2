import type { ownFile as english } from "../../en/client/own-file.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownFile: TranslationOf<typeof english> = {
  "file.about": "À propos de vous",
  "file.former-name": "Votre nom ici avant",
  "file.email": "Où vont les e-mails",
  "file.added": "Vous êtes ici depuis le {date}.",
  "file.ended": "Terminé le {date}",
  "file.sent": "Envoyé le {date}",
  "file.changed": "Changé la dernière fois le {date}",
  "file.sessions": "Vos séances",
  "file.session.planned": "Prévue",
  "file.session.kept": "A eu lieu",
  "file.session.late": "A eu lieu, en retard",
  "file.session.cancelled": "Annulée",
  "file.session.missed": "Manquée",
  "file.messages": "Ce qui vous a été envoyé",
  "file.message.check-in": "Le lien vers les questions",
  "file.message.reminder": "Un rappel",
  "file.channel.email": "Par e-mail",
  "file.channel.push": "En notification sur votre téléphone",
  "file.check-in-devices": "Où vous avez ouvert les questions",
  "file.notices": "Notifications sur un téléphone",
  "file.notices-since": "Activées : {date}",
  "file.notices-by": "Elles passent par {service}",
};
