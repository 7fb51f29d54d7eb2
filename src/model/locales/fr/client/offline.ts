import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "Sur ce téléphone, pas encore envoyé",
  "offline.waiting":
    "L’envoi se fait dès qu’il y a du réseau. Laissez cette page ouverte, ou rouvrez-la plus tard.",
  "offline.refused-title": "Toujours sur ce téléphone",
  "offline.refused": "Vos mots restent sur ce téléphone jusqu’à ce que vous les effaciez.",
  "offline.unsent-title": "Pas envoyé",
  "offline.unsent":
    "Ce n’est pas arrivé, et ce navigateur ne peut pas le garder. Laissez cette page ouverte, et appuyez encore sur le bouton quand il y a du réseau.",
  "offline.ready-title": "Prêt sur ce téléphone",
  "offline.ready": "Vous pouvez y répondre maintenant, même sans réseau.",
  "offline.begun-title": "Commencé sur ce téléphone",
  "offline.begun": "Ce n’est pas encore fini. Rien n’a été envoyé.",
  "offline.again": "Réessayer",
  "offline.open": "Ouvrir",
  "offline.copy": "Copier mes mots",
  "offline.copied": "Copié",
  "offline.delete": "Effacer de ce téléphone",
  "offline.delete-sure": "Effacer cela de ce téléphone ? On ne peut pas le récupérer.",
  "offline.unkept": "Ce navigateur ne peut rien garder ici pour l’instant. Merci de finir en une fois.",
  "offline.insecure": "Cette adresse n’est pas chiffrée, donc la page ne marche pas sans réseau.",
  "offline.language": "Une autre langue demande du réseau. Ce que vous avez écrit reste ici.",
  "offline.since": "C’est enregistré. Votre cabinet l’a reçu le {time}.",
  "offline.start-title": "Ouvrez votre lien",
  "offline.start": "Ouvrez le lien ou le code qu’on vous a donné. Ce qui attend sur ce téléphone part d’ici.",
  "offline.paste": "Ou collez votre lien ici",
  "offline.go": "Y aller",
  "offline.none-title": "Pas de réseau pour le moment",
  "offline.none": "Cette page demande du réseau. Ce qui est encore sur ce téléphone est indiqué plus bas.",
};
