import { expect, it } from "vitest";
import { inPractice } from "../../../test/in-practice.ts";
import { rules } from "../../../test/message-rules.ts";
import { addClientWithSession } from "../../../test/practice.ts";
import { makeLink } from "../check-ins/make-link.ts";
import { invite } from "../intake/invite.ts";
import { changeRules } from "../messages/change-rules.ts";
import { setAddress } from "../messages/set-address.ts";
import { viewOwnData } from "../own-page/view-own-data.ts";
import { changeHelpLines } from "../practice/change-help-lines.ts";

inPractice("the record of who did what", (at) => {
  const written = async () =>
    (await at.fresh.store.selectFrom("audit_event").selectAll().execute())
      .map(({ actor, action, subject }) => `${actor} ${action} ${subject}`)
      // Ids of one millisecond have no order.
      .sort();

  it("has every new link and invitation, and what was set of help lines and messages", async () => {
    const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
    await makeLink(at.services, at.therapist, sessionId);
    await invite(at.services, at.therapist, clientId);
    await changeHelpLines(at.services, at.therapist, [{ name: "Emergency", number: "112" }]);
    await changeRules(at.services, at.therapist, rules);
    const { staffId, practiceId } = at.therapist;
    expect(await written()).toEqual(
      [
        `change-help-lines practice:${practiceId}`,
        `change-message-rules practice:${practiceId}`,
        `invite client:${clientId}`,
        `make-link session:${sessionId}`,
      ].map((what) => `staff:${staffId} ${what}`),
    );
  });

  it("has where a client's links go whenever it changes, and the client reads on which days", async () => {
    const { clientId } = await addClientWithSession(at.services, at.therapist);
    const client = { kind: "client", clientId, practiceId: at.therapist.practiceId } as const;
    const set = (email: string) => setAddress(at.services, at.therapist, clientId, { email });
    const told = async () => (await viewOwnData(at.services, client)).traces["set-address"];
    await set("heron@client.example");
    await set("heron@client.example");
    expect(await told()).toEqual(["2026-11-23T09:00:00.000Z"]);
    at.services.clock.now = new Date("2026-11-24T09:00:00Z");
    await set("");
    expect(await told()).toEqual(["2026-11-24T09:00:00.000Z", "2026-11-23T09:00:00.000Z"]);
    await set("heron@client.example");
    await at.services.store
      .updateTable("client")
      .set({ reminders_stopped_at: "2026-11-25T09:00:00.000Z" })
      .execute();
    at.services.clock.now = new Date("2026-11-26T09:00:00Z");
    await set("heron@client.example");
    expect((await told())?.[0]).toBe("2026-11-26T09:00:00.000Z");
    expect(JSON.stringify(await written())).not.toContain("@");
  });
});
