import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addClientWithSession, answeredSession } from "../../../test/practice.ts";
import { openedCheckIn } from "../../../test/trials.ts";
import { addSession } from "./add-session.ts";
import { viewToday } from "./view-today.ts";

inPractice("the Today page", (at) => {
  const today = "2026-11-23";

  /** How often the page asks the database, once today's looks are noted. */
  async function questions(): Promise<number> {
    await viewToday(at.services, at.therapist, today);
    let asked = 0;
    const store = at.services.store.withPlugin({
      transformQuery: ({ node }) => {
        asked += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await viewToday({ ...at.services, store }, at.therapist, today);
    return asked;
  }

  it("asks the database as often for many clients as for two", async () => {
    const add = async (comesToday: boolean) => {
      const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
      await openedCheckIn(at.services, at.therapist, clientId, "2026-11-09", 7, {
        share: "topic",
        topic: "method",
      });
      if (comesToday) await addSession(at.services, at.therapist, { clientId, date: today });
    };
    await add(true);
    await add(false);
    const few = await questions();
    for (const comesToday of [true, true, false, false, false]) await add(comesToday);
    expect(await questions()).toBe(few);
    expect(few).toBeLessThan(60);
  });

  it("calls nothing usual before three check-ins were opened, however many wait", async () => {
    const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-01");
    const mind = async () => (await viewToday(at.services, at.therapist, today)).sessions[0]?.mind;
    for (const day of ["2026-11-05", "2026-11-09", "2026-11-12"])
      await answeredSession(at.services, at.therapist, clientId, day, { understood: "7" });
    await addSession(at.services, at.therapist, { clientId, date: "2026-11-16" });
    await addSession(at.services, at.therapist, { clientId, date: today });
    expect(await mind()).toEqual({ kind: "answered" });
    await openedCheckIn(at.services, at.therapist, clientId, "2026-11-14", 7);
    expect(await mind()).toEqual({ kind: "early", checkIns: 1 });
  });

  it("shows a client who comes twice in a day with each session's own place", async () => {
    const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-11-16");
    await addSession(at.services, at.therapist, { clientId, date: today, time: "09:00" });
    await addSession(at.services, at.therapist, { clientId, date: today, time: "17:00" });
    const { sessions } = await viewToday(at.services, at.therapist, today);
    expect(sessions.map(({ number, session }) => [number, session.time])).toEqual([
      [2, "09:00"],
      [3, "17:00"],
    ]);
  });
});
