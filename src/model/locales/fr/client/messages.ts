import type { messages as english } from "../../en/client/messages.ts";
import type { TranslationOf } from "../../translation.ts";

export const messages: TranslationOf<typeof english> = {
  "message.subject.invitation": "Une courte invitation",
  "message.subject.check-in": "Une minute pour vous",
  "message.subject.reminder": "Encore une minute pour vous ?",
  "message.greeting": "Bonjour,",
  "message.body.invitation":
    "Vous pouvez dire quelques mots avant notre rencontre. Laissez de côté ce que vous voulez :",
  "message.body.check-in": "Voici votre lien du jour. Cela prend environ une minute :",
  "message.body.reminder": "Votre lien est encore ouvert. Si vous préférez ne pas répondre, laissez-le :",
  "message.card": "Scannez ceci, ou tapez l’adresse :",
  "message.until": "Il s’ouvre jusqu’au {date}.",
  "message.stop": "Plus tard, ou plus aucun e-mail : {link}",
  "message.notice.title": "Une minute pour vous",
  "message.notice.check-in": "Votre lien du jour est prêt.",
  "message.notice.reminder": "Votre lien est encore ouvert.",
  "message.calendar": "Une minute pour vous",
  "reminders.title": "Vos rappels",
  "reminders.lead": "Vous choisissez quand nous vous écrivons, et si nous le faisons.",
  "reminders.tonight": "Écrire encore aujourd’hui, plus tard",
  "reminders.tomorrow": "Écrire encore demain",
  "reminders.stop": "Ne plus envoyer de rappels",
  "reminders.save": "Enregistrer",
  "reminders.saved": "Enregistré",
  "reminders.saved-later": "Nous vous écrirons à ce moment-là.",
  "reminders.saved-stop": "Vous ne recevrez plus de rappels d’ici. On pourra toujours vous remettre un lien.",
  "message.subject.code": "Six chiffres pour vous",
  "message.body.code": "Tapez ces chiffres quand on vous les demande : {code}",
  "message.code-until": "Ils servent une fois, jusqu’au {date}.",
};
