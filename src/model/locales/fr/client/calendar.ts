import type { calendar as english } from "../../en/client/calendar.ts";
import type { TranslationOf } from "../../translation.ts";

export const calendar: TranslationOf<typeof english> = {
  "calendar.title": "Heures dans votre agenda",
  "calendar.lead":
    "Votre agenda peut montrer quand un lien arrive. Il montre « {words} » et une heure. Il ne montre ni nom ni raison.",
  "calendar.who":
    "La société qui tient votre agenda peut voir ces heures. Toute personne qui a l’adresse le peut aussi : gardez-la pour vous.",
  "calendar.make": "Créer une adresse",
  "calendar.address": "L’adresse pour votre agenda",
  "calendar.once":
    "Vous la voyez une seule fois. Copiez-la, puis choisissez « s’abonner » dans votre agenda.",
  "calendar.open": "Ouvrir dans l’agenda",
  "calendar.is-on": "Votre agenda a une adresse depuis le {date}.",
  "calendar.again": "En créer une nouvelle, l’ancienne s’arrête",
  "calendar.off": "Arrêter",
};
