import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { languages } from "#model/locales/languages.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession } from "../practice.ts";

const at = atPractice();
let first: string;
let later: string;
beforeAll(async () => {
  const { services, therapist } = at;
  const one = await addClientWithSession(services, therapist, "2026-11-01");
  first = (await makeLink(services, therapist, one.sessionId)).token;
  const other = await addClientWithSession(services, therapist, "2026-11-08");
  for (const day of ["2026-10-01", "2026-10-08", "2026-10-15"])
    await answeredSession(services, therapist, other.clientId, day, { understood: "3" });
  later = (await makeLink(services, therapist, other.sessionId)).token;
});

/** What keeps, sends and counts; all else can come later. */
const sender = "/assets/improve-";

it.each(languages)("the check-in weighs what a cheap phone can wait for, in %s", async (language) => {
  for (const path of [`/c/${first}`, `/c/${later}`]) {
    const get = async (from: string) => {
      const answer = await fetch(at.server.url + from, { headers: { "Accept-Language": language } });
      expect(answer.status, from).toBe(200);
      return answer.text();
    };
    const weight = async (from: string) => gzipSync(await get(from), { level: 9 }).length;
    const html = await get(path);
    expect(html).toContain(`lang="${language}"`);
    const named = [...html.matchAll(/="(\/[^"]+\.(?:css|js|svg|png|webmanifest))"/g)].map(
      (match) => match[1]!,
    );
    const files = new Map(
      await Promise.all([...new Set(named)].map(async (file) => [file, await weight(file)] as const)),
    );
    const [, notes] = /data-notes-page="([^"]+)"/.exec(html) ?? [];
    const sends = [...files].find(([file]) => file.startsWith(sender))![1];
    const page = gzipSync(html, { level: 9 }).length;
    const all = page + [...files.values()].reduce((sum, size) => sum + size, 0) + (await weight(notes!));
    expect(page + sends, "readable and sendable").toBeLessThanOrEqual(20_000);
    expect(all, "complete").toBeLessThanOrEqual(140_000);
  }
});
