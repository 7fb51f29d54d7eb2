import { afterEach, beforeEach } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { openPractice, testServices } from "./practice.ts";
import { type FreshStore, onBothDatabases } from "./stores.ts";

/** A practice of one test, in a database of its own, with its owner. */
export interface InPractice {
  fresh: FreshStore;
  services: ReturnType<typeof testServices>;
  therapist: StaffActor;
}

/** Runs the same tests on both databases, each in a new practice. */
export const inPractice = (name: string, tests: (at: InPractice) => void): void =>
  inPracticeFrom("2026-11-23T09:00:00Z", name, tests);

/** The same where the clock starts at another moment. */
export function inPracticeFrom(start: string, name: string, tests: (at: InPractice) => void): void {
  onBothDatabases(name, (freshStore) => {
    const at = {} as InPractice;
    beforeEach(async () => {
      at.fresh = await freshStore();
      at.services = testServices(at.fresh.store, start);
      at.therapist = await openPractice(at.services);
    });
    afterEach(() => at.fresh.close());
    tests(at);
  });
}
