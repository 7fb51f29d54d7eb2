import { dismissFlag, restoreFlag } from "#care/alliance/dismiss-flag.ts";
import { readAdditions } from "#care/check-ins/read-additions.ts";
import { readDangerGoals } from "#care/goals/read-danger-goals.ts";
import { changeAim, endTrial, resumeTrial } from "#care/guidance/change-trial.ts";
import { chooseSuggestion, undoChoice } from "#care/guidance/choose-suggestion.ts";
import { showChoice } from "#care/guidance/show-choice.ts";
import { readIntake } from "#care/intake/read-intake.ts";
import { setAddress } from "#care/messages/set-address.ts";
import { endNotices } from "#care/messages/switch-notices.ts";
import { endCare, resumeCare } from "#care/outlook/end-care.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import type { Services } from "#care/services.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { setAttendance } from "#care/sessions/set-attendance.ts";
import type { StaffActor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";

type Fields = Readonly<Record<string, string>>;
type Change = (services: Services, actor: StaffActor, clientId: string, fields: Fields) => Promise<string>;

/** The forms of the client page, each named by its `intent`; every one answers with where on the page to go on. */
const changes: Readonly<Record<string, Change>> = {
  "add-session": async (services, actor, clientId, fields) => {
    await addSession(services, actor, { ...fields, clientId });
    return "#sessions";
  },
  attendance: async (services, actor, _clientId, fields) => {
    await setAttendance(services, actor, fields);
    return "#sessions";
  },
  reply: async (services, actor, _clientId, fields) => {
    await replyToClient(services, actor, fields);
    return "#reply";
  },
  address: async (services, actor, clientId, fields) => {
    await setAddress(services, actor, clientId, fields);
    return "#address";
  },
  "end-notices": async (services, actor, clientId) => {
    await endNotices(services, actor, clientId);
    return "#address";
  },
  "end-care": async (services, actor, clientId, fields) => {
    await endCare(services, actor, clientId, fields);
    return "#ending";
  },
  "resume-care": async (services, actor, clientId) => {
    await resumeCare(services, actor, clientId);
    return "#ending";
  },
  "read-intake": async (services, actor, clientId, fields) => {
    await readIntake(services, actor, clientId, fields);
    return "#intake";
  },
  "read-danger-goals": async (services, actor, clientId, fields) => {
    await readDangerGoals(services, actor, clientId, fields);
    return "";
  },
  "read-additions": async (services, actor, clientId, fields) => {
    await readAdditions(services, actor, clientId, fields);
    return "#additions";
  },
  "show-choice": async (services, actor, clientId, fields) => {
    await showChoice(services, actor, clientId, fields);
    return "#tried";
  },
  choose: async (services, actor, clientId, fields) => {
    const choice = fields.because ? "not-now" : "try";
    await chooseSuggestion(services, actor, { ...fields, clientId, choice });
    return "#try";
  },
  "undo-choice": async (services, actor, clientId, { sessionId = "", strategyId = "" }) => {
    await undoChoice(services, actor, { clientId, sessionId, strategyId });
    return "#try";
  },
  "change-aim": async (services, actor, clientId, fields) => {
    await changeAim(services, actor, clientId, fields);
    return "#trials";
  },
  "end-trial": async (services, actor, clientId, fields) => {
    await endTrial(services, actor, clientId, fields);
    return "#trials";
  },
  "resume-trial": async (services, actor, clientId, fields) => {
    await resumeTrial(services, actor, clientId, fields);
    return "#trials";
  },
  dismiss: async (services, actor, _clientId, fields) => {
    await dismissFlag(services, actor, fields);
    return "#why";
  },
  restore: async (services, actor, _clientId, { sessionId = "" }) => {
    await restoreFlag(services, actor, sessionId);
    return "#why";
  },
};

/** Carries out one form of the client page. Throws `invalid-input` for a form that is none of ours. */
export async function changeClient(
  services: Services,
  actor: StaffActor,
  clientId: string,
  fields: Fields,
): Promise<string> {
  const change = Object.hasOwn(changes, fields.intent ?? "") ? changes[fields.intent!] : undefined;
  if (!change) throw new AttuneError("invalid-input", { field: "intent" });
  return change(services, actor, clientId, fields);
}
