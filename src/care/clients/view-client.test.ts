import { expect, it } from "vitest";
import { countingServices } from "../../../test/counting.ts";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { openedCheckIn } from "../../../test/trials.ts";
import { setAttendance } from "../sessions/set-attendance.ts";
import { viewClient, viewClients } from "./view-client.ts";

inPractice("guidance on a client's page", (at) => {
  it("answers a missed session until the client came again, also where nobody marked that they came", async () => {
    const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist, "2026-11-09");
    const causes = async () =>
      (await viewClient(at.services, at.therapist, clientId)).guidance.suggestions.map(
        ({ because }) => because,
      );
    await setAttendance(at.services, at.therapist, { sessionId, attendance: "missed" });
    expect(await causes()).toContain("missed-session");
    await openedCheckIn(at.services, at.therapist, clientId, "2026-11-16", 7);
    expect(await causes()).toEqual(["first-sessions", "first-sessions"]);
  });

  it("is the same of several clients, in their order, with their courses read together", async () => {
    const ids: string[] = [];
    for (const value of [3, 5, 7, 9]) {
      const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-09");
      await openedCheckIn(at.services, at.therapist, clientId, "2026-11-16", value);
      ids.unshift(clientId);
    }
    const alone = countingServices(at.services);
    const pages = [];
    for (const id of ids) pages.push(await viewClient(alone.services, at.therapist, id));
    const together = countingServices(at.services);
    expect(await viewClients(together.services, at.therapist, ids)).toEqual(pages);
    expect(together.asked()).toBeLessThan(alone.asked() - 3 * 9);
  });
});
