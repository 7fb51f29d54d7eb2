import type { passkeys as english } from "../../en/client/passkeys.ts";
import type { TranslationOf } from "../../translation.ts";

export const passkeys: TranslationOf<typeof english> = {
  "passkey.title": "Clé d’accès",
  "passkey.lead":
    "Une clé d’accès ouvre votre page avec votre doigt, votre visage ou le verrouillage de votre téléphone. Plus besoin de code. Ce n’est jamais obligatoire.",
  "passkey.account": "Ma page",
  "passkey.keeper":
    "Votre téléphone ou votre appli de mots de passe la garde sous « {account} » et peut la copier sur vos autres appareils. Il n’y a pas de nom avec. N’en créez pas sur un appareil que d’autres peuvent ouvrir.",
  "passkey.add": "Créer une clé d’accès",
  "passkey.used": "Créée le {since}, dernière fois le {last}",
  "passkey.unused": "Créée le {since}, pas encore utilisée",
  "passkey.copied": "Elle peut se trouver sur plusieurs de vos appareils.",
  "passkey.single": "Elle se trouve sur un seul appareil.",
  "passkey.remove": "Retirer cette clé d’accès",
  "passkey.remove-note":
    "Une clé que vous retirez ici n’ouvre plus rien. Votre téléphone la montre peut-être encore : effacez-la aussi là-bas.",
  "passkey.full": "Il y a assez de clés. Retirez-en une pour en créer une autre.",
  "passkey.enter": "Ouvrir avec une clé d’accès",
  "passkey.no-script":
    "Les clés d’accès ont besoin de scripts, et votre navigateur les a coupés. Un code marche quand même.",
  "passkey.insecure":
    "Les clés d’accès sont coupées ici, car cette page n’a pas d’adresse sûre (https). Un code marche quand même.",
  "passkey.unable": "Ce navigateur ne connaît pas les clés d’accès. Un code marche quand même.",
  "passkey.stopped": "Aucune clé n’a servi. Vous pouvez réessayer, ou prendre un code.",
  "passkey.known": "Cet appareil a déjà une clé pour votre page.",
  "passkey.failed": "Cela n’a pas marché. Essayez encore dans quelques minutes, ou prenez un code.",
};
