import { describe, expect, it } from "vitest";
import {
  type Actor,
  type Authorized,
  authorize,
  type CaseloadResource,
  type StaffActor,
} from "#model/access.ts";
import { namesInCaseload } from "#store/caseload.ts";
import { type ClientResource, insertClient } from "#store/clients.ts";
import type { Store } from "#store/open.ts";
import { caseloadOf, practiceFor } from "./access.ts";

const therapist: StaffActor = {
  kind: "staff",
  staffId: "own",
  practiceId: "practice",
  roles: ["owner", "therapist"],
};
const caseload = (changes: Partial<CaseloadResource> = {}): CaseloadResource => ({
  kind: "caseload",
  practiceId: "practice",
  therapistId: "own",
  ...changes,
});
const onCaseloads = ["view", "change", "add-client"] as const;

describe("access to a caseload", () => {
  it("is a therapist's to their own", () => {
    for (const action of onCaseloads) expect(caseloadOf(therapist, action)).toEqual(caseload());
  });

  it("is nobody's to a colleague's, whatever the role, nor from another practice", () => {
    for (const roles of [["owner"], ["therapist"], ["administrator"], ["owner", "administrator"]] as const)
      for (const action of [...onCaseloads, "import", "read-times"] as const)
        for (const other of [caseload({ therapistId: "colleague" }), caseload({ practiceId: "another" })])
          expect(() => authorize({ ...therapist, roles }, other, action)).toThrow("forbidden");
  });

  it("is not for staff who treat nobody", () => {
    for (const action of onCaseloads)
      expect(() => caseloadOf({ ...therapist, roles: ["administrator"] }, action)).toThrow("forbidden");
  });

  it("is not for clients and their devices, and for a calendar program only to the times of its own", () => {
    const { practiceId } = therapist;
    const others: Actor[] = [
      { kind: "client", clientId: "own", practiceId },
      { kind: "invitation", clientId: "own", device: "device" },
      { kind: "check-in-link", sessionId: "own", device: "device" },
      { kind: "notified-phone", clientId: "own" },
      { kind: "kiosk", practiceId },
      { kind: "calendar", clientId: "own" },
      { kind: "calendar", practiceId, therapistId: "colleague" },
      { kind: "calendar", practiceId: "another", therapistId: "own" },
      { kind: "anonymous" },
    ];
    for (const actor of others)
      for (const action of [...onCaseloads, "view-own", "make-link", "read-times"] as const)
        expect(() => authorize(actor, caseload(), action)).toThrow();
    const calendar = { kind: "calendar", practiceId, therapistId: "own" } as const;
    expect(authorize(calendar, caseload(), "read-times")).toEqual(caseload());
    for (const action of onCaseloads) expect(() => authorize(calendar, caseload(), action)).toThrow();
  });

  it("does not compile without its own brand", () => {
    const own = caseloadOf(therapist, "view");
    const practice = practiceFor(therapist, "view");
    const client: Authorized<ClientResource, "view"> = authorize(
      therapist,
      { kind: "client", id: "client", practiceId: "practice", therapistId: "own" },
      "view",
    );
    const asked = [
      (store: Store) => namesInCaseload(store, own),
      // @ts-expect-error A caseload that nobody was allowed is no caseload.
      (store: Store) => namesInCaseload(store, caseload({ therapistId: "colleague" })),
      // @ts-expect-error The brand of the whole practice opens no caseload in it.
      (store: Store) => namesInCaseload(store, practice),
      // @ts-expect-error Nor does the brand of one client.
      (store: Store) => namesInCaseload(store, client),
      // @ts-expect-error No therapist is named beside the brand.
      (store: Store) => namesInCaseload(store, own, "colleague"),
      // @ts-expect-error A brand to view adds no client.
      (store: Store) => insertClient(store, own, {}),
      // @ts-expect-error No colleague's can be asked for: there is nothing to name them by.
      () => caseloadOf(therapist, "view", "colleague"),
      // @ts-expect-error Whoever is not staff has none.
      () => caseloadOf({ kind: "client", clientId: "client", practiceId: "practice" }, "view"),
      // @ts-expect-error A changed copy of a brand is none.
      (store: Store) => namesInCaseload(store, { ...own, therapistId: "colleague" }),
    ];
    expect(asked).toHaveLength(9);
  });
});

it("lets a kiosk open check-ins of its own practice, and nothing else", () => {
  const session = { kind: "session", id: "session", clientId: "client", practiceId: "practice" } as const;
  const own = { ...session, therapistId: "own" };
  const kiosk = { kind: "kiosk", practiceId: "practice" } as const;
  expect(authorize(kiosk, own, "make-link")).toEqual(own);
  expect(() => authorize(kiosk, { ...own, practiceId: "another" }, "make-link")).toThrow("not-found");
  for (const action of ["view", "change", "answer", "reply", "send-messages", "recalibrate"] as const)
    expect(() => authorize(kiosk, own, action)).toThrow("not-found");
  const client = { kind: "client", id: "client", practiceId: "practice", therapistId: "own" } as const;
  expect(() => authorize(kiosk, client, "make-link")).toThrow("not-found");
  expect(() => practiceFor(kiosk, "use-kiosk", "practice")).toThrow("forbidden");
});
