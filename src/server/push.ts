import webPush from "web-push";
import type { Push } from "#care/messages/push.ts";
import type { Notice, PushKeys, PushSubscription } from "#model/push.ts";
import { AddressRefused, type Outward, TooMuch } from "./outward.ts";

/** So long a push service keeps a notification for a phone that is off; later the reminder has come or is no use. */
const keptSeconds = 24 * 60 * 60;
/** All notifications are of a size, so that who carries them does not tell one from another by it. */
const blockBytes = 1_024;
/** A push service answers with a line at most. */
const answer = { protocols: ["https:"], mostBytes: 16 * 1024, mostMs: 20_000 } as const;

/** The way out for notifications; `subject` is the address by which a push service can find who sends them. */
export function makePush(outward: Outward, subject: string): Push {
  return {
    send: async (to, notice, keys) => {
      const call = sealed(to, notice, keys, subject);
      if (!call) return "gone";
      const reply = await outward(call.endpoint, { ...answer, ...call }).catch((error: Error) => error);
      // It was taken, however long the answer; an address that may not be called never was a phone's.
      if (reply instanceof TooMuch) return "taken";
      if (reply instanceof AddressRefused) return "gone";
      if (reply instanceof Error) return "later";
      if (reply.status >= 200 && reply.status < 300) return "taken";
      return reply.status === 404 || reply.status === 410 ? "gone" : "later";
    },
  };
}

/** Encrypted for the phone (RFC 8291) and signed by the practice (RFC 8292); null where the phone's keys are none. */
function sealed(to: PushSubscription, notice: Notice, keys: PushKeys, subject: string) {
  const words = Buffer.from(JSON.stringify(notice));
  const blocks = Math.ceil((words.length + 1) / blockBytes);
  const padded = Buffer.alloc(blocks * blockBytes, " ");
  words.copy(padded);
  try {
    const { endpoint, headers, body } = webPush.generateRequestDetails(
      { endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } },
      padded,
      // One topic: at the push service a later notification takes the place of one that still waits.
      { vapidDetails: { subject, ...keys }, TTL: keptSeconds, topic: "attune", contentEncoding: "aes128gcm" },
    );
    return { method: "POST" as const, endpoint, headers: headers as Record<string, string>, body };
  } catch {
    return null;
  }
}
