import type { OutlookEstimate } from "./fit-outlook.ts";

/** When an outlook is to be distrusted, the gravest first. */
export type Distrust = "prior" | "no-better" | "hardly-apart" | "too-extreme" | "too-timid" | "fits";

/** 90 %. */
const z = 1.645;
/** Below this, clients who leave are hardly told from those who stay (PRIOR). */
const hardlyApart = 0.6;

/** Reads the figures of a check: what is wrong beyond chance is said, and otherwise that it fits on the whole. */
export function distrustOf({ check }: Pick<OutlookEstimate, "check">): readonly Distrust[] {
  if (!check) return ["prior"];
  const { slope, se } = check.calibration;
  const found: Distrust[] = [];
  if (check.brier >= check.brierOfRates) found.push("no-better");
  if (check.area === null || check.area.area - z * check.area.se < hardlyApart) found.push("hardly-apart");
  if (slope + z * se.slope < 1) found.push("too-extreme");
  if (slope - z * se.slope > 1) found.push("too-timid");
  return found.length > 0 ? found : ["fits"];
}
