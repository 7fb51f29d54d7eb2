import ical from "node-ical";
import { beforeEach, expect, it } from "vitest";
import { writeFeed } from "#interop/calendar/write-feed.ts";
import { inPracticeFrom } from "../../../test/in-practice.ts";
import { addClientWithSession, addColleague } from "../../../test/practice.ts";
import { changeRules } from "../messages/change-rules.ts";
import { changePractice } from "../practice/change-practice.ts";
import { addSession } from "../sessions/add-session.ts";
import { offerFeed, stopFeed, viewFeed } from "./offer-feed.ts";
import { readFeed } from "./read-feed.ts";

const inEnglish = { language: "en" };
const rules = { minutesAfter: "90", withoutTime: "18:00", quietFrom: "20:30", quietUntil: "08:30" };

inPracticeFrom("2026-10-20T09:00:00Z", "a calendar that is subscribed to", (at) => {
  let clientId: string;
  const own = () => ({ kind: "client", clientId, practiceId: at.therapist.practiceId }) as const;

  beforeEach(async () => {
    const details = { name: "Test practice", language: "en", country: "DE", timeZone: "Europe/Berlin" };
    await changePractice(at.services, at.therapist, details);
    await changeRules(at.services, at.therapist, rules);
    ({ clientId } = await addClientWithSession(at.services, at.therapist, "2026-10-24"));
    await addSession(at.services, at.therapist, { clientId, date: "2026-10-31", time: "10:00" });
  });

  /** Read by a program that we did not write. */
  const read = async (token: string) => {
    const { title, times } = await readFeed(at.services, { token, from: "test" });
    const text = writeFeed(title, times, at.services.now());
    const events = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
    return {
      text,
      times: events.map((event) => `${event.start.toISOString()} ${event.datetype} ${String(event.summary)}`),
      uids: events.map(({ uid }) => uid),
    };
  };

  it("shows a client when a link comes, right on both sides of a change of clocks, and nothing else", async () => {
    const { text, times } = await read(await offerFeed(at.services, own(), inEnglish));
    // Germany leaves summer time on 2026-10-25: 18:00 is 16:00 UTC before, 11:30 is 10:30 UTC after.
    expect(times).toEqual([
      "2026-10-24T16:00:00.000Z date-time A minute for you",
      "2026-10-31T10:30:00.000Z date-time A minute for you",
    ]);
    expect(text).not.toMatch(
      /therap|session|Heron|Owner|Test practice|VALARM|DESCRIPTION|LOCATION|ORGANIZER/i,
    );
    await at.fresh.store.updateTable("client").set({ language: "de" }).execute();
    // Asked for on a page in English, by somebody who has chosen German before.
    expect((await read(await offerFeed(at.services, own(), inEnglish))).times[0]).toContain(
      "Eine Minute für Sie",
    );
  });

  it("shows a therapist when their sessions are, and none of a colleague's", async () => {
    const colleague = await addColleague(at.services, at.therapist, ["therapist"]);
    await addClientWithSession(at.services, colleague, "2026-10-30");
    const { text, times } = await read(await offerFeed(at.services, at.therapist));
    expect(times).toEqual([
      expect.stringMatching(/^2026-10-2[34]T.* date Appointment$/),
      "2026-10-31T09:00:00.000Z date-time Appointment",
    ]);
    expect(text).toContain("DTSTART;VALUE=DATE:20261024");
    expect(text).not.toMatch(/Heron|Owner|Test practice/);
  });

  it("keeps its entries apart from those of any other feed, and their marks from one reading to the next", async () => {
    const token = await offerFeed(at.services, own(), inEnglish);
    const first = await read(token);
    at.services.clock.now = new Date("2026-10-21T09:00:00Z");
    expect((await read(token)).uids).toEqual(first.uids);
    const again = await read(await offerFeed(at.services, own(), inEnglish));
    expect(again.uids.some((uid) => first.uids.includes(uid))).toBe(false);
  });

  it("ends with a new address, when it is stopped, and for whoever guesses", async () => {
    const first = await offerFeed(at.services, own(), inEnglish);
    const second = await offerFeed(at.services, own(), inEnglish);
    const asked = (token: string) => readFeed(at.services, { token, from: "elsewhere" });
    await expect(asked(first)).rejects.toMatchObject({ code: "link-unknown" });
    await stopFeed(at.services, own());
    expect(await viewFeed(at.services, own())).toBeNull();
    await expect(asked(second)).rejects.toMatchObject({ code: "link-unknown" });
    for (let n = 0; n < 18; n += 1) await asked(`guess ${n}`).catch(() => {});
    await expect(asked("one more")).rejects.toMatchObject({ code: "too-many-attempts" });
    const kept = JSON.stringify(await at.fresh.store.selectFrom("calendar_feed").selectAll().execute());
    expect(kept).not.toContain(second);
  });

  it("is empty for a session that did not take place, after the care, and once the yes to it was taken back", async () => {
    const token = await offerFeed(at.services, own(), inEnglish);
    for (const attendance of ["missed", "cancelled"]) {
      await at.fresh.store
        .updateTable("session")
        .set({ attendance })
        .where("date", "=", "2026-10-24")
        .execute();
      expect((await read(token)).times).toHaveLength(1);
    }
    await at.fresh.store.updateTable("client").set({ care_withdrawn_at: "2026-10-20T09:00:00Z" }).execute();
    expect((await read(token)).times).toEqual([]);
  });
});
