import type { WordList } from "./word-list.ts";

const family =
  "(quelqu'un|mon (mari|conjoint|compagnon|copain|enfant|fils|pere|bebe)|ma (femme|compagne|copine|fille|mere)|mes (enfants|parents))";
const chores = "(devoirs?|exercices?|boulot|travail|chaleur|escaliers?|reunions?|reveil|examens?)";

export const french: WordList = {
  danger: [
    "me (tuer|pendre|flinguer|buter|jeter sous un (train|metro)|jeter par la fenetre)|me tue (ce soir|demain)",
    "suicid\\p{L}*",
    "(envie|veux|voudrais|voulais|prefere|prefererais|aimerais|souhaite) (\\p{L}+ )?(de |d')?(mourir|crever|etre morte?|en finir)",
    "(veux|voudrais|voulais|supporte|peux) (plus|pas) (vivre|me reveiller|exister|etre en vie|continuer a vivre)",
    "(plus|pas) (envie|la force|le courage) de vivre",
    "(fatiguee?|lasse?|marre) de (la vie|vivre)|(mieux|bien|grave|egal) si (je mourais|je meurs|j'etais morte?)",
    "(mourir|la mort) (est|serait) la seule (issue|solution|option)|seule (issue|solution),? c'est (de mourir|la mort)|courage de (mourir|me tuer)",
    "en finir avec (la vie|ma vie|tout)|mettre fin a (mes jours|ma vie|tout)|m'oter la vie|me donner la mort",
    "(me faire|me fais|me suis fait|me suis refait|m'etais fait) (du |encore )?mal",
    "me (couper|scarifier?|mutiler?|taillader)|me (scarifie|mutile|taillade)|me suis (coupee?|scarifiee?|mutilee?|tailladee?)",
    "automutil\\p{L}*|auto-mutil\\p{L}*",
    "(overdose|surdose)",
    "mieux (sans moi|morte?|etre morte?)|serais mieux morte?",
    "(aucune|plus de|pas de|plus aucune) raison de vivre|vie (ne vaut|n'a) (plus|pas) (la peine|de sens|aucun sens)",
    "me frapper|m'etrangler|me taper dessus",
    "(il|elle|mari|femme|conjoint|compagnon|compagne|copain|copine|pere|mere|fils) (me|nous) (frappe|bat|cogne|menace|etrangle|tabasse)|m'a (frappee?|battue?|menacee?|etranglee?|tabassee?)",
    `(tuer|frapper|blesser|poignarder|etrangler) ${family}`,
    "(vais|veux|voudrais) (le|la|les) (tuer|frapper|blesser|poignarder)",
    "peur pour ma vie",
    "pas en securite (chez moi|a la maison)",
  ],
  idioms: [
    "(mourir|crever|meurs|mort|morte) de (rire|faim|honte|soif|froid|chaud|chaleur|ennui|fatigue|peur|trouille|sommeil|curiosite)",
    `${chores} (va|vont) me tuer|(mere|pere|patron|patronne|chef|prof) (va|vont) me tuer`,
    "me tuer (a la tache|au travail|au boulot|a le repeter|a (lui|leur) dire)",
    "me suis (fait|refait) (tres )?mal (au|a la|en|aux|a l'|dans)",
    "me (couper|suis coupee?) (les cheveux|les ongles|la frange|le doigt|la barbe|au doigt|en cuisinant|en me rasant|du monde|avec (du|une feuille de) papier)|me couper (la parole|l'appetit|le souffle)",
    "en finir avec (ce|cet|cette|ces|le|les|mon|mes) (?!jours)\\p{L}+",
    "suicide (politique|professionnel|commercial)",
    "m'a frappee? (que|par|de voir|de constater)|me bat (aux|au|a la|a) \\p{L}+",
  ],
};
