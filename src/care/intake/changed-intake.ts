import { type Intake, nothingSaid, wordsInIntake } from "#model/intake.ts";
import { signalsDangerIn } from "../perception/danger.ts";

/** What a client has said before the first session with these changes at a moment. What is new has not been read. */
export function changedIntake(before: Intake | null, changes: Partial<Intake>, at: string): Intake {
  const said = { ...(before ?? nothingSaid), ...changes };
  return {
    ...said,
    signalsDanger: signalsDangerIn(wordsInIntake(said)),
    changedAt: at,
    readAt: Object.keys(changes).length > 0 ? null : said.readAt,
  };
}
