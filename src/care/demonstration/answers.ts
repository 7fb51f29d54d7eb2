import { type Answers, itemsOfCheckIn } from "#science/measures/session-check.ts";
import type { Random } from "#science/simulation/random.ts";

const onScale = (value: number) => Math.min(10, Math.max(0, Math.round(value)));

/** Answers to a check-in's statements around a latent score, 0-10; the held-back channel rises as the score falls. */
export function answersAround(random: Random, number: number, score: number, usual: number): Answers {
  const fallen = Math.max(0, usual - score);
  return Object.fromEntries(
    itemsOfCheckIn(number).map((item) => {
      if (item === "heldBack" || item === "judged")
        return [item, onScale(1.5 + fallen + 0.6 * random.normal())];
      return [item, onScale(score + 0.5 * random.normal())];
    }),
  );
}
