import type { CheckIn } from "#model/check-in.ts";
import type { TherapistView } from "#model/therapist-view.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import type { Population, Reading, SeriesPoint } from "#science/alliance/types.ts";
import { composite, compositeItems } from "#science/measures/session-check.ts";
import type { OpenedCheckIn } from "#store/opened.ts";

type Said = Pick<CheckIn, "answers" | "imported"> & {
  readonly unsaid: Pick<NonNullable<CheckIn["unsaid"]>, "shared"> | null;
};

/** How a client's opened check-ins read, in order of time. */
export const readOpened = (checkIns: readonly OpenedCheckIn[], population: Population): Reading[] =>
  readSeries(
    checkIns.map(({ shared, tension, ...said }) =>
      seriesPoint({ ...said, unsaid: shared && { shared } }, { tension }),
    ),
    population,
  );

/** What the science needs of a check-in that its therapist has opened. */
export function seriesPoint(checkIn: Said, view: Pick<TherapistView, "tension"> | null): SeriesPoint {
  const tension = view?.tension ?? false;
  if (checkIn.imported) {
    return { score: checkIn.imported.score, shared: checkIn.imported.direct ? "column" : null, tension };
  }
  const { answers } = checkIn;
  const whole = composite(answers);
  const given = compositeItems.map((item) => answers[item]).filter((value) => value != null);
  return {
    score: whole?.score ?? null,
    ...(whole ? { answered: whole.answered } : {}),
    judged: answers.judged ?? null,
    heldBack: answers.heldBack ?? null,
    shared: checkIn.unsaid?.shared ?? null,
    tension,
    atCeiling: given.length > 0 && given.every((value) => value === 10),
  };
}
