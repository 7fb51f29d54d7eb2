import type { Unsaid } from "#model/check-in.ts";
import type { InTheWay } from "#model/in-the-way.ts";
import type { Noticeable } from "#science/engagement/barriers/indicator.ts";

/** Goals of both, each list in its holder's order. */
export interface DemonstrationGoals {
  /** The client's, with how far they said they are, 0-10, at their newest sessions. */
  readonly theirs: readonly { readonly words: string; readonly progress: readonly number[] }[];
  /** The therapist's, each with the client's goal that means the same; none while they have not written theirs. */
  readonly own: readonly { readonly words: string; readonly sameAs: number | null }[];
  /** Both lists were agreed on together. */
  readonly agreed?: boolean;
}

/** One simulated client of the demonstration: how far along, and what is to be seen there. */
export interface DemonstrationClient {
  readonly name: string;
  /** Past sessions, a week apart. */
  readonly sessions: number;
  readonly ruptures: boolean;
  /** A time today, where there is a session today. */
  readonly today: string | null;
  /** The newest check-ins wait for the therapist's view. */
  readonly waiting?: boolean;
  /** Everything at the top. */
  readonly ceiling?: boolean;
  /** The newest check-in falls, and says so. */
  readonly fall?: {
    readonly by: number;
    readonly unsaid: Unsaid | null;
    readonly change: string | null;
    readonly inTheWay: InTheWay;
  };
  /** What the therapist ticked of the newest session. */
  readonly noticed?: readonly Noticeable[];
  /** A fall three sessions ago that was talked about since. */
  readonly repaired?: boolean;
  readonly missedLast?: boolean;
  readonly hopes: string;
  readonly hardToSpeak: string | null;
  readonly goals?: DemonstrationGoals;
}

/** Code names only: nobody here exists. */
export const demonstrationClients: readonly DemonstrationClient[] = [
  {
    name: "Heron",
    sessions: 12,
    ruptures: false,
    today: "09:30",
    fall: {
      by: 3,
      unsaid: { shared: "topic", topic: "method" },
      change: "Less talking about the diary",
      inTheWay: { what: "goals-differ", mayRaise: "please" },
    },
    hopes: "To sleep through the night",
    hardToSpeak: "I do not want to seem ungrateful",
    goals: {
      theirs: [
        { words: "Sleep through the night", progress: [3, 4, 4, 5, 4] },
        { words: "See my friends again", progress: [2, 3, 5, 6, 6] },
      ],
      own: [
        { words: "Keep the sleep diary", sameAs: null },
        { words: "Sleep through the night", sameAs: 0 },
        { words: "See friends again", sameAs: 1 },
      ],
    },
  },
  {
    name: "Maple",
    sessions: 9,
    ruptures: false,
    today: "11:00",
    repaired: true,
    hopes: "To argue less",
    hardToSpeak: null,
    goals: {
      theirs: [
        { words: "Argue less with my brother", progress: [2, 3, 3, 5, 6] },
        { words: "Say no at work", progress: [1, 2, 2, 3, 4] },
      ],
      own: [
        { words: "Argue less with my brother", sameAs: 0 },
        { words: "Say no at work", sameAs: 1 },
      ],
      agreed: true,
    },
  },
  {
    name: "Tern",
    sessions: 20,
    ruptures: false,
    today: "13:30",
    ceiling: true,
    hopes: "To feel calm",
    hardToSpeak: "I like to please",
  },
  {
    name: "Alder",
    sessions: 1,
    ruptures: false,
    today: "15:00",
    hopes: "To go out again",
    hardToSpeak: "I am afraid of being judged",
  },
  { name: "Lark", sessions: 0, ruptures: false, today: "16:30", hopes: "", hardToSpeak: null },
  {
    name: "Otter",
    sessions: 7,
    ruptures: true,
    today: null,
    waiting: true,
    hopes: "To find work",
    hardToSpeak: null,
  },
  {
    name: "Rowan",
    sessions: 14,
    ruptures: true,
    today: null,
    noticed: ["not-that"],
    hopes: "To grieve",
    hardToSpeak: null,
    goals: {
      theirs: [{ words: "Talk about my father without falling apart", progress: [4, 3, 4, 3, 3] }],
      own: [{ words: "Talk about the loss", sameAs: 0 }],
    },
  },
  {
    name: "Swift",
    sessions: 16,
    ruptures: true,
    today: null,
    hopes: "To trust somebody",
    hardToSpeak: null,
  },
  {
    name: "Willow",
    sessions: 5,
    ruptures: false,
    today: null,
    missedLast: true,
    hopes: "To worry less",
    hardToSpeak: null,
    // Not seen yet: the therapist has not written their own.
    goals: { theirs: [{ words: "Worry less about the children", progress: [2, 3] }], own: [] },
  },
  { name: "Finch", sessions: 11, ruptures: true, today: null, hopes: "To eat in peace", hardToSpeak: null },
];
