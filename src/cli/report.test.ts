import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it, vi } from "vitest";
import { makeRatings } from "../../bench/make-ratings.ts";
import { called, calledWith, sink } from "../../test/call.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ["--client", "client", "--therapist", "therapist", "--time", "time", "--score", "rating"];
const wide = [...names, "--scale", "0-10"];

function table(name: string, ...rows: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, ["client,therapist,time,rating,left", ...rows, ""].join("\n"));
  return file;
}

/** Ratings around 8, then one far below, then back. */
const dropped = (client: string, scale = 1) =>
  [8, 9, 8, 9, 8, 1, 8, 9].map((rating, index) => `${client},T,2026-01-0${index + 1},${rating * scale},`);

const reportOf = async (...argv: string[]) => JSON.parse((await called("report", ...argv, "--json")).out);

describe("the report", () => {
  it("keeps to the published schema", async () => {
    const file = join(folder, "many.csv");
    await makeRatings(file, 5_000);
    const schema = (await called("report", "--schema")).out;
    expect(schema).toBe(
      readFileSync(join(import.meta.dirname, "../../docs/schemas/report.schema.json"), "utf8"),
    );
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema));
    const report = await reportOf(file, ...wide, "--direct", "left", "--ended", "left", "--id", "id");
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.population).toMatchObject({ source: "estimated", sessions: 5_000 });
    const sessions = report.series.flatMap((series: { sessions: unknown[] }) => series.sessions);
    expect(new Set(sessions.map((one: { flag: string }) => one.flag))).toEqual(
      new Set(["none", "watch", "strain"]),
    );
    expect(sessions.some((one: { recovery: unknown }) => one.recovery !== null)).toBe(true);
    expect(report.series.some((series: { ended?: true }) => series.ended)).toBe(true);
  });

  it("flags a drop with its reason and its return, and says that the population is a prior", async () => {
    const report = await reportOf(table("drop.csv", ...dropped("C")), ...wide);
    const [series] = report.series;
    expect(report.population.source).toBe("prior");
    expect(series.sessions[5]).toMatchObject({ line: 7, time: "2026-01-06", score: 1, flag: "strain" });
    expect(series.sessions[5].reasons[0]).toMatchObject({
      rule: "drop",
      sentence: expect.stringContaining("1.0"),
    });
    expect(series.sessions[6].recovery).toMatchObject({ sessions: 1, full: true });
    expect((await called("report", join(folder, "drop.csv"), ...wide)).out).toContain("assumed (a prior");
  });

  it("reports on the scale given, and is the same on each", async () => {
    const ten = await reportOf(table("ten.csv", ...dropped("C")), ...wide);
    const five = await reportOf(table("five.csv", ...dropped("C", 0.5)), ...names, "--scale", "0-5");
    expect(five.population.mean).toBeCloseTo(ten.population.mean / 2, 5);
    expect(five.population.withinClientSd).toBeCloseTo(ten.population.withinClientSd / 2, 5);
    expect(five.population.autocorrelation).toBe(ten.population.autocorrelation);
    for (const [index, session] of five.series[0].sessions.entries()) {
      const other = ten.series[0].sessions[index];
      expect(session.expected).toBeCloseTo(other.expected / 2, 5);
      expect(session.high).toBeCloseTo(other.high / 2, 5);
      expect([session.flag, session.z]).toEqual([other.flag, other.z]);
    }
    expect(five.series[0].sessions[5].reasons[0].sentence).toMatch(/^0\.5 is well below the 4\.\d expected/);
  });

  it("keeps a session without ratings, with null for its score", async () => {
    const report = await reportOf(
      table("gap.csv", "C,T,2026-01-01,,yes", "C,T,2026-01-02,8,"),
      ...wide,
      "--direct",
      "left",
    );
    expect(report.series[0].sessions[0]).toMatchObject({ score: null, z: null, flag: "strain" });
    expect(report.population).toMatchObject({ sessions: 1, clients: 1 });
  });

  it("refuses a table with problems, names them, and goes on with the valid rows where asked to", async () => {
    const file = table("bad.csv", "C,T,2026-01-01,8,", "C,T,2026-13-01,8,", "C,T,2026-01-03,88,");
    const refused = await called("report", file, ...wide, "--json");
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: "" });
    expect(refused.err).toContain(`${file}, line 3, column time: “2026-13-01” is no date from 1900 to 2199.`);
    expect(refused.err).toContain(`${file}, line 4, column rating: 88 is off the scale 0-10.`);
    const taken = await called("report", file, ...wide, "--json", "--valid-rows");
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.out).series[0].sessions).toHaveLength(1);
    expect(taken.err).toContain("2 rows were left out");
  });

  it("shows twenty problems and counts the others", async () => {
    const file = table("worse.csv", ...Array.from({ length: 1_230 }, () => "C,T,never,8,"));
    const { err } = await called("report", file, ...wide);
    expect(err.match(/line \d+, column time/g)).toHaveLength(20);
    expect(err).toContain("… and 1,210 more.");
  });

  it("lists the columns that there are, and refuses a file that is not there", async () => {
    const missing = await called(
      "report",
      table("c.csv", "C,T,2026-01-01,8,"),
      ...names.slice(0, -1),
      "score",
      "--scale",
      "0-10",
    );
    expect(missing.code).toBe(1);
    expect(missing.err).toContain(
      "line 1, column score: There is no such column. The table has: client, therapist, time, rating, left.",
    );
    const absent = await called("report", join(folder, "none.csv"), ...wide);
    expect(absent.code).toBe(1);
    expect(absent.err).toContain("none.csv: The file cannot be opened (ENOENT)");
    expect((await called("report", folder, ...wide)).err).toContain("EISDIR");
  });

  it("says how far it is on a terminal, but not amid JSON that the same terminal shows", async () => {
    const file = table("watched.csv", ...Array.from({ length: 150 }, (_, n) => `N${n},T,2026-01-01,8,`));
    let passed = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => {
      passed += 2_000;
      return passed;
    });
    try {
      for (const how of [["--json"], [], ["--html", join(folder, "watched.html")]]) {
        const { err } = await calledWith({ isTerminal: true }, "report", file, ...wide, ...how);
        const lines = err.split("\r\u001b[K");
        expect(lines).toContain("Estimating what is usual …");
        expect(lines).toContain("100 series looked at …");
      }
      const { io, said } = sink();
      Object.assign(io.out, { isTTY: true });
      await run(["report", file, ...wide, "--json"], { ...io, isTerminal: true });
      expect(said().err).not.toContain("looked at");
      expect(said().err.endsWith("\r\u001b[K")).toBe(true);
      expect((await called("report", file, ...wide, "--json")).err).toBe("");
    } finally {
      clock.mockRestore();
    }
  });

  it("writes a page that stands alone, with names escaped", async () => {
    const evil = '"<script>alert(""1"")</script>"';
    const page = join(folder, "page.html");
    const { code } = await called("report", table("evil.csv", ...dropped(evil)), ...wide, "--html", page);
    expect(code).toBe(0);
    const html = readFileSync(page, "utf8");
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(html).not.toMatch(/(src|href)=|url\(|https?:/);
    expect(html).toContain('class="strain"');
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    // Whoever else uses this computer does not read it.
    expect(statSync(page).mode & 0o077).toBe(0);
  });

  it("draws at most two hundred series, those with flags first, and says so", async () => {
    const calm = Array.from({ length: 300 }, (_, n) => `N${n},T,2026-01-01,8,`);
    const page = join(folder, "many.html");
    await called("report", table("drawn.csv", ...calm, ...dropped("Flagged")), ...wide, "--html", page);
    const html = readFileSync(page, "utf8");
    expect(html.match(/<svg/g)).toHaveLength(200);
    expect(html).toContain("200 of 301 series are drawn here");
    expect(html.indexOf("<h2>Flagged with T")).toBe(html.indexOf("<h2>"));
    const refused = await called(
      "report",
      join(folder, "drawn.csv"),
      ...wide,
      "--html",
      join(folder, "no/where.html"),
    );
    expect(refused.code).toBe(1);
  });
});
