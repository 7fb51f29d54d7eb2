import type { StaffActor } from "#model/access.ts";
import { attendanceChange } from "#model/session.ts";
import { setAttendance as store } from "#store/sessions.ts";
import { sessionFor } from "../access.ts";
import { parse } from "../parse.ts";
import type { Services } from "../services.ts";

/** Notes how a session came: kept, late, cancelled with notice, or missed without. */
export async function setAttendance(services: Services, actor: StaffActor, given: unknown): Promise<void> {
  const { sessionId, attendance } = parse(attendanceChange, given);
  await store(services.store, await sessionFor(services, actor, sessionId, "change"), attendance);
}
