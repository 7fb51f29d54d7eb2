import { priorPopulation } from "#science/alliance/population.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import type {
  AttendanceSeen,
  CheckInSeen,
  ClientHistory,
} from "#science/engagement/barriers/client-history.ts";

/** A client of whom nothing is known yet. */
export const nothingTold: ClientHistory = {
  population: priorPopulation,
  checkIns: [],
  attendance: [],
  goals: [],
  goalAgreement: null,
  preferenceGap: null,
  hardToSpeak: null,
};

/** Opened check-ins a day apart from the first of November on, each with what is said of it and nothing else. */
export const checkInsSeen = (...each: readonly Partial<CheckInSeen>[]): CheckInSeen[] =>
  each.map((said, index) => ({
    day: `2026-11-${String(index + 1).padStart(2, "0")}`,
    session: index + 1,
    answers: {},
    view: {},
    reading: readSeries([{ score: null }], priorPopulation)[0]!,
    tension: false,
    guess: {},
    noticed: null,
    written: 0,
    leftOut: 0,
    takenUp: false,
    shared: null,
    addressed: null,
    hoursToAnswer: null,
    ...said,
  }));

/** Sessions a day apart from the first of November on, each with how the client came. */
export const came = (...attendance: ("kept" | "late" | "cancelled" | "missed")[]): AttendanceSeen[] =>
  attendance.map((one, index) => ({
    attendance: one,
    session: index + 1,
    day: `2026-11-0${index + 1}`,
    time: null,
    movedFrom: null,
  }));
