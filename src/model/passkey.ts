import * as v from "valibot";

/** A passkey that opens a client's own page. */
export interface OwnPasskey {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  /** Its keeper copies it to other devices; otherwise it is on one alone. */
  readonly copied: boolean;
}

/** So many a client may have: for each device one, and some to spare. */
export const mostPasskeys = 10;

/** Where passkeys are for: browsers bind each to a name, and sign the origin of the page that asked. */
export interface PasskeySite {
  readonly origin: string;
  readonly rpId: string;
}

/** The site of the practice's address. Null where browsers allow no passkey: on plain HTTP, or at a number in the place of a name. */
export function passkeySiteOf(publicUrl: string): PasskeySite | null {
  const { origin, hostname, protocol } = new URL(publicUrl);
  const numbered = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
  if (numbered || (protocol !== "https:" && hostname !== "localhost")) return null;
  return { origin, rpId: hostname };
}

const bytes = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[\w-]+$/));
const made = { id: bytes(1_400), rawId: bytes(1_400), type: v.literal("public-key") };
const answerOf = <S extends v.GenericSchema>(schema: S) =>
  v.object({ passkey: v.pipe(v.string(), v.maxLength(40_000), v.parseJson(), schema) });

/** What a browser hands back when a passkey was made. */
export const newPasskeyForm = answerOf(
  v.object({
    ...made,
    response: v.object({
      clientDataJSON: bytes(8_000),
      attestationObject: bytes(30_000),
      transports: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(10)), []),
    }),
  }),
);

/** What a browser hands back when a passkey was used. */
export const usedPasskeyForm = answerOf(
  v.object({
    ...made,
    response: v.object({
      clientDataJSON: bytes(8_000),
      authenticatorData: bytes(8_000),
      signature: bytes(8_000),
      userHandle: bytes(100),
    }),
  }),
);
