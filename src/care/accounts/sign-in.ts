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
 * Signs a member of staff in and returns the token of a fresh session; the browser's `previous` session
 * ends (a session is never carried over a sign-in). Failures count by account and address, and by address; of one account from anywhere
 * they are slowed down, so that nobody shuts its owner out.
 * Throws `wrong-credentials` or `too-many-attempts`.
 */
export async function signIn(
  services: Services,
  given: { email?: unknown; password?: unknown },
  browser: { readonly previous: string | null; readonly from: string },
): Promise<string> {
  const { email, password } = parse(schema, given);
  const tried = `${email} ${browser.from}`;
  services.attempts.count("sign-in-here", browser.from);
  services.attempts.count("sign-in", tried);
  await services.attempts.pace("sign-in-anywhere", email);
  const staff = await findStaffByEmail(services.store, email);
  nobody ??= hashPassword("");
  const matches = await passwordMatches(password, staff?.passwordHash ?? (await nobody));
  if (!staff || !matches) throw new AttuneError("wrong-credentials");
  services.attempts.forget("sign-in-here", browser.from);
  services.attempts.forget("sign-in", tried);
  services.attempts.forget("sign-in-anywhere", email);
  if (browser.previous) await deleteStaffSession(services.store, hashOfToken(browser.previous));
  const token = services.newToken(tokenBytes);
  await insertStaffSession(services.store, hashOfToken(token), staff.id, instant(services));
  return token;
}
