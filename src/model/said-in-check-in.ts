import type { Item } from "../science/measures/session-check.ts";
import type { CheckIn } from "./check-in.ts";
import { type Intake, type Preferences, preferenceAxes } from "./intake.ts";
import type { ClientTranslate } from "./locales/translate.ts";

/** What was asked and what was said to it: an answer from 0 to 10, words of their own, or one of ours that was tapped. */
export interface SaidPart {
  readonly is: "answer" | "left-out" | "words" | "tap" | "topic";
  readonly term: string;
  readonly said: string;
}

type Said = Pick<
  CheckIn,
  | "changeNextTime"
  | "nextWish"
  | "unsaid"
  | "hopes"
  | "hardToSpeak"
  | "addressed"
  | "inTheWay"
  | "preferences"
> & { readonly answers: readonly { readonly item: Item; readonly value: number | null }[] };

/** Each statement that a check-in asked, with its answer; null where it was left out. */
export const answersOf = ({ asked, answers }: CheckIn): Said["answers"] =>
  asked.map((item) => ({ item, value: answers[item] ?? null }));

/** All that a client said in one check-in, part by part, in the words that they read. */
export function saidInCheckIn(t: ClientTranslate, name: string, checkIn: Said): SaidPart[] {
  const { unsaid, addressed, inTheWay, preferences } = checkIn;
  const tap = (term: string, said: string): SaidPart => ({ is: "tap", term, said });
  return [
    ...checkIn.answers.map(
      ({ item, value }): SaidPart => ({
        is: value === null ? "left-out" : "answer",
        term: t(`item.${item}`, { name }),
        said: value === null ? t("own.skipped") : String(value),
      }),
    ),
    ...(addressed ? [tap(t("check-in.addressed"), t(`check-in.addressed.${addressed}`))] : []),
    ...inWords(t("check-in.change"), checkIn.changeNextTime),
    ...inWords(t("own.wish"), checkIn.nextWish),
    ...(inTheWay ? [tap(t("way.title"), t(`way.${inTheWay.what}`))] : []),
    ...(inTheWay?.mayRaise ? [tap(t("way.raise", { name }), t(`way.raise.${inTheWay.mayRaise}`))] : []),
    ...(preferences ? [tap(t("way.now"), leaningsInWords(t, name, preferences))] : []),
    ...inWords(t("own.sees-words"), unsaid?.shared === "words" ? unsaid.words : null),
    ...(unsaid?.shared === "topic"
      ? [{ is: "topic", term: t("own.sees-topic"), said: t(`check-in.topic.${unsaid.topic}`) } as const]
      : []),
    ...inWords(t("check-in.hopes"), checkIn.hopes),
    ...inWords(t("check-in.hard"), checkIn.hardToSpeak),
  ];
}

const inWords = (term: string, said: string | null): SaidPart[] =>
  said ? [{ is: "words", term, said }] : [];

const leaningsInWords = (t: ClientTranslate, name: string, preferences: Preferences) =>
  leanings(t, name, preferences)
    .map(({ term, said }) => `${term}: ${said}`)
    .join(" · ");

/** How a client would like to work: each axis that they chose, to which side, and how far from the middle. */
function leanings(t: ClientTranslate, name: string, preferences: Preferences): SaidPart[] {
  return preferenceAxes.flatMap((axis) => {
    const value = preferences[axis];
    if (value === null) return [];
    const side = value < 0 ? "low" : "high";
    const said =
      value === 0
        ? t("introduction.axis.middle")
        : `${t(`introduction.axis.${axis}.${side}`, { name })} (${Math.abs(value)})`;
    return [{ is: "tap", term: t(`introduction.axis.${axis}`), said }];
  });
}

/** All that a client said before the first session, but for their goals, which have a list of their own. */
export function saidBefore(
  t: ClientTranslate,
  name: string,
  intake: Pick<Intake, "hopes" | "expectations" | "hardToSpeak" | "preferences" | "mustNotHappen">,
): SaidPart[] {
  return [
    ...inWords(t("introduction.hopes"), intake.hopes),
    ...inWords(t("introduction.expectations"), intake.expectations),
    ...inWords(t("introduction.hard"), intake.hardToSpeak),
    ...leanings(t, name, intake.preferences),
    ...inWords(t("introduction.must-not"), intake.mustNotHappen),
  ];
}
