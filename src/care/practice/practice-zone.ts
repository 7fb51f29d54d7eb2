import type { Services } from "../services.ts";
import { readPractice } from "./read-practice.ts";

/** The practice's time zone, by whose clock a moment belongs to a day; UTC before the first run. */
export async function practiceZone(services: Services): Promise<string> {
  return (await readPractice(services))?.timeZone ?? "UTC";
}
