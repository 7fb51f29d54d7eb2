import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

/** The small form: reading the large one takes a browser as long as its looking. */
const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * What axe is asked for: everything in the light scheme, with what WCAG 2.2 asks of the size of targets, which axe leaves
 * out by itself; the dark one changes colours alone.
 */
const asked = {
  light: { rules: { "target-size": { enabled: true } } },
  dark: { runOnly: ["color-contrast"] },
} as const;

/** axe's findings on a page, in both colour schemes, as "rule: first place". */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Evaluated by the test, not loaded by the page, so the page's policy stays as it is.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // What is in order is not gathered, which takes most of the time.
    const { violations } = await page.evaluate(
      (options) =>
        (globalThis as unknown as { axe: Axe }).axe.run({ ...options, resultTypes: ["violations"] }),
      asked[colorScheme],
    );
    for (const { id, nodes } of violations) found.push(`${colorScheme} ${id}: ${nodes[0]?.html}`);
  }
  return found;
}
interface Axe {
  readonly run: (options: object) => Promise<AxeResult>;
}
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Whether a page is wider than its screen. */
export const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
