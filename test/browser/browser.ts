import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** The same engine without windows, at about half of the work; it knows no notifications. */
const shell = "/usr/bin/chromium-headless-shell";

/** Debian's chromium, headless and quiet: no update checks, no look-ups of its own. `whole`: never the shell. */
export function launchBrowser(more: readonly string[] = [], { whole = false } = {}): Promise<Browser> {
  const executablePath = [...(whole ? [] : [shell]), ...places].find((place) => existsSync(place));
  if (!executablePath) throw new Error("The browser tests need chromium: sudo apt-get install chromium");
  const args = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...more,
  ];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return chromium.launch({ executablePath, args });
}

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** Collects what a page should never do: break a policy, log an error, fail to load. */
export function watchForFaults(page: Page, faults: string[] = []): string[] {
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    // A file that was still on its way when the page was left is no fault.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    faults.push(`failed: ${new URL(request.url()).pathname}`);
  });
  return faults;
}
