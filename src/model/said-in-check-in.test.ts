import { expect, it } from "vitest";
import { items } from "../science/measures/session-check.ts";
import { type CheckInForm, checkInForm, nothingAnswered } from "./check-in.ts";
import { translator } from "./locales/translate.ts";
import { saidBefore, saidInCheckIn } from "./said-in-check-in.ts";

const t = translator("en");
const nothing = { ...nothingAnswered, answers: [] };

/** What the page says of each part that can be said in a check-in, when it alone was said. */
const parts: Readonly<
  Record<string, readonly [said: Partial<Parameters<typeof saidInCheckIn>[2]>, text: string]>
> = {
  answers: [{ answers: [{ item: "task", value: 0 }] }, "0"],
  "an answer that was left out": [{ answers: [{ item: "task", value: null }] }, "Skipped"],
  changeNextTime: [{ changeNextTime: "Slower" }, "Slower"],
  nextWish: [{ nextWish: "Sleep" }, "Sleep"],
  unsaidWords: [{ unsaid: { shared: "words", words: "Too fast" } }, "Too fast"],
  topic: [{ unsaid: { shared: "topic", topic: "shame" } }, "Something I am ashamed of"],
  hopes: [{ hopes: "Rest" }, "Rest"],
  hardToSpeak: [{ hardToSpeak: "Shyness" }, "Shyness"],
  addressed: [{ addressed: "partly" }, "Partly"],
  way: [{ inTheWay: { what: "us", mayRaise: null } }, "Something between us"],
  mayRaise: [{ inTheWay: { what: "nothing", mayRaise: "not-yet" } }, "No, nothing; Not yet"],
  now: [
    { preferences: { lead: -2, feelings: null, time: 0, stance: 3 } },
    "Who leads: Robin leads (2) · What we talk about: Both alike · How to help me: Challenge me (3)",
  ],
};

it.each(Object.entries(parts))("says %s in the client's words", (_name, [said, text]) => {
  const found = saidInCheckIn(t, "Robin", { ...nothing, ...said });
  expect(found.map((part) => part.said).join("; ")).toBe(text);
});

it("has a place for every field of the form that says something", () => {
  const silent = ["number", "share", "mark", "writtenAt"];
  const told = (name: string) => {
    if (/^progress-\d$/.test(name)) return true; // They stand with the goals.
    if (name === "tell") return true; // It is the topic, or stands beside words that are shared.
    return Object.keys(parts).some((part) => name === part || name.startsWith(`${part}-`));
  };
  const fields = Object.keys(checkInForm.entries) as (keyof CheckInForm)[];
  expect(fields.filter((name) => !(items as readonly string[]).includes(name) && !told(name))).toEqual(
    silent,
  );
});

it("says what was said before the start, and nothing that was not", () => {
  const preferences = { lead: null, feelings: 1, time: null, stance: null };
  const said = {
    hopes: "Rest",
    expectations: "Homework",
    hardToSpeak: null,
    mustNotHappen: "Shouting",
    preferences,
  };
  expect(saidBefore(t, "Robin", said).map((part) => `${part.term} ${part.said}`)).toEqual([
    "What do you hope will be different? Rest",
    "How do you think we will work here? Homework",
    "Feelings Go gently (1)",
    "What must not happen here? Shouting",
  ]);
});
