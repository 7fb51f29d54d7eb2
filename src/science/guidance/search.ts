import type { Barrier } from "../engagement/barriers/barrier.ts";
import type { Grade, Offered, Rupture, StaffLanguage } from "./strategy.ts";

/** What somebody looks for in the catalogue; null asks for nothing. */
export interface Sought {
  readonly words: string;
  readonly barrier: Barrier | null;
  readonly rupture: Rupture | null;
  /** "own" for what a practice added. */
  readonly grade: Grade | "own" | null;
}

/** Whether a strategy has every word that is looked for, in any of its texts in one language, and meets the rest. */
export function isSought(strategy: Offered, sought: Sought, language: StaffLanguage): boolean {
  const { barrier, rupture, grade } = sought;
  if (barrier && !strategy.barriers.includes(barrier)) return false;
  if (rupture && strategy.rupture !== rupture) return false;
  if (grade && (strategy.evidence?.grade ?? "own") !== grade) return false;
  const text = plain(textsOf(strategy, language).join(" "));
  return plain(sought.words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function textsOf({ words, evidence }: Offered, language: StaffLanguage): string[] {
  const { name, steps, say, when, notWhen } = words[language];
  const { citation, finding } = evidence ?? {};
  const source = citation ? [citation.authors, String(citation.year)] : [];
  return [name, ...steps, say.warm, say.plain, when, notWhen, finding?.[language] ?? "", ...source];
}

/** Without case, accents or curly quotes, as people type. */
const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase().trim();
