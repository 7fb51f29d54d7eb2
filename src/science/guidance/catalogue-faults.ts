import type { InEach, Strategy, StrategyWords } from "./strategy.ts";
import { unfitWords } from "./unfit-words.ts";

const fewest = 36;
const kebab = /^[a-z]+(-[a-z]+)*$/;
const longestId = 60;
const doi = /^10\.\d{4,}\/\S+$/;

/** What is wrong with a catalogue, a line each; the build stops on any. Types hold the rest: which fields there are, and what they may say. */
export function catalogueFaults(catalogue: readonly Strategy[]): string[] {
  const faults = catalogue.length < fewest ? [`${catalogue.length} strategies, of ${fewest} or more`] : [];
  const twice = (values: readonly string[]) => values.filter((one, index) => values.indexOf(one) !== index);
  for (const name of [...twice(catalogue.map(({ id }) => id)), ...twice(catalogue.map(({ code }) => code))])
    faults.push(`${name}: there twice`);
  return [...faults, ...catalogue.flatMap((one) => faultsOf(one).map((fault) => `${one.id}: ${fault}`))];
}

function faultsOf({ id, words, fits, barriers, notWith, evidence }: Strategy): string[] {
  const faults: string[] = [];
  const fault = (holds: boolean, said: string) => holds && faults.push(said);
  fault(!kebab.test(id) || id.length > longestId, "no kebab name");
  fault(barriers.length === 0 || Object.keys(fits).length === 0, "fits nothing");
  const bars: readonly string[] = notWith;
  fault(
    [...Object.keys(fits), ...barriers].some((one) => bars.includes(one)),
    "ruled out by what it fits",
  );
  for (const [language, said] of inEachOf(words)) {
    const { name, steps, say, when, notWhen } = said;
    const texts = [name, ...steps, say.warm, say.plain, when, notWhen];
    fault(
      texts.some((text) => text.trim().length < 3),
      `a text is missing in ${language}`,
    );
    for (const spoken of [say.warm, say.plain]) {
      const why = unfitWords(spoken, language);
      fault(why !== null, `"${spoken}" speaks of what must not be said (${why})`);
    }
    fault(!evidence.finding[language] || !evidence.caution[language], `no evidence in ${language}`);
  }
  fault(evidence.status === "verified" && !doi.test(evidence.citation.doi), "verified without a DOI");
  fault(evidence.status === "recalled" && !evidence.citation, "recalled of no source");
  return faults;
}

const inEachOf = (words: InEach<StrategyWords>) =>
  Object.entries(words) as [keyof InEach<unknown>, StrategyWords][];
