import type { promises as english } from "../../en/client/promises.ts";
import type { TranslationOf } from "../../translation.ts";

export const promises: TranslationOf<typeof english> = {
  "check-in.who-line": "{name} voit vos réponses. Qui voit cela ?",
  "check-in.who.therapist": "{name} voit vos réponses",
  "check-in.who.therapist-more": "Et personne d’autre ici. {name} peut les lire avant la prochaine séance.",
  "check-in.who.choice": "Vous choisissez ce que {name} voit d’autre",
  "check-in.who.choice-more":
    "Passez les questions que vous voulez. Partagez des mots, un sujet seulement, ou rien.",
  "check-in.who.danger": "Si vous dites que vous êtes en danger",
  "check-in.who.danger-more":
    "Alors {name} peut le voir tout de suite, pour que vous n’ayez pas à porter cela sans aide.",
  "check-in.intro": "Passez ce que vous voulez. Rien ne part tant que vous n’appuyez pas sur « Terminer ».",
  "check-in.help-now": "De l’aide maintenant",
  "check-in.help-emergency": "Urgences",
  "check-in.help-title": "Ceci n’est pas pour les urgences.",
  "check-in.help-text":
    "Personne ne surveille les réponses jour et nuit. Si vous êtes en danger, appelez maintenant :",
  "check-in.unsaid-none-more": "Vous pouvez laisser cela vide.",
  "check-in.unsaid-words-more": "{name} voit ce que vous écrivez ici.",
  "check-in.unsaid-topic-more":
    "{name} voit que quelque chose est difficile à dire, et quel sujet vous choisissez. Aucun mot.",
  "check-in.unsaid-write-hint": "Ces mots ne sont envoyés que si vous choisissez « Mes mots ».",
  "check-in.topic.self-harm": "Me faire du mal, ou ne plus vouloir vivre",
  "check-in.finish-note": "Rien n’est partagé tant que vous n’appuyez pas sur « Terminer ».",
  "check-in.revealed":
    "{name} a lu vos réponses, on ne peut donc plus les changer. Dites-en plus à la prochaine séance.",
  "check-in.saved-lead": "C’est tout pour aujourd’hui.",
  "check-in.change-until": "Vous pouvez les changer ici jusqu’à {time}, si {name} ne les lit pas avant.",
  "check-in.change-closed":
    "Elles sont envoyées, et on ne peut plus les lire ni les changer ici. Sur « Votre page », vous pouvez les changer tant que {name} ne les a pas lues, et y ajouter quelque chose ensuite. Ou dites-le à {name}.",
  "check-in.danger-now": "Si vous êtes en danger, parlez à quelqu’un maintenant :",
  "check-in.danger-on-save": "{name} voit ce que vous écrivez ici quand c’est enregistré, pas avant.",
  "check-in.danger-private":
    "Personne n’en sait rien. Pour en parler en thérapie, gardez-le puis choisissez « {share} ».",
  "check-in.tell": "Voulez-vous que {name} sache que vous êtes en danger ?",
  "check-in.tell-more":
    "Rien n’est encore parti. {name} le saura si vous choisissez Oui et appuyez sur « Terminer », pas avant.",
  "check-in.danger-title": "Vous n’avez pas à porter cela sans aide.",
  "check-in.danger-text":
    "Ce que vous avez partagé semble grave. {name} peut le voir, mais ne le lira peut-être pas aujourd’hui. Parlez à quelqu’un maintenant :",
  "check-in.finish": "Terminer",
  "check-in.unsaid-how": "Que doit voir {name} ?",
  "check-in.unsaid-none": "Rien pour le moment",
  "check-in.unsaid-words": "Mes mots",
  "check-in.unsaid-topic": "Seulement le sujet",
  "check-in.saved-what": "Ce que {name} va recevoir",
  "check-in.saved-words": "Vos mots",
  "check-in.saved-topic": "Seulement le sujet : {topic}",
  "check-in.saved-nothing": "Ni réponse, ni mot. On voit seulement que c’est envoyé.",
  "check-in.consents": "Vos réponses peuvent-elles servir à autre chose ?",
  "check-in.consents-lead":
    "{name} utilise vos réponses pour travailler avec vous. Personne ne les utilise pour autre chose, sauf si vous dites oui ici. Vous pouvez ne pas répondre. Alors c’est non.",
  "check-in.consents-save": "Enregistrer mon choix",
  "check-in.consents-thanks": "Merci. Sur « Votre page », vous pouvez changer cela à tout moment.",
  "introduction.consent-lead": "Un point à la fois. Vous pouvez changer d’avis à tout moment.",
  "introduction.consent-open":
    "Vous pouvez laisser cela ouvert. Alors rien n’est accordé, et vous pouvez décider plus tard. {name} voit quand même ce que vous envoyez.",
  "introduction.consent.care": "{name} peut lire mes réponses pour travailler avec moi",
  "introduction.consent.care-more":
    "Si vous dites non, il n’y a pas de questions après la séance. Si vous dites que vous êtes en danger, {name} peut le voir tout de suite.",
  "introduction.consent.supervision": "{name} peut parler de mes réponses avec une personne qui supervise",
  "introduction.consent.supervision-more":
    "Seulement si {name} demande conseil. Ce que vous partagez comme « Seulement le sujet » reste à part.",
  "introduction.consent.research": "Mes réponses peuvent servir à la recherche, sans mon nom",
  "introduction.consent.research-more": "Jamais vos mots. Seulement des chiffres.",
  "introduction.consent.yes": "Oui",
  "introduction.consent.no": "Non",
  "introduction.sees":
    "{name} voit ce que vous écrivez ici, dès que vous enregistrez une page. Et personne d’autre.",
};
