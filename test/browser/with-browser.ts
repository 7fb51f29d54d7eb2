import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type AtPractice, type AtServer, atServer } from "../at-practice.ts";
import { ownerIn } from "../practice.ts";
import { desk, launchBrowser } from "./browser.ts";
import { openPractice } from "./walk.ts";

/** Adds a browser to a server; it is closed before the server stops. */
export function withBrowser<At extends AtServer>(at: At, flags: readonly string[] = []) {
  const both = at as At & { browser: Browser };
  beforeAll(async () => {
    both.browser = await launchBrowser(flags);
  });
  afterAll(() => both.browser.close());
  return both;
}

/** A desk at which somebody has just opened a practice by hand. */
export function atDesk(env: Record<string, string> = {}) {
  const at = withBrowser(atServer(env)) as AtPractice & { browser: Browser; page: Page };
  beforeAll(async () => {
    at.page = await at.browser.newPage(desk);
    await openPractice(at.page, at.server.url);
    at.therapist = await ownerIn(at.server.store);
  });
  return at;
}
