import * as v from "valibot";
import { languages } from "./locales/languages.ts";

/** Base64 takes four letters for three bytes. The length is looked at first: to look for the end of a longer text can take long. */
const base64url = (bytes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(Math.ceil(bytes / 3) * 4),
    v.transform((text) => text.replace(/=+$/, "")),
    v.regex(/^[\w-]+$/),
    v.check((text) => Buffer.from(text, "base64url").length === bytes),
  );

/**
 * Where a phone's browser takes notifications, and the keys that only it can open them with (RFC 8291). The address
 * is the browser's word: whether it may be called is decided where it is called.
 */
export const pushSubscription = v.object({
  endpoint: v.pipe(v.string(), v.url(), v.startsWith("https://"), v.maxLength(1_000)),
  p256dh: base64url(65),
  auth: base64url(16),
});
export type PushSubscription = v.InferOutput<typeof pushSubscription>;

/** A wish for something that comes later, in the language of the page on which it was made. */
export const wishedIn = v.object({ language: v.picklist(languages) });

/** The pair of keys that a practice's notifications are signed with (VAPID, RFC 8292), as URL-safe base64. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** A client's phone as others may know of it: never its address. */
export interface NotifiedPhone {
  readonly since: string;
  /** Its push service still takes notifications. */
  readonly live: boolean;
}

/** What a phone shows: words and nothing else. It is for the phone's eyes alone: who carries it cannot read it. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}
