import { describe, expect, it } from "vitest";
import { strategies } from "./catalogue.ts";
import { isSought, type Sought } from "./search.ts";
import type { StaffLanguage } from "./strategy.ts";

const nothing: Sought = { words: "", barrier: null, rupture: null, grade: null };
const found = (sought: Partial<Sought>, language: StaffLanguage = "en") =>
  strategies.filter((one) => isSought(one, { ...nothing, ...sought }, language)).map(({ id }) => id);

describe("a search in the catalogue", () => {
  it("finds everything where nothing is asked", () => {
    expect(found({})).toHaveLength(strategies.length);
  });

  it("finds every word, in any text, however it is typed", () => {
    expect(found({ words: "GOAL  comes first" })).toContain("goal-recontract");
    expect(found({ words: "vislă" })).toEqual(found({ words: "Vîsla" }));
    expect(found({ words: "tryon 2018" }).length).toBeGreaterThan(3);
    expect(found({ words: "goal zebra" })).toEqual([]);
  });

  it("looks at the texts of the staff's own language", () => {
    expect(found({ words: "ziel zuerst" }, "de")).toContain("goal-recontract");
    expect(found({ words: "BRUCHE ergebnissen" }, "de")).toEqual([]);
    expect(found({ words: "ruckmeldung ergebnisse" }, "de")).toContain("welcome-criticism");
    expect(found({ words: "goal" }, "de")).toEqual([]);
  });

  it("meets barrier, rupture and grade at once", () => {
    const withdrawn = found({ barrier: "holding-back", rupture: "withdrawal" });
    expect(withdrawn).toContain("make-room-for-no");
    expect(withdrawn).not.toContain("pace-check");
    expect(found({ grade: "C", barrier: "practical" })).toContain("clear-the-way");
    expect(found({ grade: "own" })).toEqual([]);
  });
});
