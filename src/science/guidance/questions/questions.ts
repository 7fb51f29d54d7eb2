import type { Barrier } from "../../engagement/barriers/barrier.ts";
import type { Situation } from "../situations.ts";

/** What is asked in one language, to be said aloud. */
export interface Questions {
  /** One question for each situation, and one where nothing stands out: asking the client is always an option. */
  readonly situations: Readonly<Record<Situation | "nothing", string>>;
  /** In the place of the first sessions' question, for who has written their hopes or worries already. */
  readonly written: string;
  /**
   * Each barrier as it may be for the client, as it stands in `about` and `between`. None says that it is so, and none
   * asks for what was held back.
   */
  readonly voices: Readonly<Record<Barrier, string>>;
  /** About one barrier that the client named. */
  readonly about: (voice: string) => string;
  /** What tells a barrier from the one it is most easily taken for. */
  readonly between: (voice: string, other: string) => string;
  /** Who has what they came for is asked about the way on, not about what is wrong. */
  readonly ending: string;
}
