import { describe, expect, it } from "vitest";
import { priorPopulation } from "../../alliance/population.ts";
import { seededRandom } from "../../simulation/random.ts";
import { asPriors, simulateEndings, type TrueHazard } from "../../simulation/simulate-endings.ts";
import { areaUnderCurve } from "../../statistics/prediction/area-under-curve.ts";
import { checkHazard } from "./check-hazard.ts";
import { enoughEndings, fitOutlook, type OutlookEstimate } from "./fit-outlook.ts";
import { priorModel } from "./hazard-model.ts";
import { lookAhead } from "./look-ahead.ts";
import { type RiskSet, RiskSetBuilder } from "./risk-set.ts";
import { distrustOf } from "./trust.ts";

/** A simulated practice: what it estimates, and how well its own truth would tell leaving from staying. */
function practice(seed: number, clients: number, truth: TrueHazard) {
  const builder = new RiskSetBuilder(priorPopulation);
  const logits: number[] = [];
  const events: number[] = [];
  for (const client of simulateEndings(seed, clients, truth, priorPopulation)) {
    builder.add(client);
    const last = client.history.sessions.length - 1;
    for (const [at, logit] of client.logits.entries()) {
      if (at === last && client.end === null) continue;
      logits.push(logit);
      events.push(client.end === "left" && at === last ? 1 : 0);
    }
  }
  const risk = builder.built();
  return { risk, estimate: fitOutlook(risk), truth: areaUnderCurve(logits, events)!.area };
}

const means = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe("on simulated practices whose truth is known", () => {
  it("is calibrated on clients it has not seen, and tells as much apart as the truth does", () => {
    const practices = [1, 2, 3, 4, 5, 6].map((seed) => practice(seed, 600, { ...asPriors, site: 0.4 }));
    const slopes = practices.map(({ estimate }) => estimate.check!.calibration.slope);
    expect(means(slopes)).toBeGreaterThan(0.93);
    expect(means(slopes)).toBeLessThan(1.07);
    for (const { estimate, truth } of practices) {
      const { slope, se } = estimate.check!.calibration;
      expect(Math.abs(slope - 1)).toBeLessThan(2.6 * se.slope);
      expect(Math.abs(estimate.check!.area!.area - truth)).toBeLessThan(0.03);
      expect(estimate.check!.brier).toBeLessThan(estimate.check!.brierOfRates);
      expect(distrustOf(estimate)).toEqual(["fits"]);
    }
  });

  it("finds the practice's own rate and weights where they lie far from the priors", () => {
    const { estimate } = practice(7, 1_500, { site: 0.9, terms: { lower: 1.1, missed: 1.4 } });
    const [rate, , , , , lower, missed] = estimate.model.coefficients;
    expect(rate).toBeCloseTo(Math.log(0.02 / 0.98) + 0.9, 0.5);
    expect(lower).toBeGreaterThan(0.85);
    expect(missed).toBeGreaterThan(1.1);
  });

  it("says so where predictions are too extreme, or too timid", () => {
    const { risk, estimate } = practice(8, 800, { site: 0.5, terms: { lower: 0.1 } });
    const shouting = Float64Array.from(risk.events, (_, row) => -3 + 2 * risk.values[0]![row]!);
    const loud: OutlookEstimate = { ...estimate, check: checkHazard(risk, shouting) };
    expect(distrustOf(loud)).toContain("too-extreme");
    expect(distrustOf(loud)).toContain("hardly-apart");
    const quiet = practice(8, 800, { site: 0.5, terms: { lower: 1.6 } });
    const whispering = Float64Array.from(
      quiet.risk.events,
      (_, row) => -3 + 0.1 * quiet.risk.values[0]![row]!,
    );
    const timid = checkHazard(quiet.risk, whispering);
    expect(distrustOf({ check: timid })).toContain("too-timid");
  });

  it("says so where they are no better than the usual rate of the session", () => {
    const { risk, estimate } = practice(8, 800, { site: 0.5, terms: { lower: 1.6 } });
    const random = seededRandom(8);
    const guessed = Float64Array.from(risk.events, () => -3 + 2 * random.normal());
    const check = checkHazard(risk, guessed);
    expect(check.brier).toBeGreaterThanOrEqual(check.brierOfRates);
    expect(distrustOf({ check })[0]).toBe("no-better");
    const even = { ...estimate.check!, brier: estimate.check!.brierOfRates };
    expect(distrustOf({ check: even })).toContain("no-better");
  });

  it("lets a term in that truly makes clients leave, and as a rule none that does not", () => {
    const strong = practice(9, 1_500, {
      site: 0.3,
      terms: { ...asPriors.terms, "held-back": 1.6, preference: 1 },
    });
    expect(strong.estimate.model.terms).toEqual(["lower", "missed", "held-back", "preference"]);
    expect(strong.estimate.check!.area!.area).toBeGreaterThan(0.7);
    const entered = [11, 12, 13, 14, 15, 16, 17, 18].flatMap((seed) =>
      practice(seed, 300, asPriors).estimate.model.terms.slice(2),
    );
    expect(entered.length).toBeLessThanOrEqual(1);
  });

  it("does not try a term that is the same for everybody", () => {
    const { risk } = practice(20, 600, { site: 0.4, terms: {} });
    const flat: RiskSet = { ...risk, values: risk.values.map((values) => values.map(() => 0)) };
    expect(fitOutlook(flat).trials).toEqual([]);
  });
});

