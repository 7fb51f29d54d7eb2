import type { Practice } from "#model/practice.ts";
import { findPractice } from "#store/practices.ts";
import type { Services } from "../services.ts";

/** The practice of this server, or null before the first run. Public: its name and help lines stand on client pages. */
export function readPractice(services: Services): Promise<Practice | null> {
  return findPractice(services.store);
}
