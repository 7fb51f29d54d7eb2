import type { kiosk as english } from "../../en/client/kiosk.ts";
import type { TranslationOf } from "../../translation.ts";

export const kiosk: TranslationOf<typeof english> = {
  "kiosk.title": "Entrez votre code",
  "kiosk.lead": "On vous donne ici six chiffres.",
  "kiosk.code": "Six chiffres",
  "kiosk.open": "Continuer",
  "kiosk.done": "Terminé",
  "kiosk.returns": "Cet écran se vide tout seul. Il n’y reste rien de vous.",
  "kiosk.still-here": "Vous êtes encore là ?",
  "kiosk.soon-blank": "Dans {seconds} secondes, cet écran se vide.",
  "kiosk.unsent-gone": "Ce que vous n’avez pas envoyé est alors perdu.",
  "kiosk.more-time": "Plus de temps",
};
