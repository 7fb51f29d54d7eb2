import type { Store } from "#store/open.ts";

/** What a use case may touch besides its input. Clock and randomness come in, so that tests can hold them still. */
export interface Services {
  readonly store: Store;
  readonly now: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** `bytes` random bytes in URL-safe text. */
  readonly newToken: (bytes: number) => string;
  /** Counts an attempt under a key; throws `too-many-attempts` past the limit of its kind. */
  readonly attempt: (kind: "sign-in" | "unknown-link" | "set-up", key: string) => void;
}

/** The moment as the store keeps it. */
export const instant = (services: Pick<Services, "now">): string => services.now().toISOString();
