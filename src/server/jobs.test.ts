import { expect, it, vi } from "vitest";
import { keptLog } from "../../test/log.ts";
import { testServices } from "../../test/practice.ts";
import { freshSqlite } from "../../test/stores.ts";
import { startJobs } from "./jobs.ts";

it("leaves where a job failed in the log", async () => {
  const { store, place, close } = await freshSqlite();
  await store.schema.dropTable("staff_session").execute();
  const { log, lines } = keptLog();
  const jobs = startJobs(testServices(store), { post: null, push: null, fetchCalendar: null }, log, place);
  await vi.waitFor(() => expect(lines).toHaveLength(1), { timeout: 10_000 });
  await jobs.stop();
  await close();
  expect(lines).toMatchObject([{ job: "recalibration", kind: "SqliteError", msg: "job failed" }]);
  expect(lines[0]!.stack).toMatch(/\n\s+at /);
});
