import type { ownData as english } from "../../en/client/own-data.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownData: TranslationOf<typeof english> = {
  "own.enter-note":
    "Prenez un appareil qui n’est qu’à vous. Votre page y reste ouverte jusqu’à ce que vous la fermiez, ou ne l’utilisiez pas pendant {days, plural, one {# jour} other {# jours}}.",
  "own.change-note":
    "Vous pouvez les changer tant que {name} ne les a pas lues. Si vos mots disent que vous êtes en danger, {name} peut le voir tout de suite.",
  "own.add-note": "Vos réponses restent comme elles sont. {name} voit à côté ce que vous ajoutez.",
  "own.sees-danger": "Ce qui peut dire que vous êtes en danger. {name} peut le voir tout de suite.",
  "own.unopened": "Pas encore ouvert. Pour le moment, {name} voit seulement que c’est envoyé.",
  "own.sees-besides": "À tout moment",
  "own.sees-line":
    "Votre courbe, avec ce qui a été ouvert. Un point bien plus bas que d’habitude pour vous peut être marqué : cela vaut une question.",
  "own.sees-goals": "Vos objectifs, et où vous en êtes",
  "own.sees-about": "Votre nom ici, votre adresse e-mail et vos séances",
  "own.sees-never": "Jamais : les notes qui sont seulement pour vous",
  "own.intake-note":
    "{name} voit ce que vous écrivez ici, et quel jour vous l’avez changé. Ce que {name} a déjà lu reste lu.",
  "own.email-note":
    "Les liens et les rappels y arrivent. {name} voit l’adresse, et quel jour vous l’avez changée. Laissez vide pour ne pas recevoir d’e-mails.",
  "own.up-note":
    "{name} voit ces mots. S’ils disent que vous êtes en danger, {name} peut le voir tout de suite.",
  "own.down-note":
    "Il ne reste que le sujet, et vos mots sont effacés ici. Ce que {name} a déjà lu reste lu.",
  "own.back-note": "Il n’en reste rien ici. Ce que {name} a déjà lu reste lu.",
  "own.looked-note": "Toute personne qui ouvre ce que vous avez dit figure ici, une fois par jour.",
  "own.care-note":
    "Si vous dites non, plus aucune question ne s’ouvre, et {name} ne peut rien ouvrir de nouveau. Ce qui a été lu reste lu. Vous pouvez redire oui à tout moment.",
  "own.outlook-title": "Une estimation sur vous",
  "own.outlook-note":
    "À partir des réponses que {name} a ouvertes et des séances qui ont eu lieu, Attune estime si vous risquez de ne plus venir. {name} le voit avec les raisons, pour pouvoir vous demander comment cela se passe. Cela peut être faux. Personne d’autre ne le reçoit.",
  "own.outlook-on":
    "Vous pouvez dire non. Alors rien n’est estimé. {name} voit que vous avez dit non. Rien d’autre ne change.",
  "own.outlook-off": "Vous avez dit non. Rien n’est estimé sur vous.",
  "own.outlook-stop": "Je ne le veux pas",
  "own.outlook-allow": "On peut de nouveau le faire",
  "own.download-note":
    "Tout ce que vous avez dit et les réponses que vous avez reçues. Les notes et suppositions de votre thérapeute n’y sont pas.",
  "own.erase-title": "Tout effacer ?",
  "own.erase-goes-title": "Ce qui est effacé",
  "own.erase-goes":
    "Vos réponses, mots, objectifs, choix, liens et pages ouvertes, et ce que {name} a écrit ici sur vos réponses. Tout en une fois, et pour toujours.",
  "own.erase-stays-title": "Ce qui reste",
  "own.erase-stays-log":
    "Une liste de ce qui a été fait, par qui et quel jour : qui a regardé, quand une page a été ouverte ou fermée, quand des liens ont été faits ou votre adresse e-mail notée, à quoi vous avez dit oui ou non, et que vous avez tout effacé. À votre place, il y a un numéro qui ne mène plus à personne. Ni votre nom, ni votre adresse, ni vos mots n’y sont.",
  "own.erase-stays-why":
    "Elle reste pour que votre cabinet puisse montrer plus tard qui pouvait voir quoi, et que tout a été effacé. La loi le demande à beaucoup d’endroits. Souvent, elle demande aussi qu’un cabinet garde ses propres notes sur l’aide donnée. Ces notes ne sont pas dans Attune. Demandez à votre cabinet ce qui vaut là où vous vivez.",
  "own.erase-stays-sums":
    "Des chiffres faits avec beaucoup de personnes ensemble. Ils ne disent rien d’une seule.",
  "own.erase-stays-copies":
    "Une sauvegarde plus ancienne peut contenir vos données tant que le cabinet ne l’efface pas. Les e-mails que vous avez reçus sont encore dans votre boîte.",
  "own.erase-notes-title": "Ce qui est sur votre téléphone",
  "own.erase-notes":
    "Les notes gardées seulement pour vous sont sur votre téléphone, pas ici. Effacer ici n’y touche pas. Pour les enlever, ouvrez « {notes} » sur ce téléphone et appuyez sur « {button} ».",
  "own.erase-told":
    "{name} apprend que vous avez effacé vos données. Votre nom reste dans ce message jusqu’à sa lecture, {days, plural, one {# jour} other {# jours}} au plus.",
  "own.erase-gone": "Je sais que rien ne pourra revenir.",
  "own.erase-kept": "J’ai ce que je veux garder.",
  "own.erase-do": "Tout effacer maintenant",
  "own.erase-leave": "Tout garder",
  "own.erased": "Vos données sont effacées.",
};
