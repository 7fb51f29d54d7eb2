import { expect, it } from "vitest";
import { practiceFor } from "#care/access.ts";
import { instant } from "#care/services.ts";
import { inPractice } from "../../test/in-practice.ts";
import { priorPopulation } from "../science/alliance/population.ts";
import { readEstimate, saveEstimate } from "./estimates.ts";

inPractice("an estimate of a practice", (at) => {
  const practice = () => practiceFor({ kind: "operator" }, "recalibrate", at.therapist.practiceId);
  const read = () => readEstimate(at.services.store, "population", at.therapist.practiceId);
  const save = (mean: number) => {
    const estimate = { ...priorPopulation, mean };
    return saveEstimate(at.services.store, "population", practice(), estimate, instant(at.services));
  };

  it("takes the place of the one before", async () => {
    expect(await read()).toBeNull();
    await save(6);
    await save(7);
    expect(await read()).toEqual({
      estimate: { ...priorPopulation, mean: 7 },
      estimatedAt: instant(at.services),
    });
  });

  it("of another version of Attune is not believed, and is written anew", async () => {
    await save(6);
    const others = [
      JSON.stringify({ stamp: "another", estimate: { mean: 1 } }),
      JSON.stringify({ mean: 1 }),
      "[]",
    ];
    for (const estimate of others) {
      await at.services.store.updateTable("population").set({ estimate }).execute();
      expect(await read()).toBeNull();
    }
    await save(7);
    expect((await read())?.estimate.mean).toBe(7);
  });
});
