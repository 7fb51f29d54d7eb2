import { describe, expect, it } from "vitest";
import { noPreferences, type Preferences } from "#model/intake.ts";
import { priorPopulation } from "#science/alliance/population.ts";
import { readSeries } from "#science/alliance/read-series.ts";
import type { SeriesPoint } from "#science/alliance/types.ts";
import { engagementHistory, type SessionAtHand } from "./engagement-history.ts";

const session = (date: string, told: Partial<Preferences> | null = null): SessionAtHand => ({
  date,
  attendance: "kept",
  answered: told !== null,
  opened: told && {
    reading: readSeries([{ score: 8 }], priorPopulation)[0]!,
    hope: null,
    preferences: { ...noPreferences, ...told },
  },
});
const said = (day: string, told: Partial<Preferences>) => ({
  day,
  preferences: { ...noPreferences, ...told },
});
const apart = (
  sessions: readonly SessionAtHand[],
  ...[client, therapist]: (ReturnType<typeof said> | null)[]
) =>
  engagementHistory(sessions, "2026-12-01", {
    client: client ?? null,
    therapist: therapist ? [therapist] : [],
  }).sessions.map(({ preferenceApart }) => preferenceApart);

const three = ["2026-11-02", "2026-11-09", "2026-11-16"].map((date) => session(date));

describe("preferences that lie apart", () => {
  it("are not known while one side is missing, or both spoke of other things", () => {
    expect(apart(three, said("2026-11-01", { lead: 3 }))).toEqual([null, null, null]);
    expect(apart(three, null, said("2026-11-01", { lead: 3 }))).toEqual([null, null, null]);
    expect(apart(three, said("2026-11-01", { lead: 3 }), said("2026-11-01", { time: 3 }))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("are known from the session on whose day both had spoken, and bear on none before", () => {
    expect(apart(three, said("2026-11-01", { lead: 3 }), said("2026-11-09", { lead: 0 }))).toEqual([
      null,
      true,
      true,
    ]);
    expect(apart(three, said("2026-11-12", { lead: 2 }), said("2026-11-01", { lead: 0 }))).toEqual([
      null,
      null,
      false,
    ]);
  });

  it("change with what the client says at a check-in, axis by axis", () => {
    const told = [three[0]!, session("2026-11-09", { lead: 0 }), session("2026-11-16", { time: 3 })];
    const client = said("2026-11-01", { lead: 3, time: 0 });
    expect(apart(told, client, said("2026-11-01", { lead: 0, time: 0 }))).toEqual([true, false, true]);
  });

  it("rest on the account that stood at the time, and not on a later one", () => {
    const therapist = [said("2026-11-01", { lead: 3 }), said("2026-11-09", { lead: 0 })];
    const history = engagementHistory(three, "2026-12-01", {
      client: said("2026-11-01", { lead: 3 }),
      therapist,
    });
    expect(history.sessions.map(({ preferenceApart }) => preferenceApart)).toEqual([false, true, true]);
  });
});

describe("an unrepaired strain", () => {
  const unrepaired = (...points: SeriesPoint[]) => {
    const readings = readSeries(points, priorPopulation);
    const sessions = readings.map((reading, index) => ({
      ...session(`2026-11-0${index + 1}`),
      answered: true,
      opened: { reading, hope: null, preferences: null },
    }));
    return engagementHistory(sessions, "2026-12-01", { client: null, therapist: [] }).sessions.map(
      ({ checkIn }) => checkIn!.unrepaired,
    );
  };

  it("is one of the line, and not a topic that was shared beside an ordinary score", () => {
    const [eight, three] = [{ score: 8 }, { score: 3 }];
    expect(unrepaired(eight, eight, eight, three, three, three, three).at(-1)).toBe(true);
    expect(unrepaired({ ...eight, shared: "topic" }, eight, eight, eight, eight).at(-1)).toBe(false);
  });
});
