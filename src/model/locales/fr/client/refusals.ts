import type { refusals as english } from "../../en/client/refusals.ts";
import type { TranslationOf } from "../../translation.ts";

export const refusals: TranslationOf<typeof english> = {
  "language.choose": "Langue",
  "refusal.title": "Cela n’a pas marché",
  "refusal.saved": "Vos réponses sont enregistrées",
  "refusal.nothing": "Rien à faire ici pour le moment",
  "refusal.said": "Ce que vous avez dit est enregistré",
  "refusal.input":
    "Ce que vous avez écrit ne peut pas être gardé ainsi. Faites plus court et essayez encore, s’il vous plaît.",
  "refusal.email": "Cette adresse e-mail ne semble pas juste. Vérifiez-la, s’il vous plaît.",
  "error.wrong-origin":
    "Ce formulaire vient d’un autre site, donc rien n’a changé. Ouvrez Attune à sa propre adresse et essayez encore.",
  "error.not-found": "Il n’y a rien ici, ou ce n’est pas pour vous.",
  "error.link-unknown":
    "Ce lien n’est pas connu. Voyez s’il est copié en entier, ou demandez-en un nouveau à votre thérapeute.",
  "error.already-revealed":
    "Votre thérapeute a lu ces réponses, on ne peut donc plus les changer. Dites-le à la prochaine séance, ou écrivez-le la prochaine fois.",
  "error.change-closed":
    "Ces réponses ont été envoyées il y a un moment, on ne peut donc plus les changer ici. Sur « Votre page », vous pouvez les changer tant que votre thérapeute ne les a pas lues, et y ajouter quelque chose ensuite. Ou dites-le à votre thérapeute.",
  "error.link-expired": "Ce lien ne marche plus. Demandez-en un nouveau à votre thérapeute.",
  "error.link-replaced": "Il y a un lien plus récent. Prenez celui-là, ou demandez à votre thérapeute.",
  "error.link-used":
    "Ces réponses sont déjà enregistrées. Sur « Votre page », vous pouvez les changer tant que votre thérapeute ne les a pas lues, et y ajouter quelque chose ensuite. Ou dites-le à votre thérapeute.",
  "error.invitation-used":
    "Ce lien ne le montre plus, pour que personne d’autre ne puisse le lire. Sur « Votre page », vous pouvez le lire et le changer. Ou dites-le à votre thérapeute.",
  "error.body-too-large": "C’est trop pour une seule fois. Faites plus court, s’il vous plaît.",
  "error.too-many-attempts":
    "Trop d’essais. Attendez {minutes, plural, one {une minute} other {# minutes}} et essayez encore, s’il vous plaît.",
  "error.unexpected":
    "Quelque chose n’a pas marché de notre côté. Rien n’est resté à moitié fait. Essayez encore, s’il vous plaît. Si cela revient, donnez ce code : {reference}",
  "error.nothing-open":
    "Rien n’est ouvert sur ce téléphone pour le moment. Demandez un nouveau lien si vous le souhaitez.",
  "error.push-off": "Les notifications sont coupées ici. On peut quand même vous donner un lien.",
  "error.phone-elsewhere":
    "Les notifications sont liées à un autre téléphone. Pour changer cela, ouvrez votre page, ou demandez quand nous nous verrons.",
  "error.resume-elsewhere":
    "Pour recevoir de nouveau des e-mails, ouvrez « Votre page », ou demandez à la prochaine rencontre.",
  "error.kiosk-off": "Cet appareil n’est pas prêt pour la salle d’attente. Merci de demander ici.",
  "error.kiosk-code": "Ce code n’ouvre rien. Vérifiez les six chiffres, ou demandez-en un autre.",
  "error.code-unknown":
    "Ce code n’est pas le bon, a déjà servi ou n’est plus valable. Vérifiez-le, ou demandez-en un nouveau.",
  "error.consent-withdrawn":
    "L’accord pour les questions a été retiré, donc aucune ne s’ouvre. C’est très bien ainsi. Vous pouvez redire oui à tout moment, sur « Votre page » ou à la prochaine séance.",
  "error.not-confirmed": "Cochez d’abord les deux cases, s’il vous plaît.",
  "error.not-for-staff":
    "Cet appareil est ouvert au nom du cabinet. Cette page s’ouvre sur l’appareil de la personne à qui elle appartient.",
  "error.passkey-refused":
    "Cette clé d’accès n’a pas marché ici. Vous pouvez prendre un code donné au cabinet.",
  "error.passkey-expired": "C’était trop long, ou envoyé deux fois. Essayez encore, s’il vous plaît.",
  "error.passkeys-off": "Les clés d’accès sont coupées ici, car cette page n’a pas d’adresse sûre (https).",
  "error.passkeys-full": "Il y a assez de clés. Retirez-en une pour en créer une autre.",
  "error.device-unknown":
    "Cet appareil est nouveau ici. Ouvrez de nouveau votre lien et tapez les six chiffres que vous avez reçus.",
};
