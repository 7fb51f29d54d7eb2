import { afterEach, beforeEach, expect, it } from "vitest";
import { rateLimiter } from "#server/rate-limit.ts";
import { openPractice, ownerPassword, testServices } from "../../../test/practice.ts";
import { type FreshStore, onBothDatabases } from "../../../test/stores.ts";
import type { Attempts } from "../services.ts";
import { signIn } from "./sign-in.ts";

onBothDatabases("a sign-in", (freshStore) => {
  let fresh: FreshStore;
  let services: ReturnType<typeof testServices> & { attempts: Attempts };
  const email = "owner@practice.example";
  const right = { email, password: ownerPassword };
  const wrong = { email, password: "not the password" };
  const at = (from: string) => ({ previous: null, from });

  beforeEach(async () => {
    fresh = await freshStore();
    services = testServices(fresh.store);
    await openPractice(services);
  });
  afterEach(() => fresh.close());

  it("ends tries at one address after ten, and nobody elsewhere is locked out", async () => {
    const mistrusted = { code: "too-many-attempts" };
    for (let n = 0; n < 10; n += 1) {
      await expect(signIn(services, wrong, at("a"))).rejects.toMatchObject({ code: "wrong-credentials" });
    }
    await expect(signIn(services, right, at("a"))).rejects.toMatchObject(mistrusted);
    await signIn(services, right, at("b"));
    services.clock.now = new Date(services.clock.now.getTime() + 16 * 60_000);
    await signIn(services, right, at("a"));
  });

  it("ends tries with ever other names at one address, before they cost everybody's time", async () => {
    const named = (n: number) => signIn(services, { ...wrong, email: `name-${n}@practice.example` }, at("a"));
    const tries = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => named(n)));
    for (const one of tries) expect(one).toMatchObject({ reason: { code: "wrong-credentials" } });
    await expect(named(60)).rejects.toMatchObject({ code: "too-many-attempts" });
    await signIn(services, right, at("b"));
  });

  it("of one account from everywhere is slowed down, and its owner still gets in", async () => {
    services.attempts = rateLimiter(services.now, async () => {});
    for (let n = 0; n < 205; n += 1) await services.attempts.pace("sign-in-anywhere", email);
    expect(await signIn(services, right, at("home"))).toBeTruthy();
  });

  it("counts the many networks of IPv6 that one person may have together", async () => {
    const from = (n: number) => at(`2001:db8:1:${n.toString(16)}::/64`);
    for (let n = 0; n < 40; n += 1) services.attempts.count("sign-in", `${email} ${from(n).from}`);
    await expect(signIn(services, right, from(41))).rejects.toMatchObject({ code: "too-many-attempts" });
    await signIn(services, right, at("2001:db8:2:1::/64"));
  });

  it("does not count those who know the password", async () => {
    for (let n = 0; n < 12; n += 1) await signIn(services, right, at("a"));
    const nobody = signIn(services, { email: "nobody@practice.example", password: ownerPassword }, at("a"));
    await expect(nobody).rejects.toMatchObject({ code: "wrong-credentials" });
  });
});
