/** The generator's parameters, on the 0-10 scale. All of them are PRIORs (engineering defaults, not published figures). */
export const defaults = {
  mean: 8.2,
  betweenClientSd: 1.1,
  stateSd: 0.75,
  stateAutocorrelation: 0.25,
  measurementSd: 0.49,
  slopeMean: 0.03,
  slopeSd: 0.05,
  ruptureHazard: 0.06,
  ruptureFrom: 3,
  depth: [1.5, 3] as const,
  /** Chance that a rupture goes on for another session. */
  goesOn: 0.4,
  repaired: 0.6,
  leftOver: 0.8,
  /** A slow withdrawal loses so many points a session, from this session on. */
  erosion: [0.15, 0.35] as const,
  erosionFrom: 4,
  /** Odds of leaving after a rupture that was not repaired, against otherwise. */
  leavingOdds: 1.8,
  /** The held-back channel, 0-10: where it usually lies, how far clients differ, how much it moves by itself. */
  heldBack: { mean: 2, betweenClientSd: 1.8, withinClientSd: 1.2 },
  /** Points that *held back* rises for each point that the relationship falls, where it moves at all. */
  heldBackRise: 1.5,
  /** How far the usual answers to a client's statements lie from each other. */
  statementSd: 0.4,
  clientsPerTherapist: 10,
  /** The therapist's own view, against the client's (Tryon 2007; Lev Ari 2025): correlation, and sd by which it is lower. */
  therapistView: { correlation: 0.36, lower: 0.41 },
} as const;
