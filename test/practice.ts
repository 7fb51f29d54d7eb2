import { randomBytes, randomUUIDv7 } from "node:crypto";
import { practiceFor } from "#care/access.ts";
import { hashPassword } from "#care/accounts/password.ts";
import { makeLink } from "#care/check-ins/make-link.ts";
import { openLink } from "#care/check-ins/open-link.ts";
import { submitCheckIn } from "#care/check-ins/submit-check-in.ts";
import { addClient } from "#care/clients/add-client.ts";
import type { Services } from "#care/services.ts";
import { addSession } from "#care/sessions/add-session.ts";
import type { StaffActor } from "#model/access.ts";
import { rateLimiter } from "#server/rate-limit.ts";
import type { Store } from "#store/open.ts";
import { insertPractice } from "#store/practices.ts";
import { insertStaff } from "#store/staff.ts";

/** Services over a real store with a clock that tests move. */
export function testServices(
  store: Store,
  start = "2026-11-23T09:00:00Z",
): Services & { clock: { now: Date } } {
  const clock = { now: new Date(start) };
  const now = () => new Date(clock.now);
  return {
    store,
    clock,
    now,
    newId: () => randomUUIDv7(),
    newToken: (bytes) => randomBytes(bytes).toString("base64url"),
    attempts: rateLimiter(now),
  };
}

export const ownerPassword = "correct horse battery";

/** Made once for all tests of a file: hashing is slow on purpose. */
const ownerHash = hashPassword(ownerPassword);

/** A practice with its owner, who treats clients, as the set-up leaves it. */
export async function openPractice(services: Services): Promise<StaffActor> {
  const { store } = services;
  const [practiceId, staffId] = [services.newId(), services.newId()];
  const createdAt = services.now().toISOString();
  const practice = practiceFor({ kind: "operator" }, "set-up", practiceId);
  await insertPractice(store, practice, {
    name: "Test practice",
    language: "en",
    country: "GB",
    timeZone: "UTC",
    helpLines: [{ name: "Emergency", number: "999" }],
    demonstration: false,
    createdAt,
  });
  await insertStaff(store, {
    id: staffId,
    practiceId,
    name: "Owner",
    email: "owner@practice.example",
    roles: ["owner"],
    createdAt,
    passwordHash: await ownerHash,
  });
  return { kind: "staff", staffId, practiceId, roles: ["owner"] };
}

/** The owner of a practice that was opened by hand. */
export async function ownerIn(store: Store): Promise<StaffActor> {
  const { id, practice_id: practiceId } = await store
    .selectFrom("staff")
    .select(["id", "practice_id"])
    .executeTakeFirstOrThrow();
  return { kind: "staff", staffId: id, practiceId, roles: ["owner"] };
}

/** A colleague in the same practice, with a role. */
export async function addColleague(
  services: Services,
  owner: StaffActor,
  roles: StaffActor["roles"],
): Promise<StaffActor> {
  const staffId = services.newId();
  await insertStaff(services.store, {
    id: staffId,
    practiceId: owner.practiceId,
    name: "Colleague",
    email: `${staffId}@practice.example`,
    roles,
    createdAt: services.now().toISOString(),
    passwordHash: "unusable",
  });
  return { kind: "staff", staffId, practiceId: owner.practiceId, roles };
}

/** A client with one session on a day. */
export async function addClientWithSession(services: Services, actor: StaffActor, date = "2026-11-23") {
  const clientId = await addClient(services, actor, { name: "Heron" });
  const sessionId = await addSession(services, actor, { clientId, date });
  return { clientId, sessionId };
}

/** Opens a session's link on a device and returns what the device holds. */
export async function openOnDevice(services: Services, actor: StaffActor, sessionId: string) {
  const { token } = await makeLink(services, actor, sessionId);
  return { token, ...(await openLink(services, { token, secret: null, from: "test" })) };
}

/** A session that was answered on a device with these form fields. */
export async function answeredSession(
  services: Services,
  actor: StaffActor,
  clientId: string,
  date: string,
  fields: Record<string, string>,
) {
  const sessionId = await addSession(services, actor, { clientId, date });
  const { secret } = await openOnDevice(services, actor, sessionId);
  await submitCheckIn(services, secret, fields);
  return { sessionId, secret };
}