describe("before there are endings enough", () => {
  const few = practice(30, 60, asPriors);

  it("leaves the priors as they stand, and says that nothing is checked", () => {
    expect(few.risk.ends.left).toBeLessThan(enoughEndings);
    expect(few.risk.ends.left).toBeGreaterThan(10);
    expect(few.estimate.model).toEqual(priorModel);
    expect(few.estimate.check).toBeNull();
    expect(distrustOf(few.estimate)).toEqual(["prior"]);
  });
});

describe("one client's outlook", () => {
  const session = (score: number | null, coming: "kept" | "missed" = "kept") => ({
    coming,
    checkIn: score === null ? null : { score, hope: null, heldBack: false, unrepaired: false },
    preferenceApart: null,
  });
  const ahead = (sessions: ReturnType<typeof session>[]) =>
    lookAhead({ sessions }, priorPopulation, priorModel);

  it("is none before the first session", () => expect(ahead([])).toBeNull());

  it("is usual where nothing is known, at the usual rate of these sessions", () => {
    const outlook = ahead([session(null), session(null), session(null), session(null)])!;
    expect(outlook).toMatchObject({ band: "usual", carriers: [], withoutCheckIns: true, source: "prior" });
    // Three sessions at 2 %.
    expect(outlook.usual).toBeCloseTo(1 - 0.98 ** 3, 6);
    expect(outlook.chance).toBeCloseTo(outlook.usual, 10);
    expect(outlook.low).toBeLessThan(outlook.chance);
    expect(outlook.high).toBeGreaterThan(outlook.chance);
  });

  it("rises with a low alliance and a missed session, and says which carries more", () => {
    const outlook = ahead([session(5.5), session(5), session(null, "missed")])!;
    expect(outlook.band).toBe("raised");
    expect(outlook.carriers.map(({ term }) => term)).toEqual(["lower", "missed"]);
    expect(outlook.carriers[1]!.weight).toBeCloseTo(0.7, 6);
  });

  it("counts a missed session for the next one alone", () => {
    const missed = ahead([session(null), session(null, "missed")])!;
    const odds = (0.04 / 0.96) * Math.exp(0.7 * 1.5);
    const now = odds / (1 + odds);
    expect(missed.chance).toBeCloseTo(1 - (1 - now) * (1 - 0.03) * (1 - 0.02), 6);
  });

  it("takes a session that was cancelled with notice for usual, until the practice's endings say otherwise", () => {
    const cancelled = { ...session(null), coming: "cancelled" as const };
    const [with_, without] = [
      [session(null), cancelled],
      [session(null), session(null)],
    ].map((sessions) => lookAhead({ sessions }, priorPopulation, priorModel)!);
    expect(with_!.chance).toBe(without!.chance);
  });

  it("is low where the alliance is well above others'", () => {
    const outlook = ahead([session(10), session(10), session(10), session(10)])!;
    expect(outlook.band).toBe("low");
    expect(outlook.carriers[0]).toMatchObject({ term: "lower" });
    expect(outlook.carriers[0]!.weight).toBeLessThan(0);
  });
});
