import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientFor } from "#care/access.ts";
import { courseOf } from "#care/alliance/course.ts";
import { dayIn } from "#care/practice-day.ts";
import type { StaffActor } from "#model/access.ts";
import { makeRatings } from "../../bench/make-ratings.ts";
import { called, calledWith, sink } from "../../test/call.ts";
import { addColleague, openPractice, testServices } from "../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../test/stores.ts";
import { importInto } from "./import.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flags = {
  client: "client",
  therapist: "therapist",
  time: "time",
  score: "rating",
  scale: "0-5",
  direct: "left",
  ended: "done",
};

function table(name: string, ...rows: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, ["client,therapist,time,rating,left,done", ...rows, ""].join("\n"));
  return file;
}

const first = [
  "Heron,T1,2026-01-08T10:00:00Z,4,,",
  "Heron,T1,2026-01-01,5,,",
  "Otter,T1,2026-01-01T09:00,3,yes,",
  "Otter,T2,2026-01-02T09:00,,,",
  "Otter,T2,2026-01-02T09:00,2,,true",
];

onBothDatabases("attune import", (fresh) => {
  let opened: FreshStore;
  let services: ReturnType<typeof testServices>;
  let owner: StaffActor;

  beforeEach(async () => {
    opened = await fresh();
    services = testServices(opened.store);
    owner = await openPractice(services);
  });
  afterEach(() => opened.close());

  async function imported(file: string, values: Record<string, string | boolean> = {}) {
    const { io, said } = sink();
    const code = await importInto(services, { values, positionals: [file] }, io).catch((error) => error.code);
    return { code, ...said() };
  }

  const clients = () => opened.store.selectFrom("client").selectAll().orderBy("name").execute();

  async function courseOfClient(name: string, actor = owner) {
    const client = (await clients()).find((one) => one.name === name)!;
    return courseOf(services, await clientFor(services, actor, client.id, "view"), "open");
  }

  it("makes clients, sessions and check-ins that can be browsed", async () => {
    const { code, out } = await imported(table("first.csv", ...first), flags);
    expect({ code, out }).toEqual({ code: 0, out: "5 sessions imported, with 3 new clients.\n" });
    expect((await clients()).map(({ name, source, therapist_id }) => [name, source, therapist_id])).toEqual(
      ["Heron", "Otter · T1", "Otter · T2"].map((name) => [name, "imported", owner.staffId]),
    );
    const { sessions } = await courseOfClient("Heron");
    expect(sessions.map(({ session, reading }) => [session.date, session.time, reading?.score])).toEqual([
      ["2026-01-01", null, 10],
      ["2026-01-08", "10:00", 8],
    ]);
    expect(sessions.every(({ session }) => session.attendance === "kept")).toBe(true);
    const otter = await courseOfClient("Otter · T1");
    expect(otter.sessions[0]!.reading).toMatchObject({ flag: "strain", score: 6 });
    const tied = await courseOfClient("Otter · T2");
    expect(tied.sessions.map(({ reading }) => reading?.score)).toEqual([null, 4]);
    expect((await clients()).map((one) => one.ended_at)).toEqual([null, null, "2026-01-02T00:00:00.000Z"]);
  });

  it("ends care on the practice's own day, west of Greenwich too", async () => {
    await opened.store.updateTable("practice").set({ time_zone: "America/New_York" }).execute();
    await imported(table("west.csv", "Heron,T1,2026-01-08T02:00:00Z,4,,true"), flags);
    const [client] = await clients();
    const { sessions } = await courseOfClient("Heron");
    expect(sessions.map(({ session }) => session.date)).toEqual(["2026-01-07"]);
    expect(dayIn("America/New_York", new Date(client!.ended_at!))).toBe("2026-01-07");
  });

  it("remembers the columns and refuses the same rows a second time, whole", async () => {
    const file = table("first.csv", ...first);
    await imported(file, flags);
    expect((await imported(file)).code).toBe("already-imported");
    const more = table("more.csv", ...first, "Heron,T1,2026-01-15T10:00:00Z,3,,");
    expect((await imported(more)).code).toBe("already-imported");
    expect((await courseOfClient("Heron")).sessions).toHaveLength(2);
    const { code, out, err } = await imported(more, { "valid-rows": true });
    expect({ code, out }).toEqual({ code: 0, out: "1 session imported, of clients who were here before.\n" });
    expect(err).toContain("5 rows were left out because imported before.");
    const { sessions } = await courseOfClient("Heron");
    expect(sessions.map(({ reading }) => reading?.score)).toEqual([10, 8, 6]);
  });

  it("goes on with a client of an earlier import, and keeps another therapist's apart", async () => {
    await imported(table("one.csv", "Heron,T1,2026-01-01,5,,"), flags);
    await imported(table("two.csv", "Heron,T2,2026-01-02,4,,", "Heron,T1,2026-01-03,3,,"));
    await imported(table("three.csv", "Heron,T2,2026-01-04,2,,"));
    const scores = async (name: string) =>
      (await courseOfClient(name)).sessions.map(({ reading }) => reading?.score);
    expect(await scores("Heron")).toEqual([10, 6]);
    expect(await scores("Heron · T2")).toEqual([8, 4]);
    expect(await clients()).toHaveLength(2);
  });

  it("says where what is usual could not be estimated, and keeps the ratings", async () => {
    const rename = (from: string, to: string) => opened.store.schema.alterTable(from).renameTo(to).execute();
    await rename("population", "away");
    const { code, out, err } = await imported(table("first.csv", ...first), flags).finally(() =>
      rename("away", "population"),
    );
    expect({ code, out }).toEqual({ code: 0, out: "5 sessions imported, with 3 new clients.\n" });
    expect(err).toContain("could not be estimated anew");
    expect(await clients()).toHaveLength(3);
  });

  it("imports nothing where a row is wrong", async () => {
    const { code, err } = await imported(table("bad.csv", ...first, "Heron,T1,2026-01-15,6,,"), flags);
    expect(code).toBe(1);
    expect(err).toContain("line 7, column rating: 6 is off the scale 0-5.");
    expect(await clients()).toEqual([]);
  });

  it("gives the clients to the therapist who is named, and to nobody else", async () => {
    const colleague = await addColleague(services, owner, ["therapist"]);
    const file = table("first.csv", ...first);
    const staff = `${colleague.staffId}@practice.example`;
    expect((await imported(file, { ...flags, staff: "nobody@practice.example" })).code).toBe(
      "no-such-therapist",
    );
    expect((await imported(file, { ...flags, staff })).code).toBe(0);
    expect((await courseOfClient("Heron", colleague)).sessions).toHaveLength(2);
    await expect(courseOfClient("Heron")).rejects.toMatchObject({ code: "not-found" });
  });

  it("brings moments with a time zone into the practice's", async () => {
    await opened.store.updateTable("practice").set({ time_zone: "Asia/Tokyo" }).execute();
    await imported(table("zone.csv", "Heron,T1,2026-01-08T20:30:00+01:00,4,,"), flags);
    const { session } = (await courseOfClient("Heron")).sessions[0]!;
    expect([session.date, session.time]).toEqual(["2026-01-09", "04:30"]);
  });

  it("takes thousands of rows and estimates anew what is usual", async () => {
    const file = join(folder, "many.csv");
    await makeRatings(file, 4_000);
    const given = { ...flags, scale: "0-10", ended: "" };
    expect((await imported(file, given)).code).toBe(0);
    const { population } = await courseOfClient("C1");
    expect(population).toMatchObject({ source: "estimated", sessions: 4_000 });
  });
});

describe("attune import without a practice", () => {
  it("says what to do first", async () => {
    const env = { ATTUNE_DATA: join(folder, "data") };
    const { code, err } = await calledWith({ env }, "import", table("first.csv", ...first), "--demo");
    expect(code).toBe(1);
    expect(err).toContain("There is no practice here yet.");
    expect((await called("import")).code).toBe(2);
  });
});
