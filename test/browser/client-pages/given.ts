import { makeLink } from "#care/check-ins/make-link.ts";
import { addClient } from "#care/clients/add-client.ts";
import { invite } from "#care/intake/invite.ts";
import { makePairingCode } from "#care/own-page/make-pairing-code.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { tellRuleChange } from "#care/practice/tell-rule-change.ts";
import { replyToClient } from "#care/replies/reply-to-client.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { answeredSession } from "../../practice.ts";
import type { Place } from "./place.ts";

export type Given = Awaited<ReturnType<typeof given>>;

/** A client with five check-ins, a topic, a reply and a rule that changed; a second who begins; and one who is invited. */
export async function given({ services, therapist, url }: Place) {
  const clientId = await addClient(services, therapist, { name: "Heron" });
  let topicSession = "";
  for (const [index, score] of ["7", "8", "8", "7", "2"].entries()) {
    const fields = { understood: score, task: score, hope: score, changeNextTime: "Slower" };
    const shared = index === 3 ? { share: "topic", topic: "method" } : {};
    const date = `2026-10-0${index + 1}`;
    const { sessionId } = await answeredSession(services, therapist, clientId, date, {
      ...fields,
      ...shared,
    });
    await seeWithoutGuessing(services, therapist, sessionId);
    await replyToClient(services, therapist, { sessionId, line: "We will go slower." });
    if (index === 3) topicSession = sessionId;
  }
  await tellRuleChange(services, therapist, { words: "From May on, links open for five days." });
  const second = await addClient(services, therapist, { name: "Wren" });
  // One who has not opened an own page yet: with it, invitations end.
  const invited = await addClient(services, therapist, { name: "Finch" });
  const session = async (client: string, date: string) => {
    const sessionId = await addSession(services, therapist, { clientId: client, date });
    const { token } = await makeLink(services, therapist, sessionId);
    return { sessionId, url: `${url}/c/${token}` };
  };
  return {
    clientId,
    secondId: second,
    topicSession,
    code: (await makePairingCode(services, therapist, clientId)).code,
    invitation: `${url}/i/${(await invite(services, therapist, invited)).token}`,
    next: await session(clientId, "2026-10-15"),
    first: await session(second, "2026-11-01"),
    later: await session(second, "2026-11-08"),
  };
}
