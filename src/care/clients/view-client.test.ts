import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { openedCheckIn } from "../../../test/trials.ts";
import { setAttendance } from "../sessions/set-attendance.ts";
import { viewClient } from "./view-client.ts";

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
});
