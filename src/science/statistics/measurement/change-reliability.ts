import { Refusal } from "../../refusal.ts";
import { tableOf } from "../formula/table.ts";
import { fitLinearMixed } from "../mixed/fit-linear.ts";
import { refuseStatements } from "./statements.ts";

/** How far scores tell people, and one person's sessions, from each other: reliabilities of 0-1, and what is error. */
export interface ChangeReliability {
  /** R_kF: of people's means over as many sessions as they have on average, all with the same statements. */
  readonly means: number;
  /** R_1F: of one session's score, as a measure of the person. */
  readonly single: number;
  /** R_C: of changes of one person from session to session. */
  readonly change: number;
  /** Standard error of measurement of one session's mean score, in points. */
  readonly sessionError: number;
  /** Parts of the variance of one answer. */
  readonly variances: Readonly<Record<Source, number>>;
  /** Sessions of a person: their mean number. */
  readonly sessions: number;
  readonly people: number;
  /** Whether a part is 0: the data do not tell it apart. */
  readonly singular: boolean;
  /** Whether the search for the parts came to its end. */
  readonly converged: boolean;
}

export type Source =
  | "person"
  | "personStatement"
  | "personSession"
  | "session"
  | "statement"
  | "sessionStatement"
  | "error";

/**
 * Reliability of means and of change (Cranford et al. 2006, Personality and Social Psychology Bulletin 32:917) from
 * the variance components of a mixed model of all answers (Shrout and Lane 2012): people, statements, people by
 * statements, people by sessions, and what is left. `columns` holds a column per statement, without gaps; `person`
 * says whose row it is. With `session`, all people share sessions (the same day for all), and sessions and sessions
 * by statements are parts too, as in the original; without, each person's sessions are their own, and statements
 * have fixed means. Throws a `Refusal` for fewer than two statements or two people, where nobody has two rows, and
 * on a number that is not finite. `progress` is told after each step of the fit. Oracle: psych 2.2.9 and lme4 1.1.31 under R 4.2.2, and Shrout and Lane's table.
 */
export function changeReliability(
  columns: readonly (readonly number[])[],
  person: readonly (string | number)[],
  session?: readonly (string | number)[],
  progress: (step: number) => void = () => {},
): ChangeReliability {
  const rows = person.length;
  const m = columns.length;
  const people = new Set(person).size;
  if (m < 2 || people < 2 || rows === people)
    throw new Refusal("two statements, two people and a person with two sessions are needed");
  refuseStatements(columns, rows);
  const each = <T>(of: (row: number, statement: number) => T): T[] =>
    columns.flatMap((_, statement) => Array.from({ length: rows }, (_, row) => of(row, statement)));
  const table = tableOf({
    answer: each((row, statement) => columns[statement]![row]!),
    person: each((row) => `p${person[row]}`),
    statement: each((_, statement) => `s${statement}`),
    session: each((row) => `t${session ? session[row] : row}`),
  });
  const shared =
    "answer ~ 1 + (1|person) + (1|session) + (1|statement) + (1|person:session) + (1|person:statement) + (1|session:statement)";
  const own = "answer ~ statement + (1|person) + (1|person:statement) + (1|person:session)";
  const fit = fitLinearMixed(session ? shared : own, table, { progress });
  const of = (...names: readonly string[]) => {
    const found = fit.random.find(({ group }) => sameParts(group, names));
    return found && "variance" in found ? found.variance : 0;
  };
  const variances = {
    person: of("person"),
    personStatement: of("person", "statement"),
    personSession: of("person", "session"),
    session: of("session"),
    statement: of("statement"),
    sessionStatement: of("session", "statement"),
    error: fit.residual.variance,
  };
  const sessions = rows / people;
  const level = variances.person + variances.personStatement / m;
  const error = variances.error / m;
  return {
    means: level / (level + error / sessions),
    single: level / (level + error),
    change: variances.personSession / (variances.personSession + error),
    sessionError: Math.sqrt(error),
    variances,
    sessions,
    people,
    singular: fit.singular,
    converged: fit.converged,
  };
}

const sameParts = (group: string, names: readonly string[]): boolean =>
  group.split(":").toSorted().join() === names.toSorted().join();
