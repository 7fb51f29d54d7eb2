import { generateKeyPairSync } from "node:crypto";
import type { PushKeys } from "#model/push.ts";

/** A new pair of keys on the curve P-256, as RFC 8292 asks for them: the public one as an uncompressed point. */
export function makePushKeys(): PushKeys {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const { x, y, d } = privateKey.export({ format: "jwk" });
  const bytes = (part = "") => Buffer.from(part, "base64url");
  const point = Buffer.concat([Buffer.of(4), bytes(x), bytes(y)]);
  return { publicKey: point.toString("base64url"), privateKey: d ?? "" };
}
