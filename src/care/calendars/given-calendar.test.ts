import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { followedCalendar, givenCalendar } from "./given-calendar.ts";

const fetch = async (url: string) => `text at ${url}`;
const url = "https://calendar.example/own.ics";

it("a file that was handed over counts before an address, and leaves none to be read again", async () => {
  expect(await givenCalendar({ file: "text in the file", url }, fetch)).toEqual({
    text: "text in the file",
    url: null,
  });
  expect(await givenCalendar({ file: null, url }, fetch)).toEqual({ text: `text at ${url}`, url });
});

inPractice("the calendar that is followed", (at) => {
  it("is read at the address that was said yes to", async () => {
    await at.services.store
      .insertInto("calendar_source")
      .values({
        staff_id: at.therapist.staffId,
        practice_id: at.therapist.practiceId,
        url,
        due_at: "2026-11-23T10:00:00.000Z",
        claimed_at: null,
        read_at: null,
        problem: null,
      })
      .execute();
    expect(await followedCalendar(at.services, at.therapist, fetch)).toEqual({
      text: `text at ${url}`,
      url,
    });
  });
});
