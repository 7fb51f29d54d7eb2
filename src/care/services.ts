import type { Store } from "#store/open.ts";

/** What a use case may touch besides its input. Clock and randomness come in, so that tests can hold them still. */
export interface Services {
  readonly store: Store;
  readonly now: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** `bytes` random bytes in URL-safe text. */
  readonly newToken: (bytes: number) => string;
  readonly attempts: Attempts;
}

export type AttemptKind =
  | "sign-in"
  | "sign-in-here"
  | "unknown-link"
  | "set-up"
  | "kiosk-code"
  | "pairing"
  | "passkey"
  | "device-code";

/** What many may try at once, so that it is slowed down and never shut. */
export type PacedKind = "sign-in-anywhere" | "pairing-anywhere";

/** How often something that can be guessed was tried. */
export interface Attempts {
  /**
   * Counts an attempt under a key, and where that ends with a network also under the wider ones around it. Throws
   * `too-many-attempts` past the limit of its kind.
   */
  readonly count: (kind: AttemptKind, key: string) => void;
  /** Forgets a key's attempts: whoever tried was the right one. */
  readonly forget: (kind: AttemptKind | PacedKind, key: string) => void;
  /** Waits for its turn where there are more attempts than usual. Throws `too-many-attempts` where that would take too long. */
  readonly pace: (kind: PacedKind, key: string) => Promise<void>;
}

/** The moment as the store keeps it. */
export const instant = (services: Pick<Services, "now">): string => services.now().toISOString();

/** A moment so long from now, or before now where it is less than nothing, as the store keeps it. */
export const after = (
  services: Pick<Services, "now">,
  {
    days = 0,
    minutes = 0,
    ms = 0,
  }: { readonly days?: number; readonly minutes?: number; readonly ms?: number },
): string => new Date(services.now().getTime() + days * 86_400_000 + minutes * 60_000 + ms).toISOString();
