import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "Sur ce téléphone, pas encore envoyé",
  "offline.waiting":
    "L’envoi se fait tout seul dès qu’il y a du réseau. Vous pouvez fermer cette page et la rouvrir.",
  "offline.refused-title": "Toujours sur ce téléphone",
  "offline.refused":
    "Le serveur de votre cabinet ne l’a pas accepté. Vos mots restent ici jusqu’à ce que vous les effaciez.",
  "offline.again": "Voir pourquoi, et réessayer",
  "offline.copy": "Copier mes mots",
  "offline.delete": "Effacer de ce téléphone",
  "offline.unkept": "Ce navigateur ne garde rien. Merci de finir en une fois.",
  "offline.insecure": "Cette adresse n’est pas chiffrée, donc la page ne marche pas sans réseau.",
  "offline.start-title": "Ouvrez votre lien",
  "offline.start":
    "Ouvrez le lien ou le code qu’on vous a donné. Ce qui attend sur ce téléphone part tout seul.",
};
