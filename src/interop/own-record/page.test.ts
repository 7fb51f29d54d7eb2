import { expect, it } from "vitest";
import { type Language, languages } from "#model/locales/languages.ts";
import { translator } from "#model/locales/translate.ts";
import type { OwnRecord, OwnRecordCheckIn } from "#model/own-record.ts";
import { ownRecordPage } from "./page.ts";

/** Of moments just before midnight in London: in Tokyo they belong to the next day. */
const at = (day: number) => `2026-03-${String(day).padStart(2, "0")}T23:30:00Z`;

/** Two records with something under every key, and something else under each: `mark` is 0 or 1. */
function full(mark: 0 | 1): OwnRecord {
  const other = mark === 1;
  const words = (text: string) => `${text} <i> ${mark}`;
  const moment = (day: number) => at(day + 14 * mark);
  const day = (number: number) => moment(number).slice(0, 10);
  const preferences = (value: number) => ({ lead: value, feelings: -value, time: value, stance: -value });
  const checkIn: Omit<OwnRecordCheckIn, "unsaid"> = {
    date: day(1),
    answers: [{ item: other ? "task" : "understood", value: 3 + mark }],
    score: 4 + mark,
    usual: { low: 2 + mark, high: 7 + mark },
    changeNextTime: words("slower"),
    nextWish: words("the journey"),
    hopes: words("hopes"),
    hardToSpeak: words("fears"),
    addressed: other ? "no" : "partly",
    inTheWay: other
      ? { what: "practical", mayRaise: "please" }
      : { what: "not-understood", mayRaise: "not-yet" },
    preferences: preferences(2 - mark),
    submittedAt: moment(2),
    changedAt: moment(3),
    openedAt: moment(4),
    reply: { line: words("reply"), repliedAt: moment(5) },
    additions: [
      { kind: other ? "to-words" : "note", words: words("added"), addedAt: moment(6), readAt: moment(7) },
    ],
  };
  return {
    format: "attune-own-record",
    version: 1,
    madeAt: moment(8),
    practice: words("practice"),
    timeZone: other ? "Asia/Tokyo" : "Europe/London",
    therapist: words("therapist"),
    client: {
      name: words("name"),
      formerName: words("former"),
      language: other ? "es" : "ja",
      email: words("address"),
      addedAt: moment(9),
      endedAt: moment(10),
      outlookObjectedAt: moment(11),
    },
    introduction: {
      hopes: words("first hopes"),
      expectations: words("first expectations"),
      hardToSpeak: words("first fears"),
      preferences: preferences(3 - mark),
      mustNotHappen: words("never"),
      changedAt: moment(12),
      readAt: moment(13),
    },
    consents: [{ purpose: other ? "research" : "care", given: other, decidedAt: moment(1) }],
    goals: [
      {
        words: words("goal"),
        place: 1 + mark,
        addedAt: moment(2),
        endedAt: moment(3),
        progress: [{ value: 8 + mark, recordedAt: moment(4) }],
      },
    ],
    sessions: [{ date: day(5), time: `1${mark}:00`, attendance: other ? "late" : "kept" }],
    checkIns: [
      { ...checkIn, unsaid: { shared: "words", words: words("unsaid") } },
      { ...checkIn, unsaid: { shared: "topic", topic: other ? "goals" : "shame" } },
    ],
    tried: [{ words: words("tried"), chosenAt: moment(6) }],
    ruleChanges: [{ words: words("rule"), writtenAt: moment(7) }],
    messages: [
      { kind: other ? "reminder" : "check-in", channel: other ? "push" : "email", sentAt: moment(8) },
    ],
    looks: [{ person: words("person"), days: [day(9)] }],
    devices: [{ createdAt: moment(10), lastSeenAt: moment(11) }],
    checkInDevices: [{ createdAt: moment(12), lastSeenAt: moment(13) }],
    passkeys: [{ createdAt: moment(1), lastUsedAt: moment(2), copied: other }],
    notices: { since: moment(3), endedAt: moment(4), service: `push-${mark}.example` },
  };
}

/** The way to each single thing that a record holds: "client.email", "goals.0.words". */
function placesIn(value: unknown, way: readonly string[] = []): string[][] {
  if (value === null || typeof value !== "object") return [[...way]];
  return Object.entries(value).flatMap(([key, inside]) => placesIn(inside, [...way, key]));
}

/** The first record with what the second holds in one place. */
function withOther(record: OwnRecord, other: OwnRecord, way: readonly string[]): OwnRecord {
  const copy = structuredClone(record);
  let [into, from] = [
    copy as unknown as Record<string, unknown>,
    other as unknown as Record<string, unknown>,
  ];
  for (const key of way.slice(0, -1)) [into, from] = [into[key] as typeof into, from[key] as typeof from];
  into[way.at(-1)!] = from[way.at(-1)!];
  return copy;
}

const pageOf = (record: OwnRecord, language: Language = "en") =>
  [...ownRecordPage(translator<Language>(language), language, record)].join("");

/**
 * What the shape of the file is called says nothing to somebody who reads a page, nor does the place that a goal had before
 * it ended; `shared` stands with what it says.
 */
const forPrograms = [
  ...["format", "version", "goals.0.place"],
  ...["checkIns.0.unsaid.shared", "checkIns.1.unsaid.shared"],
];

it("has a place for everything that the file for computers holds", () => {
  const [record, other] = [full(0), full(1)];
  const untold = placesIn(record)
    .filter((way) => pageOf(withOther(record, other, way)) === pageOf(record))
    .map((way) => way.join("."));
  expect(untold).toEqual(forPrograms);
});

it.each(languages)("is in %s, with everything that people wrote escaped", (language) => {
  const page = pageOf(full(0), language);
  expect(page).toContain("slower &lt;i&gt; 0");
  expect(page).not.toContain("<i>");
  expect(page).toContain(`lang="${language}"`);
  expect(page).not.toMatch(/\b(?:file|own|way|passkey)\.[a-z]/);
});

it("says little where there is little, and leaves out what there is nothing of", () => {
  const none = { ...full(0), introduction: null, consents: [], goals: [], sessions: [], checkIns: [] };
  const page = pageOf({
    ...none,
    client: { ...none.client, formerName: null, language: null, email: null, endedAt: null },
    ...{ tried: [], ruleChanges: [], messages: [], looks: [], devices: [], checkInDevices: [], passkeys: [] },
    notices: null,
  });
  expect(page.match(/<h2>[^<]+/g)).toEqual(["<h2>About you", "<h2>An estimate about you"]);
});

it("numbers the goals that stand, and says nothing of a usual while there is none", () => {
  const record = full(0);
  const goal = { ...record.goals[0]!, endedAt: null };
  const goals = [{ ...goal, words: "Sleep" }, { ...goal, words: "Work", place: 2 }, record.goals[0]!];
  const [first] = record.checkIns;
  const page = pageOf({ ...record, goals, checkIns: [{ ...first!, usual: null }] });
  expect(page.match(/<strong>[^<]*(?:Sleep|Work|goal)/g)).toEqual([
    "<strong>1. Sleep",
    "<strong>2. Work",
    "<strong>goal",
  ]);
  expect(page).not.toContain("Usual for you");
  expect(pageOf(record)).toContain("Usual for you: 2–7");
});
