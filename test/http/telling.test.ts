import { beforeAll, expect, it } from "vitest";
import { atPractice } from "../at-practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();
const { get, post } = requestsTo(at);
const tells = "This tells of therapy";
let owner: string;
beforeAll(async () => {
  owner = cookieOf(await post("/sign-in", ownerCredentials));
});

/** What a page says once a form of it was saved. */
async function after(path: string, fields: Readonly<Record<string, string>>) {
  expect((await post(path, fields, owner)).status).toBe(303);
  return (await get(path, owner)).text();
}

it("a sender that tells of therapy is kept, and the page says so", async () => {
  const times = { minutesAfter: "90", withoutTime: "18:00", quietFrom: "20:30", quietUntil: "08:30" };
  const named = (senderName: string) => after("/practice", { intent: "messages", ...times, senderName });
  expect(await named("Rowan")).not.toContain(tells);
  expect(await named("Praxis Feld")).toContain(tells);
});

it("a message in the practice's own words that tells of therapy is kept, and the page says so", async () => {
  const worded = (key: string, text: string) => after("/practice/wordings", { language: "en", key, text });
  expect(await worded("message.subject.check-in", "A moment for you")).not.toContain(tells);
  expect(await worded("reminders.title", "Your therapy")).not.toContain(tells);
  expect(await worded("message.subject.check-in", "Your therapy")).toContain(tells);
});
