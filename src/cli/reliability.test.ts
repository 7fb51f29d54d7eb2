import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { called, calledWith } from "../../test/call.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-reliability-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (name: string) => join(import.meta.dirname, `../../test/reference/${name}.csv`);
const items = "understood,task,hope,ease";
const answers = ["reliability", table("answers"), "--items", items, "--client", "client"];

describe("attune reliability", () => {
  // Oracles: those of src/science/statistics/measurement; the alphas are held there to psych's.
  it("gives alpha and omega together and at both levels, and the reliability of means and of change", async () => {
    const { code, out } = await called(...answers, "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found.omegaWithin).toBeCloseTo(0.801041, 5);
    expect(found.omegaBetween).toBeCloseTo(0.970546, 5);
    expect(found.change).toBeCloseTo(0.779585, 5);
    expect(found.sessionError).toBeCloseTo(0.320198, 5);
    expect([found.people, found.rows, found.sessions]).toEqual([40, 180, 4.5]);
    const shared = JSON.parse((await called(...answers, "--session", "session", "--json")).out);
    expect(shared.variances.personSession).toBeCloseTo(0.362653, 4);
    const words = (await called(...answers)).out.split("\n");
    expect(words[0]).toBe("180 rows of 40 people");
    expect(words).toContain("Within people: alpha 0.779, omega 0.801");
    expect(words).toContain("Standard error of one session’s mean score: 0.320 points");
  });

  it("says how far it is on a terminal once two seconds have passed, and nowhere else", async () => {
    let passed = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => {
      passed += 2_000;
      return passed;
    });
    try {
      const shown = await calledWith({ isTerminal: true }, ...answers);
      expect(shown.err).toContain("Comparing the answers of 180 rows …");
      expect(shown.err).toMatch(/Fitting, step 1 ….*Fitting, step 2 …/s);
      expect(shown.err.endsWith("\r\u001b[K")).toBe(true);
      expect((await called(...answers)).err).toBe("");
    } finally {
      clock.mockRestore();
    }
  });

  it("gives omega hierarchical where statements come in groups", async () => {
    const names = "rating,complaints,privileges,learning,raises,critical";
    const call = ["reliability", table("attitude"), "--items", names, "--client", "advance"];
    const { out } = await called(...call, "--groups", "a,a,b,b,c,c", "--json");
    const { alpha, omega, omegaHierarchical } = JSON.parse(out);
    expect([alpha > 0.7, omega > 0.7, omegaHierarchical > 0, omegaHierarchical < 1]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const short = await called(...call, "--groups", "a,b");
    expect([short.code, short.err]).toEqual([2, expect.stringContaining("a name for each of --items")]);
  });

  it("counts people as they are written", async () => {
    const ids = ["01", "1", "9007199254740992", "9007199254740993"];
    const rows = ids.flatMap((id, i) =>
      [0, 1, 2].map((s) => `${id},${(i * 5 + s) % 7},${(i * 4 + s * s) % 9}`),
    );
    const file = join(folder, "ids.csv");
    writeFileSync(file, `client,a,b\n${rows.join("\n")}\n`);
    const { out } = await called("reliability", file, "--items", "a,b", "--client", "client", "--json");
    expect(JSON.parse(out).people).toBe(4);
  });

  it("says when a part of the variance cannot be told apart", async () => {
    // Nobody differs from anybody, and nothing a session brings is shared by the statements.
    const rows = ["1", "2", "3", "4"].flatMap((id, i) =>
      [0, 1, 2].map((s) => `${id},${(s + i) % 3},${(2 * s + i) % 3}`),
    );
    const file = join(folder, "apart.csv");
    writeFileSync(file, `client,a,b\n${rows.join("\n")}\n`);
    const call = ["reliability", file, "--items", "a,b", "--client", "client"];
    const { err, out } = await called(...call, "--json");
    expect(err).toContain("the data do not tell them apart");
    expect(JSON.parse(out)).toMatchObject({ singular: true, converged: true });
    expect((await called(...answers)).err).toBe("");
  });

  it("says unknown where the data do not reach", async () => {
    const call = ["reliability", table("answers"), "--items", "understood,task", "--client", "client"];
    const { out } = await called(...call);
    expect(out).toMatch(/^All together: alpha 0\.\d+, omega unknown$/m);
  });

  it("names a column that is missing, holds words, never varies, or that others make up", async () => {
    const on = async (file: string, columns: string, client: string) => {
      const { code, err } = await called("reliability", table(file), "--items", columns, "--client", client);
      return [code, err.trim()];
    };
    expect(await on("answers", "understood,tasks", "client")).toEqual([
      1,
      "There is no column tasks. Did you mean task? The table has: client, session, understood, task, hope, ease.",
    ]);
    expect(await on("orthodont", "distance,Sex", "Subject")).toEqual([
      1,
      "The column Sex has a cell that is not a number: “Male” in line 2. Write a number there, or nothing where the value is missing.",
    ]);
    expect(await on("answers", "understood,task,hope,task", "client")).toEqual([
      2,
      "The column task is named twice in --items.\nSee attune reliability --help",
    ]);
    const copied = join(folder, "copied.csv");
    writeFileSync(copied, "client,a,b,c\n1,5,2,5\n1,4,3,4\n2,1,4,1\n2,3,1,3\n3,2,2,2\n3,5,5,5\n");
    const same = await called("reliability", copied, "--items", "a,b,c", "--client", "client");
    expect([same.code, same.err.trim()]).toEqual([
      1,
      "This cannot be estimated: c is made up by the statements before it.",
    ]);
    const flat = join(folder, "flat.csv");
    writeFileSync(flat, "client,a,b\n1,5,2\n1,5,3\n2,5,4\n2,5,1\n");
    const constant = await called("reliability", flat, "--items", "a,b", "--client", "client");
    expect([constant.code, constant.err.trim()]).toEqual([1, "This cannot be estimated: a never varies."]);
    expect((await called(...answers.with(3, "understood"))).code).toBe(2);
  });
});
