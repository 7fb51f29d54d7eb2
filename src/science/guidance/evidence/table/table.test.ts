import { describe, expect, it } from "vitest";
import { strategies } from "../../catalogue.ts";
import { topics } from "./factor.ts";
import { evidenceTable } from "./table.ts";

describe("the evidence table", () => {
  it("names each factor once, under a topic that is there", () => {
    for (const language of ["en", "de"] as const)
      expect(new Set(evidenceTable.map(({ name }) => name[language])).size).toBe(evidenceTable.length);
    expect(new Set(evidenceTable.map(({ topic }) => topic))).toEqual(new Set(topics));
  });

  it("has a number only where it was read, and an interval around it", () => {
    for (const row of evidenceTable) {
      if (row.status === "recalled") {
        expect(Object.keys(row).sort()).toEqual(["name", "note", "source", "status", "topic"]);
        expect(JSON.stringify(row.note)).not.toMatch(/\d/);
      } else
        for (const { value, low, high } of row.figures) {
          expect((low === undefined) === (high === undefined)).toBe(true);
          if (low !== undefined && high !== undefined) {
            expect(low).toBeLessThan(value);
            expect(high).toBeGreaterThan(value);
          }
        }
      expect(row.source.doi ?? "10.0000/none").toMatch(/^10\.\d{4,}\/\S+$/);
    }
  });

  it("shows nothing as read of which only the subject was, and no tests, samples or reports as studies", () => {
    const row = (authors: string) => evidenceTable.find(({ source }) => source.authors.startsWith(authors));
    expect(row("Hill")).toMatchObject({ status: "recalled" });
    const counted = evidenceTable.flatMap(({ counts, k }) => (counts ? [`${k} ${counts}`] : []));
    expect(counted).toEqual(["94 tests", "20 samples", "13 reports"]);
  });

  it("claims no cause", () => {
    for (const { name, note } of evidenceTable)
      expect(`${name.en} ${note.en}`).not.toMatch(
        /\b(caus(es?|ed|ing)|leads? to|makes? \w+ better|because of)\b/i,
      );
  });

  it("has the same figures in the words of each language", () => {
    const figuresIn = (text: string) => text.replaceAll(/(\d),(\d)/g, "$1.$2").match(/\d+(\.\d+)?/g) ?? [];
    for (const { name, note } of evidenceTable)
      expect(figuresIn(`${name.de} ${note.de}`)).toEqual(figuresIn(`${name.en} ${note.en}`));
  });

  it("says the same as the strategies that rest on it", () => {
    const resting = strategies.filter(({ evidence }) => evidence.effect);
    expect(resting.length).toBeGreaterThan(20);
    for (const { id, evidence } of resting) {
      const { effect, citation } = evidence;
      const rows = evidenceTable.filter(({ source }) => source.doi === citation?.doi);
      const same = rows.some(
        ({ figures, k, n }) =>
          figures?.some(
            ({ statistic, value, low, high }) =>
              statistic === effect?.statistic &&
              value === effect.value &&
              low === effect.low &&
              high === effect.high,
          ) &&
          (evidence.k === null || evidence.k === k) &&
          (evidence.n === null || evidence.n === n),
      );
      expect(same, id).toBe(true);
    }
  });
});
