import type { AttemptKind, Attempts } from "#care/services.ts";
import { AttuneError } from "#model/errors.ts";

/** How often something may be tried under one key within a window of minutes. */
const limits: Readonly<Record<AttemptKind, { readonly most: number; readonly minutes: number }>> = {
  // Of one account from one address; and of one account from anywhere, so that nobody locks its owner out easily.
  "sign-in": { most: 10, minutes: 15 },
  "sign-in-anywhere": { most: 200, minutes: 15 },
  // Of all accounts from one address: each try costs a processor's time, whoever is named.
  "sign-in-here": { most: 60, minutes: 15 },
  "unknown-link": { most: 20, minutes: 15 },
  // A million codes, few of them open, each for half an hour.
  "kiosk-code": { most: 10, minutes: 15 },
  // A pairing code: of 38 bits, open for a week, few at a time.
  pairing: { most: 10, minutes: 15 },
  "pairing-anywhere": { most: 200, minutes: 15 },
  // A million codes, of which a client has one at most; five tries end it wherever they come from.
  "device-code": { most: 10, minutes: 15 },
  // Nobody guesses a signature: this keeps anybody from having many challenges made.
  passkey: { most: 30, minutes: 15 },
  "set-up": { most: 10, minutes: 15 },
};

/** Counts attempts in memory, within windows that start at the first of them. */
export function rateLimiter(now: () => Date): Attempts {
  const windows = new Map<string, { count: number; endsAt: number }>();
  const nameOf = (kind: AttemptKind, key: string) => `${kind}:${key}`;
  return {
    count: (kind, key) => {
      const { most, minutes } = limits[kind];
      const time = now().getTime();
      forgetEnded(windows, time);
      const name = nameOf(kind, key);
      const known = windows.get(name);
      const current = known && known.endsAt > time ? known : { count: 0, endsAt: time + minutes * 60_000 };
      current.count += 1;
      if (known && known !== current) windows.delete(name);
      windows.set(name, current);
      if (current.count <= most) return;
      throw new AttuneError("too-many-attempts", { minutes: Math.ceil((current.endsAt - time) / 60_000) });
    },
    forget: (kind, key) => void windows.delete(nameOf(kind, key)),
  };
}

/** The oldest stand first, and all are of one length: what comes after one that goes on need not be looked at. */
function forgetEnded(windows: Map<string, { endsAt: number }>, time: number): void {
  for (const [name, window] of windows) {
    if (window.endsAt > time) return;
    windows.delete(name);
  }
}
