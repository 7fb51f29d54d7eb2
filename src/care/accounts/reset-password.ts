import type { Actor } from "#model/access.ts";
import { findStaffByEmail, setPassword } from "#store/staff.ts";
import { deleteStaffSessions } from "#store/staff-sessions.ts";
import { practiceFor } from "../access.ts";
import { record } from "../audit/record.ts";
import type { Services } from "../services.ts";
import { transact } from "../transact.ts";
import { hashPassword } from "./password.ts";

/** Twelve bytes are sixteen letters: more than anybody guesses, and still typed in. */
const bytes = 12;

/**
 * Gives an account a new password, which is told to nobody but whoever runs the server, and ends its sessions on every
 * device. Null where no account signs in with this e-mail.
 */
export async function resetPassword(services: Services, actor: Actor, email: string): Promise<string | null> {
  const account = await findStaffByEmail(services.store, email.trim().toLowerCase());
  if (!account) return null;
  const practice = practiceFor(actor, "reset-password", account.practiceId);
  const password = services.newToken(bytes);
  const passwordHash = await hashPassword(password);
  await transact(services, async (within) => {
    await setPassword(within.store, practice, account.id, passwordHash);
    await deleteStaffSessions(within.store, practice, account.id);
    await record(within, actor, practice, "reset-password");
  });
  return password;
}
