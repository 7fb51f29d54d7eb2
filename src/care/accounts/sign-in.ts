import { AttuneError } from "#model/errors.ts";
import { signIn as schema } from "#model/staff.ts";
import { findStaffByEmail } from "#store/staff.ts";
import { deleteStaffSession, insertStaffSession } from "#store/staff-sessions.ts";
import { parse } from "../parse.ts";
import { hashOfToken, tokenBytes } from "../secrets.ts";
import { instant, type Services } from "../services.ts";
import { hashPassword, passwordMatches } from "./password.ts";

/** Compared against when the e-mail is unknown, so that an answer takes as long either way. */
let nobody: Promise<string> | undefined;

/**
 * Signs a member of staff in and returns the token of a fresh session; `previous` is the browser's
 * earlier session, which ends (a session is never carried over a sign-in).
 * Throws `wrong-credentials` or `too-many-attempts`.
 */
export async function signIn(
  services: Services,
  given: { email?: unknown; password?: unknown },
  previous: string | null,
): Promise<string> {
  const { email, password } = parse(schema, given);
  services.attempt("sign-in", email);
  const staff = await findStaffByEmail(services.store, email);
  nobody ??= hashPassword("");
  const matches = await passwordMatches(password, staff?.passwordHash ?? (await nobody));
  if (!staff || !matches) throw new AttuneError("wrong-credentials");
  if (previous) await deleteStaffSession(services.store, hashOfToken(previous));
  const token = services.newToken(tokenBytes);
  await insertStaffSession(services.store, hashOfToken(token), staff.id, instant(services));
  return token;
}
