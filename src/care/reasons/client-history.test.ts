import { expect, it } from "vitest";
import { addClientWithSession, openOnDevice, openPractice, testServices } from "../../../test/practice.ts";
import { freshSqlite } from "../../../test/stores.ts";
import { clientFor } from "../access.ts";
import { courseOf } from "../alliance/course.ts";
import { submitCheckIn } from "../check-ins/submit-check-in.ts";
import { seeWithoutGuessing } from "../perception/save-view.ts";
import { addSession } from "../sessions/add-session.ts";
import { clientHistoryOf } from "./client-history.ts";

it("counts the hours to an answer from the beginning of the session, by the practice's clock", async () => {
  const fresh = await freshSqlite();
  const services = testServices(fresh.store, "2026-11-23T11:30:00Z");
  const therapist = await openPractice(services);
  const { clientId } = await addClientWithSession(services, therapist, "2026-11-22");
  for (const time of ["10:00", "11:45"]) {
    const sessionId = await addSession(services, therapist, { clientId, date: "2026-11-23", time });
    const { secret } = await openOnDevice(services, therapist, sessionId);
    await submitCheckIn(services, secret, { understood: "8", task: "8", hope: "8" });
    await seeWithoutGuessing(services, therapist, sessionId);
  }
  const course = await courseOf(services, await clientFor(services, therapist, clientId, "view"), "open");
  const hours = (zone: string) =>
    clientHistoryOf(course, { goals: [], goalAgreement: null, preferenceGap: null }, zone).checkIns.map(
      ({ hoursToAnswer }) => hoursToAnswer,
    );
  // What was answered before it began cannot be told from an answer to something else.
  expect(hours("UTC")).toEqual([1.5, null]);
  expect(hours("Europe/Berlin")).toEqual([2.5, 0.75]);
  await fresh.close();
});
