import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { changedAccount } from "#model/staff.ts";
import { findOwnAccount, isEmailTaken, updateOwnAccount } from "#store/staff.ts";
import { deleteOtherStaffSessions } from "#store/staff-sessions.ts";
import { parse } from "../parse.ts";
import { hashOfToken } from "../secrets.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { hashPassword, passwordMatches } from "./password.ts";

/**
 * Changes one's own name, e-mail and, where a new one is given, password; the present password is asked
 * for. A new password ends the account's sessions on every other device: `token` is this device's.
 * Throws `wrong-credentials`, `email-taken` or `too-many-attempts`.
 */
export async function changeAccount(
  services: Services,
  actor: StaffActor,
  token: string,
  given: unknown,
): Promise<void> {
  const { name, email, password, newPassword } = parse(changedAccount, given);
  services.attempts.count("sign-in", actor.staffId);
  const { passwordHash } = await findOwnAccount(services.store, actor);
  if (!(await passwordMatches(password, passwordHash))) throw new AttuneError("wrong-credentials");
  services.attempts.forget("sign-in", actor.staffId);
  const changes = { name, email, passwordHash: newPassword ? await hashPassword(newPassword) : passwordHash };
  await transact(services, async (within) => {
    if (await isEmailTaken(within.store, email, actor)) throw new AttuneError("email-taken");
    await updateOwnAccount(within.store, actor, changes);
    if (newPassword) await deleteOtherStaffSessions(within.store, actor, hashOfToken(token));
  });
}
