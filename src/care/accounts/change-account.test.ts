import { afterEach, beforeEach, expect, it } from "vitest";
import type { StaffActor } from "#model/access.ts";
import { addColleague, openPractice, ownerPassword, testServices } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import { changeAccount } from "./change-account.ts";
import { resumeSession } from "./resume-session.ts";
import { signIn } from "./sign-in.ts";

onBothDatabases("a change of one's own account", (freshStore) => {
  let fresh: FreshStore;
  let services: ReturnType<typeof testServices>;
  let owner: StaffActor;
  const email = "owner@practice.example";
  const browser = { previous: null, from: "test" };
  const account = { name: "New name", email: "new@practice.example", password: ownerPassword };

  beforeEach(async () => {
    fresh = await freshStore();
    services = testServices(fresh.store);
    owner = await openPractice(services);
  });
  afterEach(() => fresh.close());

  it("asks for the present password", async () => {
    const refused = changeAccount(services, owner, "", { ...account, password: "another one entirely" });
    await expect(refused).rejects.toMatchObject({ code: "wrong-credentials" });
    await signIn(services, { email, password: ownerPassword }, browser);
  });

  it("keeps the password where no new one is given, and ends other devices' sessions where one is", async () => {
    const here = await signIn(services, { email, password: ownerPassword }, browser);
    const there = await signIn(services, { email, password: ownerPassword }, browser);
    await changeAccount(services, owner, here, account);
    expect((await resumeSession(services, there))?.staff.name).toBe("New name");

    const newPassword = "a longer one altogether";
    await changeAccount(services, owner, here, { ...account, newPassword });
    expect(await resumeSession(services, there)).toBeNull();
    expect(await resumeSession(services, here)).not.toBeNull();
    await signIn(services, { email: account.email, password: newPassword }, browser);
    const old = signIn(services, { email: account.email, password: ownerPassword }, browser);
    await expect(old).rejects.toMatchObject({ code: "wrong-credentials" });
  });

  it("refuses an e-mail that a colleague signs in with, and a short password", async () => {
    const colleague = await addColleague(services, owner, ["therapist"]);
    const taken = { ...account, email: `${colleague.staffId}@practice.example` };
    await expect(changeAccount(services, owner, "", taken)).rejects.toMatchObject({ code: "email-taken" });
    const short = changeAccount(services, owner, "", { ...account, newPassword: "short" });
    await expect(short).rejects.toMatchObject({ code: "invalid-input" });
  });
});
