import { AttuneError } from "#model/errors.ts";
import { findSubmissionSecret, type SubmissionSecret } from "#store/submission-secrets.ts";
import { hashOfToken } from "../secrets.ts";
import { instant, type Services } from "../services.ts";

/** The right to answer that a device holds by its submission secret. Throws `link-unknown` or `link-expired`. */
export async function rightOf(
  services: Services,
  secret: string,
): Promise<SubmissionSecret & { readonly device: string }> {
  const device = hashOfToken(secret);
  const found = await findSubmissionSecret(services.store, device);
  if (!found || found.revokedAt) throw new AttuneError("link-unknown");
  if (found.expiresAt <= instant(services)) throw new AttuneError("link-expired");
  return { ...found, device };
}
