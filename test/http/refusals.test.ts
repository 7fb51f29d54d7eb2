import { describe, expect, it } from "vitest";
import { invite } from "#care/intake/invite.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, openOnDevice } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();

const { get, post } = requestsTo(at);

describe("a refusal has its status and plain words", () => {
  it.each([
    [
      "a wrong password",
      () => post("/sign-in", { ...ownerCredentials, password: "not the password" }),
      401,
      "do not belong together",
    ],
    ["an unknown link", () => get("/c/made-up"), 404, "This link is not known"],
    ["a page that is none", () => get("/nowhere"), 404, "There is nothing here"],
    [
      "a form from another origin",
      () => post("/sign-in", ownerCredentials, { Origin: "https://elsewhere.example" }),
      403,
      "sent from another site",
    ],
    [
      "a form without an origin",
      () => post("/sign-in", ownerCredentials, { Origin: "null" }),
      403,
      "sent from another site",
    ],
    [
      "a body too large",
      () => post("/sign-in", { ...ownerCredentials, extra: "x".repeat(200_000) }),
      413,
      "too much to send at once",
    ],
  ])("%s", async (_name, ask, status, words) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  it.each(["/nowhere", "/clients/made-up"])(
    "a staff page that is none looks like one of ours: %s",
    async (path) => {
      const cookie = cookieOf(await post("/sign-in", ownerCredentials));
      const answer = await get(path, cookie);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(/<link rel="stylesheet" href="\/assets\/staff-[^"]+\.css"/);
    },
  );

  it("a search that finds nobody, which does not say that there are no clients", async () => {
    await addClientWithSession(at.services, at.therapist);
    const cookie = cookieOf(await post("/sign-in", ownerCredentials));
    const found = await (await get("/clients?find=zzz", cookie)).text();
    expect(found).toContain("No client matches");
    expect(found).not.toContain("No clients yet");
  });

  it("a wrong password, which leaves the e-mail to try again with", async () => {
    const answer = await post("/sign-in", { ...ownerCredentials, password: "not the password" });
    expect(await answer.text()).toContain(`value="${ownerCredentials.email}"`);
  });

  it("an expired link and a used one", async () => {
    const { sessionId } = await addClientWithSession(at.services, at.therapist);
    const { token, secret } = await openOnDevice(at.services, at.therapist, sessionId);
    expect((await post(`/c/${token}`, { secret, understood: "5" })).status).toBe(303);
    const used = await get(`/c/${token}`);
    const usedPage = await used.text();
    expect([used.status, usedPage]).toEqual([410, expect.stringContaining("already saved")]);
    expect(usedPage).not.toContain("That did not work");
    await at.server.store.updateTable("check_in_link").set({ expires_at: "2020-01-01T00:00:00Z" }).execute();
    const expired = await get(`/c/${token}`);
    expect([expired.status, await expired.text()]).toEqual([410, expect.stringContaining("expired")]);
  });

  it("an invitation that was said on another device: where it can be read, and not that a check-in is saved", async () => {
    const { clientId } = await addClientWithSession(at.services, at.therapist);
    const { token } = await invite(at.services, at.therapist, clientId);
    const cookie = cookieOf(await get(`/i/${token}`));
    expect((await post(`/i/${token}/hopes`, { hopes: "To sleep" }, cookie)).status).toBe(303);
    const again = await get(`/i/${token}`);
    const page = await again.text();
    expect([again.status, page]).toEqual([410, expect.stringContaining("What you said is saved")]);
    expect(page).toMatch(/<a[^>]* href="\/me"/);
    expect(page).not.toMatch(/These answers|That did not work|To sleep/);
    expect(await (await get(`/i/${token}/hopes`, cookie)).text()).toContain("To sleep");
  });

  it.each(["application/json", "multipart/form-data", "multipart/form-data; boundary=none"])(
    "a body that is no form: %s",
    async (type) => {
      const headers = { Origin: at.server.url, "Content-Type": type };
      const answer = await fetch(`${at.server.url}/sign-in`, { method: "POST", body: "{", headers });
      expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining("reference")]);
    },
  );

  it.each(["/c/made%", "/c/made%ff", "/c/made%0a/answers", "/clients/%00"])(
    "a path that cannot be read: %s",
    async (path) => expect((await get(path)).status).toBe(404),
  );

  it("a foreign name for this computer", async () => {
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      const { hostname, port } = new URL(at.server.url);
      request({ hostname, port, path: "/", headers: { Host: "attacker.example" } }, (answer) =>
        resolve(answer.statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });
});

describe("signing in", () => {
  it("sets a cookie that scripts and other sites cannot use, new at each sign-in, dead after signing off", async () => {
    const first = await post("/sign-in", ownerCredentials);
    expect(first.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    const cookie = cookieOf(first);
    expect((await get("/today", { Cookie: cookie })).status).toBe(200);
    const second = await post("/sign-in", ownerCredentials, { Cookie: cookie });
    expect(cookieOf(second)).not.toBe(cookie);
    expect((await get("/today", { Cookie: cookie })).status).toBe(302);
    const live = cookieOf(second);
    await post("/sign-off", {}, { Cookie: live });
    expect((await get("/today", { Cookie: live })).status).toBe(302);
  });

  it("ends by idleness", async () => {
    const cookie = cookieOf(await post("/sign-in", ownerCredentials));
    const anHourAgo = new Date(Date.now() - 61 * 60_000).toISOString();
    await at.server.store.updateTable("staff_session").set({ last_seen_at: anHourAgo }).execute();
    expect((await get("/today", { Cookie: cookie })).status).toBe(302);
  });

  it("leads back to a page of ours and never to another site", async () => {
    const own = await post("/sign-in?to=%2Fclients", ownerCredentials);
    expect(own.headers.get("location")).toBe("/clients");
    // A browser reads "/\t/elsewhere.example" as "//elsewhere.example".
    const elsewhere = ["//", "https://", "/\\", "/\t/", "/\n/", "/\u00e9"].map(
      (to) => `${to}elsewhere.example`,
    );
    for (const to of elsewhere) {
      const answer = await post(`/sign-in?to=${encodeURIComponent(to)}`, ownerCredentials);
      expect(answer.headers.get("location")).toBe("/");
    }
  });
});

describe("every answer", () => {
  it.each(["/sign-in", "/health", "/c/made-up", "/nowhere"])(
    "carries the security headers: %s",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("Content-Security-Policy")).toMatch(
        /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
      );
      expect(headers.get("Content-Security-Policy")).not.toMatch(/unsafe/);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
    },
  );

  it("escapes what people wrote", async () => {
    const cookie = cookieOf(await post("/sign-in", ownerCredentials));
    await post("/clients", { name: "<script>alert(1)</script>" }, { Cookie: cookie });
    const page = await (await get("/clients", { Cookie: cookie })).text();
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script>alert");
  });
});
