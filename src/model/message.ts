import * as v from "valibot";
import { timeOfDay } from "./text.ts";

/** What a client gets by itself: the link after a session, and one reminder of it. Never more than two for a session. */
export const messageKinds = ["check-in", "reminder"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A message that waits, was sent, or was given up. */
export interface Message {
  readonly id: string;
  readonly clientId: string;
  readonly sessionId: string;
  readonly kind: MessageKind;
  readonly dueAt: string;
  readonly sentAt: string | null;
  /** Why it will not be sent; null while it may. */
  readonly givenUp: GivenUp | null;
  readonly attempts: number;
}

/** The ways out for messages; each message takes one of them. */
export const channels = ["email", "push"] as const;
export type Channel = (typeof channels)[number];

/** Answered before it was due, stopped by the client, no way to them any more, or refused too often on the way. */
export type GivenUp = "answered" | "stopped" | "no-address" | "undeliverable";

/** When a practice sends messages after sessions. Times are of the practice's own time zone. */
export interface MessageRules {
  /** By e-mail: off until the practice switches it on. */
  readonly reminders: boolean;
  /** As notifications on phones: off until the practice switches it on. */
  readonly push: boolean;
  /** An e-mail to the therapist when something may mean danger, which says neither what nor of whom. Off likewise. */
  readonly alerts: boolean;
  /** So long after a session's start its link is sent. */
  readonly minutesAfter: number;
  /** When the link is sent on days whose session has no time. */
  readonly withoutTime: string;
  /** Nothing is sent from the one to the other. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** The name that e-mails come from; empty leaves it to the mail server's setting. */
  readonly senderName: string;
}

export const defaultMessageRules: MessageRules = {
  reminders: false,
  push: false,
  alerts: false,
  minutesAfter: 90,
  withoutTime: "18:00",
  quietFrom: "20:30",
  quietUntil: "08:30",
  senderName: "",
};

const ticked = v.pipe(
  v.optional(v.picklist(["", "yes"]), ""),
  v.transform((text) => text === "yes"),
);

export const messageRules = v.object({
  reminders: ticked,
  push: ticked,
  alerts: ticked,
  minutesAfter: v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.maxValue(1_440)),
  withoutTime: timeOfDay,
  quietFrom: timeOfDay,
  quietUntil: timeOfDay,
  // One line: a line break would begin a header of its own.
  senderName: v.pipe(v.optional(v.string(), ""), v.trim(), v.maxLength(80), v.regex(/^[^\r\n<>"]*$/)),
});

/** A client's e-mail address; empty takes it away. */
export const clientAddress = v.object({
  email: v.pipe(
    v.optional(v.string(), ""),
    v.trim(),
    v.union([v.literal(""), v.pipe(v.string(), v.email(), v.maxLength(200))]),
    v.transform((text) => text || null),
  ),
});
