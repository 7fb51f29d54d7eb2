import type { StaffActor } from "#model/access.ts";
import type { Staff } from "#model/staff.ts";
import {
  deleteIdleStaffSessions,
  deleteStaffSession,
  findStaffSession,
  touchStaffSession,
} from "#store/staff-sessions.ts";
import { hashOfToken } from "../secrets.ts";
import { after, instant, type Services } from "../services.ts";

/** A sign-in session ends after an hour without use, and after twelve hours in any case. */
export const sessionLimits = { idleMs: 60 * 60_000, wholeMs: 12 * 60 * 60_000 } as const;
/** The last use is written down at most this often: a page view must not wait for the disk. */
const touchMs = 60_000;

export interface SignedIn {
  readonly actor: StaffActor;
  readonly staff: Staff;
}

/** Who a browser's token belongs to, or null when it is unknown or its session has ended. */
export async function resumeSession(services: Services, token: string): Promise<SignedIn | null> {
  const hash = hashOfToken(token);
  const session = await findStaffSession(services.store, hash);
  if (!session) return null;
  const now = services.now().getTime();
  const idle = now - Date.parse(session.lastSeenAt);
  if (idle > sessionLimits.idleMs || now - Date.parse(session.createdAt) > sessionLimits.wholeMs) {
    await deleteStaffSession(services.store, hash);
    return null;
  }
  if (idle > touchMs) await touchStaffSession(services.store, hash, instant(services));
  const { staff } = session;
  return {
    staff,
    actor: { kind: "staff", staffId: staff.id, practiceId: staff.practiceId, roles: staff.roles },
  };
}

/** Clears away sessions that have ended by idleness. */
export async function endIdleSessions(services: Services): Promise<void> {
  const before = after(services, { ms: -sessionLimits.idleMs });
  await deleteIdleStaffSessions(services.store, before);
}
