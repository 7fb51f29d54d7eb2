import type { Item } from "../science/measures/session-check.ts";
import type { CheckIn } from "./check-in.ts";
import type { Purpose } from "./consent.ts";
import type { Intake } from "./intake.ts";
import type { Language } from "./locales/languages.ts";
import type { Channel, MessageKind } from "./message.ts";
import type { AdditionKind, Look } from "./own-page.ts";
import type { OwnPasskey } from "./passkey.ts";
import type { Attendance } from "./session.ts";

/**
 * All that is kept of a client and is theirs: what they said, what came back, who looked. What the therapist
 * guessed, noted or thought is not in it. docs/schemas/own-record.schema.json describes it as a file.
 */
export interface OwnRecord {
  readonly format: "attune-own-record";
  readonly version: 1;
  readonly madeAt: string;
  readonly practice: string;
  /** The practice's: by its clock a moment belongs to a day. */
  readonly timeZone: string;
  readonly therapist: string;
  readonly client: {
    readonly name: string;
    readonly formerName: string | null;
    readonly language: Language | null;
    readonly email: string | null;
    readonly addedAt: string;
    readonly endedAt: string | null;
    /** Since when no outlook may be made; null while one may. The outlook itself is in no file. */
    readonly outlookObjectedAt: string | null;
  };
  readonly introduction: Omit<Intake, "signalsDanger"> | null;
  readonly consents: readonly {
    readonly purpose: Purpose;
    readonly given: boolean;
    readonly decidedAt: string;
  }[];
  readonly goals: readonly OwnRecordGoal[];
  readonly sessions: readonly {
    readonly date: string;
    readonly time: string | null;
    readonly attendance: Attendance;
  }[];
  readonly checkIns: readonly OwnRecordCheckIn[];
  readonly tried: readonly { readonly words: string; readonly chosenAt: string }[];
  readonly ruleChanges: readonly { readonly words: string; readonly writtenAt: string }[];
  readonly messages: readonly {
    readonly kind: MessageKind;
    readonly channel: Channel;
    readonly sentAt: string;
  }[];
  readonly looks: readonly Look[];
  readonly devices: readonly { readonly createdAt: string; readonly lastSeenAt: string }[];
  /** Where check-ins were opened, while the practice asks new devices for a code. */
  readonly checkInDevices: readonly { readonly createdAt: string; readonly lastSeenAt: string }[];
  readonly passkeys: readonly Omit<OwnPasskey, "id">[];
  /** The phone that gets notices; what it is reached and known by are keys, and stay out of the file. */
  readonly notices: {
    readonly since: string;
    readonly endedAt: string | null;
    readonly service: string | null;
  } | null;
}

export interface OwnRecordGoal {
  readonly words: string;
  readonly place: number;
  readonly addedAt: string;
  readonly endedAt: string | null;
  readonly progress: readonly { readonly value: number; readonly recordedAt: string }[];
}

export interface OwnRecordCheckIn
  extends Pick<
    CheckIn,
    | "changeNextTime"
    | "nextWish"
    | "unsaid"
    | "hopes"
    | "hardToSpeak"
    | "addressed"
    | "inTheWay"
    | "preferences"
    | "submittedAt"
    | "changedAt"
  > {
  readonly date: string;
  /** Each statement that was asked, with its answer from 0 to 10; null where it was left out. */
  readonly answers: readonly { readonly item: Item; readonly value: number | null }[];
  /** The point on the line, and what was usual before it; null while there were too few check-ins for a usual. */
  readonly score: number | null;
  readonly usual: { readonly low: number; readonly high: number } | null;
  readonly openedAt: string | null;
  readonly reply: { readonly line: string | null; readonly repliedAt: string } | null;
  readonly additions: readonly {
    readonly kind: AdditionKind;
    readonly words: string | null;
    readonly addedAt: string;
    readonly readAt: string | null;
  }[];
}
