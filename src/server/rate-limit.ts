import { setTimeout } from "node:timers/promises";
import type { AttemptKind, Attempts, PacedKind } from "#care/services.ts";
import { AttuneError } from "#model/errors.ts";

/** How often something may be tried under one key within a window of minutes. */
const limits: Readonly<Record<AttemptKind, { readonly most: number; readonly minutes: number }>> = {
  // Of one account from one address.
  "sign-in": { most: 10, minutes: 15 },
  // Of all accounts from one address: each try costs a processor's time, whoever is named.
  "sign-in-here": { most: 60, minutes: 15 },
  "unknown-link": { most: 20, minutes: 15 },
  // A million codes, few of them open, each for half an hour.
  "kiosk-code": { most: 10, minutes: 15 },
  // A pairing code: of 38 bits, open for a week, few at a time.
  pairing: { most: 10, minutes: 15 },
  // A million codes, of which a client has one at most; five tries end it wherever they come from.
  "device-code": { most: 10, minutes: 15 },
  // Nobody guesses a signature: this keeps anybody from having many challenges made.
  passkey: { most: 30, minutes: 15 },
  "set-up": { most: 10, minutes: 15 },
};

/**
 * What anybody can try from everywhere. Shut for all, it would be shut by whoever likes to; so past what is usual tries
 * pass one at a time, so many milliseconds apart.
 *
 * Pairing codes: 27^8 = 2.8e11, and a code names nobody, so tries at all of them count as one. At most 200 + 1800 in a
 * quarter of an hour are 1.3 million in the week that a code is open: with ten open ones, a chance of 1 in 20,000 to
 * have hit one, for somebody with 180 networks and more who goes on for all that week. Passwords of one account: 380 in
 * a quarter of an hour, for somebody with 18 networks and more.
 */
const paces: Readonly<
  Record<PacedKind, { readonly usual: number; readonly minutes: number; readonly apartMs: number }>
> = {
  "pairing-anywhere": { usual: 200, minutes: 15, apartMs: 500 },
  "sign-in-anywhere": { usual: 200, minutes: 15, apartMs: 5_000 },
};

/** Nobody waits longer than this: they are told to come back, and one who comes back may find a shorter queue. */
const longestWaitMs = 60_000;

interface Window {
  count: number;
  readonly endsAt: number;
  /** When the next one passes, where tries are paced. */
  turnAt: number;
}

/** Counts attempts in memory, within windows that start at the first of them. */
export function rateLimiter(now: () => Date, wait: (ms: number) => Promise<unknown> = setTimeout): Attempts {
  const windows = new Map<string, Window>();
  const nameOf = (kind: AttemptKind | PacedKind, key: string) => `${kind}:${key}`;
  const opened = (name: string, minutes: number, time: number): Window => {
    const known = windows.get(name);
    if (known && known.endsAt > time) return known;
    const fresh = { count: 0, endsAt: time + minutes * 60_000, turnAt: time };
    windows.delete(name);
    windows.set(name, fresh);
    return fresh;
  };
  return {
    count: (kind, key) => {
      const { most, minutes } = limits[kind];
      const time = now().getTime();
      forgetEnded(windows, time);
      for (const { key: name, times } of aroundOf(key)) {
        const window = opened(nameOf(kind, name), minutes, time);
        window.count += 1;
        if (window.count > most * times)
          throw new AttuneError("too-many-attempts", { minutes: Math.ceil((window.endsAt - time) / 60_000) });
      }
    },
    forget: (kind, key) => void windows.delete(nameOf(kind, key)),
    pace: async (kind, key) => {
      const { usual, minutes, apartMs } = paces[kind];
      const time = now().getTime();
      forgetEnded(windows, time);
      const window = opened(nameOf(kind, key), minutes, time);
      window.count += 1;
      if (window.count <= usual) return;
      const turn = Math.max(time, window.turnAt);
      if (turn - time > longestWaitMs) throw new AttuneError("too-many-attempts", { minutes: 1 });
      window.turnAt = turn + apartMs;
      if (turn > time) await wait(turn - time);
    },
  };
}

/**
 * A key, and the wider networks around the one that it ends with. Of IPv6 many are given 256 or 65,536 networks of their
 * own (RFC 6177), and others share those: what is counted there is allowed more.
 */
function aroundOf(key: string): { key: string; times: number }[] {
  const [, before, a, b, c, d] = /^(.* )?(\w+):(\w+):(\w+):(\w+)::\/64$/.exec(key) ?? [];
  const own = { key, times: 1 };
  if (!d) return [own];
  const wider = (network: string, times: number) => ({ key: `${before ?? ""}${network}`, times });
  const upper = (Number.parseInt(d, 16) & 0xff00).toString(16);
  return [own, wider(`${a}:${b}:${c}:${upper}::/56`, 4), wider(`${a}:${b}:${c}::/48`, 16)];
}

/** The oldest stand first, and all are of one length: what comes after one that goes on need not be looked at. */
function forgetEnded(windows: Map<string, Window>, time: number): void {
  for (const [name, window] of windows) {
    if (window.endsAt > time) return;
    windows.delete(name);
  }
}
