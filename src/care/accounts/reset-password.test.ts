import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { ownerPassword } from "../../../test/practice.ts";
import { resetPassword } from "./reset-password.ts";
import { resumeSession } from "./resume-session.ts";
import { signIn } from "./sign-in.ts";

inPractice("a password that was forgotten", (at) => {
  const email = "owner@practice.example";
  const operator = { kind: "operator" } as const;
  const enter = (password: string) =>
    signIn(at.services, { email, password }, { previous: null, from: "test" });

  it("is made anew by whoever runs the server, and every device is signed off", async () => {
    const before = await enter(ownerPassword);
    const password = await resetPassword(at.services, operator, " Owner@Practice.example ");
    expect(await resumeSession(at.services, before)).toBeNull();
    await expect(enter(ownerPassword)).rejects.toMatchObject({ code: "wrong-credentials" });
    expect(await resumeSession(at.services, await enter(password!))).not.toBeNull();
    const written = await at.services.store.selectFrom("audit_event").select(["actor", "action"]).execute();
    expect(written).toContainEqual({ actor: "operator", action: "reset-password" });
  });

  it("is made anew by nobody else, and for nobody who has no account", async () => {
    await expect(resetPassword(at.services, at.therapist, email)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await resetPassword(at.services, operator, "nobody@practice.example")).toBeNull();
    await enter(ownerPassword);
  });
});
