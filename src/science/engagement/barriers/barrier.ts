/**
 * Why a client may drift away: ten barriers. The last is of another kind: who has improved enough is not
 * failing, and is led to a good ending.
 */
export const barriers = [
  "not-understood",
  "holding-back",
  "goals-differ",
  "method-misfit",
  "no-progress",
  "unrepaired-rupture",
  "ambivalence",
  "practical",
  "identity",
  "improved-enough",
] as const;
export type Barrier = (typeof barriers)[number];
