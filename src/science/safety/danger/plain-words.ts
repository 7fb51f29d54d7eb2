/** Combining accents of Latin, and the vowel marks, hamzas and stretching of Arabic. */
const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const sameLetter: Readonly<Record<string, string>> = {
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ى: "ي",
  ة: "ه",
  ی: "ي",
  ک: "ك",
};

/**
 * Words as they are compared: one width, lower case, no accents, one kind of apostrophe and of space, so
 * that what is typed in haste is found too ("no quiero vivir mas", "اريد ان اموت").
 */
export function plainWords(words: string): string {
  return words
    .normalize("NFKD")
    .replaceAll(marks, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(invisible, "")
    .replaceAll(/[ßœæىةیک]/g, (letter) => sameLetter[letter] ?? letter)
    .replaceAll(/[‘’ʼ´`]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim();
}
