import type { StaffActor } from "#model/access.ts";
import { checkInOfSession } from "#store/check-ins.ts";
import { openLinkUntil } from "#store/links.ts";
import { sessionFor } from "../access.ts";
import { instant, type Services } from "../services.ts";
import { type SessionInCourse, viewSession } from "../sessions/view-session.ts";

export interface LinkPage extends SessionInCourse {
  /** Until when the session's newest link opens; null when there is none. */
  readonly openUntil: string | null;
  readonly answered: boolean;
}

/** What the therapist sees of a session's link: never the link itself, which is kept only as a hash. */
export async function viewLink(services: Services, actor: StaffActor, sessionId: string): Promise<LinkPage> {
  const session = await sessionFor(services, actor, sessionId, "make-link");
  return {
    ...(await viewSession(services, actor, sessionId)),
    openUntil: await openLinkUntil(services.store, session, instant(services)),
    answered: (await checkInOfSession(services.store, session)) !== null,
  };
}
