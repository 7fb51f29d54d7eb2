import { submitCheckIn } from "#care/check-ins/submit-check-in.ts";
import { chooseSuggestion } from "#care/guidance/choose-suggestion.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import type { Services } from "#care/services.ts";
import { addSession } from "#care/sessions/add-session.ts";
import type { StaffActor } from "#model/access.ts";
import { openOnDevice } from "./practice.ts";

/** A session on a day whose check-in has one answer to the line's three statements, and was opened; answers with its id. */
export async function openedCheckIn(
  services: Services,
  actor: StaffActor,
  clientId: string,
  date: string,
  score: number,
  more: Record<string, string> = {},
): Promise<string> {
  const sessionId = await addSession(services, actor, { clientId, date });
  const { secret } = await openOnDevice(services, actor, sessionId);
  const answer = String(score);
  await submitCheckIn(services, secret, { understood: answer, task: answer, hope: answer, ...more });
  await seeWithoutGuessing(services, actor, sessionId);
  return sessionId;
}

/** "I'll try this" after a session. */
export function tryAfter(
  services: Services,
  actor: StaffActor,
  clientId: string,
  sessionId: string,
  more: { strategyId?: string; reason?: string; aim?: string } = {},
): Promise<void> {
  const choice = { strategyId: "name-my-part", reason: "drop", choice: "try", ...more };
  return chooseSuggestion(services, actor, { clientId, sessionId, ...choice });
}
