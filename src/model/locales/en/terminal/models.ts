/** What the commands that fit models say, and why a model is refused. */
export const models = {
  "cli.mixed.summary": "Fit a linear mixed model, written as in lme4",
  "cli.mixed.option.formula": "The model, such as “score ~ session + (session | client)”",
  "cli.mixed.option.ml": "Maximum likelihood instead of restricted maximum likelihood",
  "cli.mixed.option.ar1":
    "Let neighbouring residuals correlate, along the rows of each level of the largest grouping",
  "cli.mixed.option.session":
    "With --ar1: the column that numbers the sessions. Unless given, rows follow one another as in the file",
  "cli.mixed.session-alone": "--session goes with --ar1.",
  "cli.mixed.bridged":
    "{count, plural, one {One of them lies} other {# of them lie}} inside a series, and the rows around were taken as neighbours. Name the column that numbers the sessions: --session COL.",
  "cli.mixed.option.json": "Write JSON",
  "cli.mixed.progress": "Fitting, step {count} …",
  "cli.mixed.omitted":
    "{count, plural, one {One row was} other {# rows were}} left out because a value is missing.",
  "cli.mixed.singular":
    "A variance is nothing, or coefficients go together entirely: the data do not tell them apart.",
  "cli.mixed.not-converged":
    "The search stopped before the estimates settled. Scale the columns, or make the model simpler.",
  "cli.mixed.fixed": "Fixed",
  "cli.mixed.estimate": "estimate",
  "cli.mixed.se": "se",
  "cli.mixed.unknown": "unknown",
  "cli.mixed.random": "Random",
  "cli.mixed.variance": "variance",
  "cli.mixed.sd": "sd",
  "cli.mixed.residual": "residual",
  "cli.mixed.phi": "Neighbouring residuals correlate: phi = {phi}",
  "cli.mixed.groups": "{name} {count, number}",
  "cli.mixed.rows": "{count, plural, one {# row} other {# rows}}",
  "cli.mixed.size": "{rows}; levels: {groups}",
  "cli.mixed.criteria": "criterion {criterion}, log-likelihood {logLik}, AIC {aic}, BIC {bic}",

  "cli.hazard.summary": "Fit a discrete-time hazard model, with random terms as in lme4 where wanted",
  "cli.hazard.option.formula":
    "The model; the outcome is 0 or 1, or cbind(events, others), such as “left ~ factor(session) + score”",
  "cli.hazard.option.link": "logit (unless given) or cloglog",
  "cli.hazard.option.last":
    "For a row per person: the column with the last period. The formula then has event and period",
  "cli.hazard.option.censored": "For a row per person: 1 where the event was not seen, 0 where it was",
  "cli.hazard.option.first": "For a row per person: the first period at risk (1 unless given)",
  "cli.hazard.link": "--link takes logit or cloglog. {given} is neither.",
  "cli.hazard.first": "--first takes a whole number. {given} is not that.",
  "cli.hazard.deviance": "residual deviance {deviance}",

  "model.formula-character": "“{found}” cannot stand in a formula.",
  "model.formula-ends":
    "The formula ends too early. {expected, select, term {A column, a number or an opening bracket} other {“{expected}”}} is missing.",
  "model.formula-unexpected":
    "“{found}” does not fit here. {expected, select, term {A column, a number or an opening bracket should stand here} operator {The formula should end here, or go on with an operator such as +} arithmetic {Between numbers stand + - * / and ^} other {“{expected}” should stand here}}.",
  "model.formula-no-outcome": "The outcome is missing: write it before the ~, such as score ~ session.",
  "model.formula-bar": "A random term stands in brackets of its own, such as (session | client).",
  "model.formula-function": "There is no function {found}. There are: {all}.",
  "model.formula-arguments": "{found} takes one value.",
  "model.formula-not-a-term": "“{found}” cannot be a term here. Write I(…) around arithmetic.",
  "model.formula-power": "A power of terms needs a whole number, such as (a + b)^2.",
  "model.column-missing": "There is no column {column}. The table has: {all}.",
  "model.column-missing-near": "There is no column {column}. Did you mean {near}? The table has: {all}.",
  "model.column-not-numeric":
    "The column {column} has a cell that is not a number: “{found}”{line, select, none {} other { in line {line}}}. Write a number there, or nothing where the value is missing.",
  "model.column-not-finite":
    "{column} has no finite value in line {line}. Correct the cell, or empty it where the value is missing, or write what has a value there, such as log(x + 1).",
  "model.column-out-of-reach":
    "{column} has numbers that cannot be computed with: beyond 1e75, or none from 1e-75 on. Multiply or divide the column.",
  "model.column-constant":
    "{column} is the same in every row, so nothing can be learnt from it. Leave it out.",
  "model.column-collinear": "{column} says nothing that the columns before it do not say. Leave it out.",
  "model.column-not-whole":
    "{column} must be a whole number in every row, and is not in line {line}. Correct the cell, or name another column.",
  "model.column-not-binary": "{column} must be 0 or 1 in every row, or empty where it is not known.",
  "model.outcome-constant": "The outcome {column} is the same in every row.",
  "model.outcome-not-binary": "The outcome {column} must be 0 or 1 in every row, or cbind(events, others).",
  "model.outcome-not-counts": "cbind() takes two columns of whole numbers from 0.",
  "model.no-rows": "No row has a value in every column of the formula.",
  "model.one-level": "{group} has one level only. A grouping needs two.",
  "model.too-many-levels":
    "{group} has {levels, number} levels for {rows, number} rows. There must be fewer levels than rows.",
  "model.too-many-parameters":
    "{group} asks for {count, number} coefficients, more than {rows, number} rows can carry.",
  "model.too-many-fixed":
    "The formula asks for {count, number} coefficients, more than {rows, number} rows can carry.",
  "model.too-many-coefficients": "This term has {count, number} coefficients. Is a name meant as a grouping?",
  "model.random-twice":
    "The random terms of {group} have {column} twice, and nothing tells the two variances apart. Leave one out.",
  "model.random-alike":
    "In the random terms of {group}, {column} says the same as {same}, and nothing tells their variances apart. Leave one out.",
  "model.groups-alike":
    "{group} and {other} put the same rows together, and nothing tells their variances apart. Leave one out.",
  "model.group-spanned":
    "The fixed part has a coefficient for every level of {group} already, and nothing is left to tell how {column} varies among them. Leave {group} out of one of the two.",
  "model.session-twice":
    "{level} of {group} has {column} {session} twice. Give each of its rows a number of its own.",
  "model.too-many-gaps":
    "Sessions lie {count, number} different distances apart, and to keep the sums of each needs more memory than there is. Number them 1, 2, 3.",
  "model.ar1-flat":
    "No level of {group} has more than two rows, so how neighbours go together cannot be told from how levels differ. Leave out --ar1.",
  "model.no-grouping": "The formula has no random term, such as (1 | client).",
  "model.no-room":
    "The groupings are crossed so closely that {count, number} levels would need more memory than there is.",
  "model.perfect-fit": "The model reproduces every value of {column}: there are no residuals to learn from.",
  "model.separated":
    "{column} tells the outcomes apart entirely, so its coefficient has no end. Leave it out, or join it with another level.",
} as const;
