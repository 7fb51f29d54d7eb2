/**
 * The posterior probability, 0 to 1, that something has changed with the latest session, with the one before, or slowly
 * over the last ones. `logRatio` is what `ChangeFilter.see` answers, `onsets` the share of sessions, between 0 and 1, with
 * which something sets in. Bayes' rule: the odds afterwards are the ratio of likelihoods times the odds before.
 */
export const probabilityOfChange = (logRatio: number, onsets: number): number =>
  1 / (1 + Math.exp(-logRatio) * ((1 - onsets) / onsets));
