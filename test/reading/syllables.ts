import { syllable } from "syllable";

const found = (word: string, pattern: RegExp): string[] => word.match(pattern) ?? [];

/** Vowels side by side are one syllable for each strong or accented one; weak ones alone are one together. */
function inSpanish(word: string): number {
  const runs = found(word.replaceAll(/y(?=[aeiouáéíóú])/g, "j"), /[aeiouáéíóúüy]+/g);
  return runs.reduce((sum, run) => sum + Math.max(1, found(run, /[aeoáéíóú]/g).length), 0);
}

/** Two letters for one sound are one vowel; every other vowel stands for itself. */
const inGerman = (word: string): number =>
  found(word.replaceAll("qu", "k"), /ie|ei|ai|au|äu|eu|aa|ee|oo|[aeiouäöüy]/g).length;

/** Vowels side by side are one, é and ï begin anew; the last e is mute, and a y between vowels divides them. */
function inFrench(word: string): number {
  const said = word
    .replaceAll("qu", "k")
    .replace(/(?<=[aeiouyàâéèêîïôûü].*)es?$/, "")
    .replaceAll(/(?<=[aeouâé])y(?=[aeiouéè])/g, "j");
  return found(said, /[iouy]?é|ï|[aeiouyàâäèêëîôöùûüœæ]+/g).length;
}

/** How many syllables a word has when it is spoken; one at least, also for digits. */
export const syllablesIn = {
  en: syllable,
  es: inSpanish,
  de: inGerman,
  fr: inFrench,
} as const satisfies Readonly<Record<string, (word: string) => number>>;
