import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "Notifications sur ce téléphone",
  "phone.lead":
    "Un petit mot s’affiche quand il y a quelque chose à remplir. Il dit « {words} », et jamais qui écrit ni de quoi il s’agit.",
  "phone.who":
    "Le fabricant de votre navigateur transporte ce mot. Il apprend quand il est envoyé et de quelle adresse web. Il ne peut pas le lire. Il en vient deux au plus après une rencontre, et aucun pendant les heures calmes.",
  "phone.on": "Activer",
  "phone.off": "Désactiver",
  "phone.is-on": "Elles sont activées sur ce téléphone.",
  "phone.elsewhere":
    "Elles sont activées sur un autre téléphone. Si vous les activez ici, elles arriveront ici.",
  "phone.elsewhere-only":
    "Elles sont liées à un autre téléphone. Pour les avoir ici, ouvrez votre page sur ce téléphone, ou demandez quand nous nous verrons.",
  "phone.after-sending":
    "Vous pourrez les activer ici après avoir envoyé vos réponses depuis ce téléphone, ou sur votre page.",
  "phone.ended": "Votre téléphone ne les reçoit plus. Vous pouvez les activer de nouveau.",
  "phone.no-script": "Pour les activer, cette page a besoin de scripts. Votre navigateur les a désactivés.",
  "phone.insecure": "Elles sont désactivées ici, car cette page n’a pas de connexion sécurisée (https).",
  "phone.unable":
    "Ce navigateur ne sait pas le faire. Sur un iPhone, mettez d’abord cette page sur l’écran d’accueil.",
  "phone.forbidden":
    "Votre navigateur ne le permet pas. Vous pouvez le changer dans ses réglages pour cette page.",
  "phone.failed": "Cela n’a pas marché. Essayez encore plus tard, s’il vous plaît.",
  "phone.saved-on": "Vous recevrez un mot quand il y aura quelque chose à remplir.",
  "phone.saved-off": "Plus aucun mot n’arrive sur un téléphone.",
  "phone.practice-off": "Il n’y a rien à activer ici : les notifications ne sont pas utilisées.",
};
