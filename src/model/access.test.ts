import { describe, expect, it } from "vitest";
import { type Action, type Actor, authorize, type Resource } from "./access.ts";

const ids = { practiceId: "p", therapistId: "t" };
const resources: readonly Resource[] = [
  { kind: "practice", id: "p" },
  { kind: "caseload", ...ids },
  { kind: "client", id: "c", ...ids },
  { kind: "session", id: "s", clientId: "c", ...ids },
];
const actions: readonly Action[] = [
  ...([
    "set-up",
    "import",
    "recalibrate",
    "reset-password",
    "add-client",
    "view",
    "read-catalogue",
    "change",
    "guess",
  ] as const),
  ...(["reply", "choose-suggestion", "make-link", "answer", "introduce", "view-own", "change-own"] as const),
  ...(["send-messages", "read-times", "read-calendars", "use-kiosk"] as const),
];

/** Everything that an actor is allowed, as "action kind". */
function allowed(actor: Actor): string[] {
  const may = (resource: Resource, action: Action) => {
    try {
      authorize(actor, resource, action);
      return true;
    } catch {
      return false;
    }
  };
  return actions.flatMap((action) =>
    resources.filter((one) => may(one, action)).map(({ kind }) => `${action} ${kind}`),
  );
}

describe("who acts without being a person of the practice", () => {
  it("as whoever runs the server sets it up and imports, and opens no client and no session", () => {
    expect(allowed({ kind: "operator" })).toEqual([
      "set-up practice",
      "import practice",
      "import caseload",
      "recalibrate practice",
      "reset-password practice",
    ]);
  });

  it("as a job does its own work, and reaches a session only to make its link", () => {
    expect(allowed({ kind: "job", name: "messages" })).toEqual([
      "recalibrate practice",
      "make-link session",
      "send-messages practice",
      "read-calendars practice",
    ]);
  });

  it("as a notified phone or a kiosk makes a link, and nothing else", () => {
    expect(allowed({ kind: "notified-phone", clientId: "c" })).toEqual([
      "make-link client",
      "make-link session",
    ]);
    expect(allowed({ kind: "kiosk", practiceId: "p" })).toEqual(["make-link session"]);
    expect(allowed({ kind: "anonymous" })).toEqual([]);
  });
});

describe("staff", () => {
  const staff = (roles: Extract<Actor, { kind: "staff" }>["roles"], staffId = "t"): Actor => ({
    kind: "staff",
    staffId,
    practiceId: "p",
    roles,
  });

  it("who administer reach no client, and a colleague of the therapist reaches none of theirs", () => {
    expect(allowed(staff(["administrator"])).filter((one) => !one.endsWith("practice"))).toEqual([]);
    expect(allowed(staff(["owner"], "other")).filter((one) => !one.endsWith("practice"))).toEqual([]);
  });

  it("do nothing that is a client's own", () => {
    const own = /^(answer|introduce|view-own|change-own) /;
    expect(allowed(staff(["owner"])).filter((one) => own.test(one))).toEqual([]);
  });

  it("do with the practice what their role has, and nothing that is a job's", () => {
    const ofPractice = (role: "administrator" | "therapist") =>
      allowed(staff([role])).filter((one) => one.endsWith(" practice"));
    const changes = ["import practice", "recalibrate practice", "read-catalogue practice", "change practice"];
    expect(ofPractice("administrator")).toEqual(changes);
    expect(ofPractice("therapist")).toEqual([
      "view practice",
      "read-catalogue practice",
      "use-kiosk practice",
    ]);
  });
});
