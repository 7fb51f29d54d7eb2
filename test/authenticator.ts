import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** What a page, or somebody in its place, lets an authenticator sign. */
export interface Ceremony {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  /** The counter that the authenticator shows; nought for keys that are copied between devices. */
  readonly counter?: number;
  readonly userVerified?: boolean;
}

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const text = (bytes: Buffer) => bytes.toString("base64url");

/** CBOR (RFC 8949) of the few kinds that an attestation needs. */
const head = (kind: number, length: number) => {
  if (length < 24) return Buffer.from([(kind << 5) | length]);
  if (length < 256) return Buffer.from([(kind << 5) | 24, length]);
  return Buffer.from([(kind << 5) | 25, length >> 8, length & 255]);
};
const integer = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const string = (value: string) => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (...pairs: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

/** An authenticator in software, with one ES256 key: it signs whatever it is told, as no real one would. */
export class Authenticator {
  readonly id = text(randomBytes(32));
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });

  /** What a browser hands to the page when the passkey was made. */
  make(ceremony: Ceremony): string {
    const id = Buffer.from(this.id, "base64url");
    const attested = Buffer.concat([
      Buffer.alloc(16),
      Buffer.from([0, id.length]),
      id,
      coseOf(this.#keys.publicKey),
    ]);
    const authData = Buffer.concat([dataOf(ceremony, 0x40), attested]);
    const attestationObject = map(
      [string("fmt"), string("none")],
      [string("attStmt"), map()],
      [string("authData"), bytes(authData)],
    );
    return this.#answer({
      clientDataJSON: text(clientData("webauthn.create", ceremony)),
      attestationObject: text(attestationObject),
      transports: ["internal"],
    });
  }

  /** What a browser hands to the page when the passkey was used. */
  use(ceremony: Ceremony, userHandle: string): string {
    const authenticatorData = dataOf(ceremony, 0);
    const client = clientData("webauthn.get", ceremony);
    const signature = sign(
      "sha256",
      Buffer.concat([authenticatorData, sha256(client)]),
      this.#keys.privateKey,
    );
    return this.#answer({
      clientDataJSON: text(client),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      userHandle,
    });
  }

  #answer(response: Record<string, unknown>): string {
    return JSON.stringify({ id: this.id, rawId: this.id, type: "public-key", response });
  }
}

const clientData = (type: string, { challenge, origin }: Ceremony) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** The head of what is signed: for whom, that a person was there and proved who they are, and the counter. */
function dataOf({ rpId, counter = 0, userVerified = true }: Ceremony, flags: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([sha256(rpId), Buffer.from([flags | 0x01 | (userVerified ? 0x04 : 0)]), count]);
}

function coseOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return map(
    [integer(1), integer(2)],
    [integer(3), integer(-7)],
    [integer(-1), integer(1)],
    [integer(-2), bytes(Buffer.from(x, "base64url"))],
    [integer(-3), bytes(Buffer.from(y, "base64url"))],
  );
}
