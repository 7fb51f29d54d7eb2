import type { notes as english } from "../../en/client/notes.ts";
import type { TranslationOf } from "../../translation.ts";

export const notes: TranslationOf<typeof english> = {
  "notes.choice": "Seulement pour moi",
  "notes.choice-more":
    "Cela reste sur ce téléphone, sous clé. {name} ne le voit pas, et ne voit pas non plus que cela existe.",
  "notes.no-script": "Pour garder des mots pour vous, ce navigateur doit autoriser les scripts.",
  "notes.insecure": "On peut garder des mots pour soi à une adresse chiffrée (https). Celle-ci ne l’est pas.",
  "notes.title": "Mes notes privées",
  "notes.lead":
    "Elles sont sur ce téléphone seulement, fermées par votre phrase secrète. Personne d’autre ne peut les lire. Personne n’apprend qu’elles sont là.",
  "notes.write": "Des mots seulement pour vous",
  "notes.write-hint":
    "Rien n’est gardé tant que vous n’appuyez pas sur le bouton en dessous. Si vous fermez la page avant, tout est perdu.",
  "notes.first-title": "Avant votre première note",
  "notes.first":
    "Vous choisissez une phrase secrète. C’est la seule clé. Si vous la perdez, vos notes sont perdues : personne ne peut les ouvrir pour vous.",
  "notes.passphrase": "Votre phrase secrète",
  "notes.passphrase-hint":
    "Au moins 8 lettres. Trois ou quatre mots vont bien, si personne ne peut les deviner.",
  "notes.again": "La même phrase encore une fois",
  "notes.keep": "Garder sur ce téléphone",
  "notes.drop": "Effacer ces mots",
  "notes.said.working": "Un instant. Cela prend quelques secondes.",
  "notes.said.kept": "Gardé sur ce téléphone, sous clé.",
  "notes.said.empty": "Écrivez d’abord quelque chose.",
  "notes.said.short": "Cette phrase est trop courte. Il lui faut au moins 8 lettres.",
  "notes.said.differ": "Les deux phrases ne sont pas pareilles. Merci de les taper encore une fois.",
  "notes.said.wrong": "Cette phrase n’est pas la bonne. Merci d’essayer encore.",
  "notes.said.full":
    "Ce navigateur ne peut rien garder ici pour l’instant. C’est peut-être une fenêtre privée, ou le téléphone est plein. Ce que vous avez écrit est encore dans le champ.",
  "notes.said.unkept":
    "Ces mots ne sont pas encore gardés. Gardez-les ou effacez-les d’abord. Après, vous pouvez terminer.",
  "notes.said.changed": "Vos notes ont changé dans une autre fenêtre. Merci de les rouvrir.",
  "notes.said.deleted": "Effacé.",
  "notes.said.passphrase": "Vos notes ont maintenant la nouvelle phrase.",
  "notes.said.file-none": "Choisissez d’abord le fichier.",
  "notes.said.file-bad": "Ce n’est pas un fichier de notes, ou il est abîmé. Rien n’a changé.",
  "notes.said.file-in": "Les notes sont maintenant sur ce téléphone.",
  "notes.unlock": "Ouvrir mes notes",
  "notes.forgot": "J’ai oublié ma phrase",
  "notes.forgot-more":
    "Personne ne peut la retrouver pour vous. Vous pouvez seulement effacer les notes et recommencer.",
  "notes.none": "Il n’y a pas de notes sur ce téléphone.",
  "notes.damaged": "Cette note est abîmée, on ne peut plus la lire.",
  "notes.lock": "Fermer maintenant",
  "notes.locks-itself":
    "Elles se ferment seules après {minutes, plural, one {# minute} other {# minutes}} sans rien toucher.",
  "notes.delete": "Effacer",
  "notes.delete-sure": "Effacer cette note ? On ne peut pas la récupérer.",
  "notes.delete-all": "Effacer toutes les notes de ce téléphone",
  "notes.delete-all-sure": "Effacer toutes les notes de ce téléphone ? On ne peut pas les récupérer.",
  "notes.new": "Écrire une note",
  "notes.change-title": "Changer la phrase secrète",
  "notes.new-passphrase": "Nouvelle phrase secrète",
  "notes.change": "Changer",
  "notes.file-out-title": "Les garder dans un fichier",
  "notes.file-out-more":
    "Pour les emporter sur un autre téléphone, ou si celui-ci se perd ou que son navigateur fait le ménage. Le fichier est fermé par votre phrase.",
  "notes.file-out": "Garder le fichier",
  "notes.file-in-title": "Reprendre des notes d’un fichier",
  "notes.file": "Le fichier",
  "notes.file-passphrase": "La phrase secrète du fichier",
  "notes.file-in": "Les reprendre ici",
  "notes.share": "Partager ceci",
  "notes.share-who": "Votre thérapeute lira ces mots. Où doivent-ils aller ?",
  "notes.share-check-in": "Dans mes réponses en cours",
  "notes.share-check-in-more":
    "Ils partent quand vous appuyez là-bas sur « Terminer ». D’ici là, ils y sont, sans clé.",
  "notes.share-none": "Aucun questionnaire n’est ouvert sur ce téléphone.",
  "notes.share-own": "Sur ma page personnelle",
  "notes.share-own-more": "Ils partent quand vous y choisissez des réponses et appuyez sur leur bouton.",
  "notes.handed": "Vos mots vous suivent. Ouvrez les réponses auxquelles ils appartiennent.",
};
