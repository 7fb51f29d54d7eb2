/** The command line, and what it says of tables that it reads. */
export const cli = {
  "cli.help.usage": "Usage: attune COMMAND [OPTIONS]",
  "cli.help.commands": "Commands:",
  "cli.help.more": "attune COMMAND --help says more of one command; attune --version names the version.",
  "cli.help.command-usage": "Usage: {usage}",
  "cli.help.options": "Options:",
  "cli.see-help": "See {help}",
  "cli.unknown-command": "There is no command {name}.",
  "cli.unknown-command-near": "There is no command {name}. Did you mean {near}?",
  "cli.unknown-option": "There is no option {option}.",
  "cli.unknown-option-near": "There is no option {option}. Did you mean {near}?",
  "cli.option-value":
    "The option {option} is not given as it should be: one that takes a value needs one (--option=VALUE where the value starts with a dash), and the others take none.",
  "cli.system-problem": "The computer does not allow this: {problem}.",
  "cli.fault":
    "This is a fault in Attune, not in what you gave it. Please report it with the lines below, without what could tell of a client in them.",
  "cli.option-missing": "The option {option} is needed.",
  "cli.scale-form":
    "--scale takes two numbers with a dash between, the lower first, such as 0-10. {given} is not that.",
  "cli.one-file": "Name one table, such as ratings.csv.",
  "cli.one-output": "--json and --html are two ways to write the same report. Choose one.",
  "cli.column-twice": "The column {column} is named twice in {option}.",
  "cli.html-needs-name": "--html needs the name of a file to write, such as report.html.",
  "cli.progress": "{count, plural, one {# row} other {# rows}} read …",

  "cli.option.client": "The column that tells clients apart",
  "cli.option.therapist": "The column that tells therapists apart",
  "cli.option.time": "The column with the session’s date, or date and time (2026-11-23, 2026-11-23T09:30)",
  "cli.option.score":
    "The columns with ratings, with commas between; the score is their mean, empty ones left out",
  "cli.option.scale": "The lowest and the highest rating there can be, such as 0-10",
  "cli.option.direct": "Columns in which the client says directly that something is wrong",
  "cli.option.ended": "The column that says that therapy has ended",
  "cli.option.id": "A column whose values must not repeat",
  "cli.option.valid-rows": "Go on with the rows that are in order, and leave the others out",

  "cli.report.summary": "Read a table of session ratings: what was expected, what stands out, and why",
  "cli.report.option.json": "Write JSON (its schema: --schema)",
  "cli.report.option.html": "Write a page that stands alone, for a browser or for print",
  "cli.report.option.schema": "Print the JSON Schema of --json",
  "cli.report.estimating": "Estimating what is usual …",
  "cli.report.progress": "{count, plural, one {# series} other {# series}} looked at …",
  "cli.report.written": "The report is in {file}.",

  "cli.import.summary":
    "Bring a table of session ratings into the practice; its columns are remembered for the next time",
  "cli.import.option.staff":
    "The therapist to whom the clients belong (the practice’s owner where nobody is named)",
  "cli.import.option.demo": "Import into the demonstration practice",
  "cli.import.progress": "{count, plural, one {# session} other {# sessions}} imported …",
  "cli.import.done":
    "{sessions, plural, one {# session} other {# sessions}} imported, {clients, plural, =0 {of clients who were here before} one {with one new client} other {with # new clients}}.",
  "cli.import.before":
    "{count, plural, one {One row was} other {# rows were}} left out because imported before.",
  "cli.import.not-recalibrated":
    "What is usual in the practice could not be estimated anew. The server tries again within six hours.",

  "csv.refused":
    "Nothing was read. {count, plural, one {One thing needs} other {# things need}} mending; --valid-rows goes on with the rows that are in order.",
  "csv.refused-whole": "Nothing was read.",
  "csv.left-out": "{count, plural, one {One row was} other {# rows were}} left out.",
  "csv.more": "… and {count, number} more.",
  "csv.place.file": "{file}: {sentence}",
  "csv.place.line": "{file}, line {line}: {sentence}",
  "csv.place.cell": "{file}, line {line}, column {column}: {sentence}",
  "csv.problem.unreadable": "The file cannot be opened ({found}). Check its name and the folder.",
  "csv.problem.empty-file":
    "The file is empty. Export the table again, with a header line and a row per session.",
  "csv.problem.no-rows": "The table has a header and no rows. Export it again with its sessions.",
  "csv.problem.not-text": "This is not text in UTF-8. Save the table as “CSV UTF-8”.",
  "csv.problem.bad-quotes":
    "A quotation mark here is never closed, or stands where none may be. Close it, or write it twice inside a quoted cell.",
  "csv.problem.row-too-long":
    "This row goes on for more than a megabyte. Export the table again, with a line for each session.",
  "csv.problem.too-many-columns":
    "The header has {found} columns, and at most {mend} are read. Export the table again with the columns that are needed.",
  "csv.problem.missing-column": "There is no such column. The table has: {mend}. Name one of these.",
  "csv.problem.repeated-column": "Two columns have this name. Rename one of them.",
  "csv.problem.ragged-row":
    "The row has {found} cells and the header {mend}. Put cells that contain the separator in quotation marks, or add what is missing.",
  "csv.problem.missing-value": "The cell is empty. Say who it was.",
  "csv.problem.long-name":
    "“{found}” is longer than the {mend} letters that a name may have. Name the column that says who it was.",
  "csv.problem.not-a-number":
    "“{found}” is not a number. Write digits only, or leave the cell empty where nothing was answered.",
  "csv.problem.off-scale":
    "{found} is off the scale {mend}. Correct it, or give the scale that was used with --scale.",
  "csv.problem.bad-date":
    "“{found}” is no date from 1900 to 2199. Write it as 2026-11-23 or 2026-11-23T09:30.",
  "csv.problem.identical-row": "The row is the same as line {found}. Delete one of them.",
  "csv.problem.repeated-id": "“{found}” stands in line {mend} already. Each row needs an id of its own.",
  "csv.warning.same-moment":
    "Same client, therapist and moment as line {found}. Both are kept, in the order of the file.",

  "report.title": "Session ratings",
  "report.population.estimated":
    "Usual across these clients, estimated from the table: mean {mean}, between clients ±{between}, within a client ±{within}, from one session to the next {autocorrelation}.",
  "report.population.prior":
    "Usual across clients, assumed (a prior: this table has fewer than {enough} series of three sessions or more with {sessions} sessions in all, or ratings that never move): mean {mean}, between clients ±{between}, within a client ±{within}, from one session to the next {autocorrelation}.",
  "report.size":
    "{sessions, plural, one {# session} other {# sessions}} of {clients, plural, one {# client} other {# clients}} in {series, plural, one {# series} other {# series}} (a client with a therapist).",
  "report.flags":
    "{strain, plural, =0 {No strain} one {# strain} other {# strains}}, {watch, plural, =0 {nothing to watch} one {# session to watch} other {# sessions to watch}}; {recovered, plural, =0 {none} other {#}} came back into range.",
  "report.worth": "Worth a look:",
  "report.nothing": "Nothing stands out.",
  "report.series": "{client} with {therapist}",
  "report.more-series": "… and {count, plural, one {one more series} other {# more series}}.",
  "report.caption": "{client} with {therapist}: {sessions, plural, one {# session} other {# sessions}}",
  "report.strain": "strain",
  "report.watch": "to watch",
  "report.recovered": "back in range",
  "report.recovered-full": "back in range, in full",
  "report.drawn":
    "{drawn} of {all, number} series are drawn here, those with flags first; --json has all of them.",
  "report.drawn-all":
    "{all, plural, one {The one series is} other {All # series are}} drawn here, those with flags first.",
  "report.legend":
    "The band is what was expected of this client before each session (nine sessions in ten fall inside), the line what was rated. A filled square is a strain, a hollow one a session to watch, a ring the return into range.",

  "cli.meta.summary": "Pool effects across studies: random effects, moderators, three levels",
  "cli.meta.option.yi": "The column with each study’s effect",
  "cli.meta.option.vi": "The column with its sampling variance",
  "cli.meta.option.method":
    "How the variance between studies is estimated: REML, ML, DL, PM, EB, HE, SJ, or FE for none",
  "cli.meta.option.knha": "Knapp and Hartung’s intervals",
  "cli.meta.option.moderators":
    "Columns that may explain differences between studies; one with words is a factor",
  "cli.meta.option.cluster": "A column that says which effects belong together (three levels)",
  "cli.meta.method": "--method is one of {methods}.",
  "cli.meta.cluster-reml": "--cluster goes with REML and its own intervals: leave out --method and --knha.",
  "cli.meta.knha-random":
    "--knha goes with random effects, and FE has none: leave it out, or choose another --method.",
  "cli.meta.refused": "This cannot be estimated: {problem}.",
  "cli.hazard.never":
    "{count, plural, one {One person was} other {# persons were}} never at risk: the last period lies before the first ({first}).",
  "cli.hazard.unknown":
    "{count, plural, one {One person was} other {# persons were}} left out because {last} or {censored} is missing.",
  "cli.reliability.summary": "Tell how consistently statements are answered, between people and within them",
  "cli.reliability.option.items": "The columns with answers to statements that belong together, two or more",
  "cli.reliability.comparing": "Comparing the answers of {rows, number} rows …",
  "cli.reliability.two-items": "--items takes two columns or more, with commas between.",
  "cli.reliability.unknown": "unknown",
  "cli.reliability.option.session":
    "The column with the session or day, where all people share them; without, each person’s sessions are their own",
  "cli.reliability.option.groups":
    "The group of each statement in their order, three or more, for omega hierarchical",
  "cli.reliability.groups-count": "--groups takes a name for each of --items, in the same order.",
  "cli.reliability.all":
    "{rows, plural, one {# row} other {# rows}} of {people, plural, one {# person} other {# people}}",
  "cli.reliability.together": "All together: alpha {alpha}, omega {omega}",
  "cli.reliability.general": "Of it from what all groups share: omega hierarchical {omega}",
  "cli.reliability.between": "Between people: alpha {alpha}, omega {omega}",
  "cli.reliability.within": "Within people: alpha {alpha}, omega {omega}",
  "cli.reliability.means": "As a measure of people: means {means}, a single session {single}",
  "cli.reliability.change": "As a measure of change from session to session: {change}",
  "cli.reliability.error": "Standard error of one session’s mean score: {error} points",
} as const;
