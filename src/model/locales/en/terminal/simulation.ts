/** The command line's words for simulated clients. */
export const simulation = {
  "cli.no-file": "This command reads no file. Name options only.",
  "cli.not-written":
    "{file} could not be written ({problem}). Check the folder, its rights and the room on the disk.",
  "cli.whole-number": "{option} takes a whole number from {least} to {most}. {given} is not that.",
  "cli.unknown-scenario": "There is no scenario {name}. There are: {all}.",
  "cli.unknown-scenario-near": "There is no scenario {name}. Did you mean {near}? There are: {all}.",

  "cli.simulate.summary": "Write a table of simulated sessions, with what truly happened beside them",
  "cli.simulate.option.clients": "How many clients",
  "cli.simulate.option.sessions": "How many sessions each may have",
  "cli.simulate.option.seed": "A whole number: the same one gives the same table, to the byte",
  "cli.simulate.option.scenario": "What happens to the clients, such as ruptures",
  "cli.simulate.option.out": "The table to write",
  "cli.simulate.progress": "{count, plural, one {# client} other {# clients}} simulated …",
  "cli.simulate.written":
    "{clients, plural, one {# simulated client is} other {# simulated clients are}} in {file}.",

  "cli.evaluate.summary":
    "Try the rules that flag a strain on simulated clients, at equally many false alarms",
  "cli.evaluate.option.scenario": "One scenario only, such as ruptures",
  "cli.evaluate.option.svg": "Draw the curves, too",
  "cli.evaluate.option.clients": "How many clients with and how many without change (20000; for trials 1000)",
  "cli.evaluate.option.seed": "A whole number: the same one gives the same table (20261123)",
  "cli.evaluate.what": "Say what to evaluate: attune evaluate detectors, or attune evaluate trials.",
  "cli.evaluate.no-svg": "Trials are a table alone: leave out --svg.",
  "cli.evaluate.not-for-trials": "Trials are tried in these scenarios: {scenarios}.",
  "cli.evaluate.trials-head":
    "{scenario}: {trials, number} trials begun at a first low flag of {clients, number} clients, six sessions each. Learned from {lowPoints, number} low points without a trial: {mends} % of those that end mend all the way.",
  "cli.evaluate.trials-gain": "true gain",
  "cli.evaluate.trials-more": "called a gain",
  "cli.evaluate.trials-perhaps": "perhaps",
  "cli.evaluate.trials-less": "called a loss",
  "cli.evaluate.trials-holds": "interval holds it",
  "cli.evaluate.trials-low": "1 point over the low one",
  "cli.evaluate.trials-three": ".5 over the last three",
  "cli.evaluate.estimating":
    "{scenario}: simulating {count, number} clients and estimating from them what is usual …",
  "cli.evaluate.progress": "{scenario}: {count, plural, one {# client} other {# clients}} read …",
  "cli.evaluate.written": "The curves are in {file}.",
  "cli.evaluate.head":
    "{scenario}: {clients, number} clients of 16 sessions, {onsets, number} onsets; as many clients to whom nothing happens.",
  "cli.evaluate.head-null": "{scenario}: {clients, number} clients of 16 sessions to whom nothing happens.",
  "cli.evaluate.found":
    "% of onsets found within {window, plural, one {one session} other {# sessions}}, where so many % of never-ruptured clients are ever flagged [95 % interval]:",
  "cli.evaluate.rule": "rule",
  "cli.evaluate.own": "at its own limit: % flagged, % found",
  "cli.evaluate.own-flagged": "at its own limit: % ever flagged",
  "cli.evaluate.against": "alarm minus …",
  "cli.evaluate.limit": "the limit",
  "cli.evaluate.limit-composite": "the limit, composite only",
  "cli.evaluate.fixed": "the fixed rule, parameters known",
  "cli.evaluate.svg-title": "Onsets found against never-ruptured clients ever flagged",
  "cli.evaluate.svg-flagged": "% of never-ruptured clients ever flagged",
  "cli.evaluate.svg-found": "% of onsets found",
} as const;
