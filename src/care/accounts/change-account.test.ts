import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { addColleague, ownerPassword } from "../../../test/practice.ts";
import { changeAccount } from "./change-account.ts";
import { resumeSession } from "./resume-session.ts";
import { signIn } from "./sign-in.ts";

inPractice("a change of one's own account", (at) => {
  const email = "owner@practice.example";
  const browser = { previous: null, from: "test" };
  const account = { name: "New name", email: "new@practice.example", password: ownerPassword };

  it("asks for the present password", async () => {
    const refused = changeAccount(at.services, at.therapist, "", {
      ...account,
      password: "another one entirely",
    });
    await expect(refused).rejects.toMatchObject({ code: "wrong-credentials" });
    await signIn(at.services, { email, password: ownerPassword }, browser);
  });

  it("keeps the password where no new one is given, and ends other devices' sessions where one is", async () => {
    const here = await signIn(at.services, { email, password: ownerPassword }, browser);
    const there = await signIn(at.services, { email, password: ownerPassword }, browser);
    await changeAccount(at.services, at.therapist, here, account);
    expect((await resumeSession(at.services, there))?.staff.name).toBe("New name");

    const newPassword = "a longer one altogether";
    await changeAccount(at.services, at.therapist, here, { ...account, newPassword });
    expect(await resumeSession(at.services, there)).toBeNull();
    expect(await resumeSession(at.services, here)).not.toBeNull();
    await signIn(at.services, { email: account.email, password: newPassword }, browser);
    const old = signIn(at.services, { email: account.email, password: ownerPassword }, browser);
    await expect(old).rejects.toMatchObject({ code: "wrong-credentials" });
  });

  it("refuses an e-mail that a colleague signs in with, and a short password", async () => {
    const colleague = await addColleague(at.services, at.therapist, ["therapist"]);
    const taken = { ...account, email: `${colleague.staffId}@practice.example` };
    await expect(changeAccount(at.services, at.therapist, "", taken)).rejects.toMatchObject({
      code: "email-taken",
    });
    const short = changeAccount(at.services, at.therapist, "", { ...account, newPassword: "short" });
    await expect(short).rejects.toMatchObject({ code: "invalid-input" });
  });
});
