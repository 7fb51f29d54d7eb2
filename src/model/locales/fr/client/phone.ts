import type { phone as english } from "../../en/client/phone.ts";
import type { TranslationOf } from "../../translation.ts";

export const phone: TranslationOf<typeof english> = {
  "phone.title": "Notifications sur ce téléphone",
  "phone.lead":
    "Un petit mot s’affiche quand il y a quelque chose à remplir. Il dit « {words} », et jamais qui écrit ni de quoi il s’agit.",
  "phone.who":
    "La société qui fait votre navigateur porte ce mot. Elle apprend quand il part et de quelle adresse web. Elle ne peut pas le lire. Il en vient deux au plus après une rencontre, et aucun pendant les heures calmes.",
  "phone.on": "Activer",
  "phone.off": "Désactiver",
  "phone.is-on": "Elles arrivent sur ce téléphone.",
  "phone.elsewhere": "Elles arrivent sur un autre téléphone. Si vous les activez ici, elles viendront ici.",
  "phone.elsewhere-only":
    "Elles sont liées à un autre téléphone. Pour les avoir ici, ouvrez votre page sur ce téléphone, ou demandez quand nous nous verrons.",
  "phone.after-sending":
    "Vous pourrez les activer ici quand vos réponses seront parties de ce téléphone. Ou faites-le sur votre page.",
  "phone.ended": "Votre téléphone ne les reçoit plus. Vous pouvez les activer de nouveau.",
  "phone.no-script": "Pour cela, cette page a besoin de scripts. Votre navigateur les a coupés.",
  "phone.insecure": "Elles sont coupées ici, car la connexion de cette page n’est pas sûre (https).",
  "phone.unable":
    "Ce navigateur ne sait pas le faire. Sur un iPhone, mettez d’abord cette page sur l’écran d’accueil.",
  "phone.forbidden":
    "Votre navigateur ne le permet pas. Vous pouvez le changer dans ses réglages pour cette page.",
  "phone.failed": "Cela n’a pas marché. Essayez encore plus tard, s’il vous plaît.",
  "phone.saved-on": "Vous recevrez un mot quand il y aura quelque chose à remplir.",
  "phone.saved-off": "Plus aucun mot n’arrive sur un téléphone.",
  "phone.practice-off": "Il n’y a rien à activer ici : on n’envoie pas de notifications.",
};
