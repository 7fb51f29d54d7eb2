import * as v from "valibot";
import { barriers } from "../science/engagement/barriers/barrier.ts";
import { type Situation, situations } from "../science/guidance/situations.ts";
import {
  type Closeness,
  mechanisms,
  type OwnStrategy,
  ruptures,
  type StrategyWords,
} from "../science/guidance/strategy.ts";
import { requiredWords } from "./text.ts";

export const strategyLimits = { name: 80, step: 160, say: 240, clause: 160 } as const;

/** One line, in the curly quotes that Attune prints. */
const line = (most: number) =>
  v.pipe(
    requiredWords(most),
    v.transform((text) => text.replaceAll(/\s+/g, " ").replaceAll("'", "’")),
  );

const wordsFields = {
  name: line(strategyLimits.name),
  step1: line(strategyLimits.step),
  step2: line(strategyLimits.step),
  step3: line(strategyLimits.step),
  warm: line(strategyLimits.say),
  plain: line(strategyLimits.say),
  when: line(strategyLimits.clause),
  notWhen: line(strategyLimits.clause),
};
type WordsGiven = Readonly<Record<keyof typeof wordsFields, string>>;

const wordsOf = ({ name, step1, step2, step3, warm, plain, when, notWhen }: WordsGiven) => ({
  name,
  steps: [step1, step2, step3] as const,
  say: { warm, plain },
  when,
  notWhen,
});

/** A strategy's words as a form sends them. */
export const strategyWordsForm = v.pipe(v.object(wordsFields), v.transform(wordsOf));

const ticked = v.optional(v.picklist(["", "yes"]), "");
const boxes = <Name extends string>(name: Name) =>
  Object.fromEntries(situations.map((one) => [`${name}-${one}`, ticked])) as Record<
    `${Name}-${Situation}`,
    typeof ticked
  >;

/** A practice's own strategy as a form sends it: what it was made for, what else it can help with, when it may do harm. */
export const ownStrategyForm = v.pipe(
  v.object({
    ...wordsFields,
    barrier: v.picklist(barriers),
    rupture: v.picklist(ruptures),
    mechanism: v.picklist(mechanisms),
    madeFor: v.picklist(situations),
    ...boxes("also"),
    ...boxes("never"),
  }),
  // What it was made for cannot rule it out.
  v.check((form) => form[`never-${form.madeFor}`] !== "yes"),
  v.transform((form): OwnContent => {
    const notWith = situations.filter((one) => form[`never-${one}`] === "yes");
    const also = situations.filter((one) => form[`also-${one}`] === "yes" && !notWith.includes(one));
    const fits: Partial<Record<Situation, Closeness>> = Object.fromEntries(also.map((one) => [one, 1]));
    fits[form.madeFor] = 3;
    const { barrier, rupture, mechanism } = form;
    return { fits, notWith, mechanism, barriers: [barrier], rupture, words: wordsOf(form) };
  }),
);

/** What a practice's own strategy is kept as: its words are in the one language that the practice wrote them in. */
export type OwnContent = Omit<OwnStrategy, "id" | "code" | "evidence" | "words"> & {
  readonly words: StrategyWords;
};

/** Words as they are kept. */
export const keptWords = v.object({
  name: v.string(),
  steps: v.tuple([v.string(), v.string(), v.string()]),
  say: v.object({ warm: v.string(), plain: v.string() }),
  when: v.string(),
  notWhen: v.string(),
});

/** An own strategy as it is kept; what a later version no longer knows is refused, and then left out. */
export const keptContent = v.object({
  fits: v.record(v.picklist(situations), v.picklist([1, 2, 3])),
  notWith: v.array(v.picklist(situations)),
  mechanism: v.picklist(mechanisms),
  barriers: v.array(v.picklist(barriers)),
  rupture: v.picklist(ruptures),
  // Kept under "en" while there was no other staff language.
  words: v.union([
    keptWords,
    v.pipe(
      v.object({ en: keptWords }),
      v.transform(({ en }) => en),
    ),
  ]),
});
