import { deleteStaffSession } from "#store/staff-sessions.ts";
import { hashOfToken } from "../secrets.ts";
import type { Services } from "../services.ts";

/** Ends a browser's session; its token opens nothing afterwards. */
export async function signOff(services: Services, token: string): Promise<void> {
  await deleteStaffSession(services.store, hashOfToken(token));
}
