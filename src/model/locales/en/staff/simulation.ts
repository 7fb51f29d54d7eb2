/** The command line's words for simulated clients. */
export const simulation = {
  "cli.no-file": "This command reads no file. Name options only.",
  "cli.not-written": "{file} could not be written ({problem}).",
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
} as const;
