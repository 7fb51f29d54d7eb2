import { expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { seeGoalsWithoutWriting } from "#care/goals/write-goals.ts";
import { invite } from "#care/intake/invite.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { addSession } from "#care/sessions/add-session.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession, answeredSession } from "../practice.ts";
import { ownerCredentials } from "./requests.ts";

const at = atPractice();

/** A browser as far as cookies go: those of a path are sent under it, and none is kept that was taken away. */
function browser() {
  const kept = new Map<string, { path: string; pair: string }>();
  const send = async (path: string, fields?: Record<string, string>) => {
    const sent = [...kept.values()].filter((one) => path.startsWith(one.path)).map(({ pair }) => pair);
    const answer = await fetch(at.server.url + path, {
      ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
      headers: { Origin: at.server.url, Cookie: sent.join("; ") },
      redirect: "manual",
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = "", ...rest] = cookie.split("; ");
      const under = rest.find((one) => one.startsWith("Path="))!.slice("Path=".length);
      const name = `${pair.split("=")[0]} ${under}`;
      if (rest.includes("Max-Age=0")) kept.delete(name);
      else kept.set(name, { path: under, pair });
    }
    return answer;
  };
  return { send, text: async (path: string) => (await send(path)).text() };
}

const signIn = (device: ReturnType<typeof browser>) => device.send("/sign-in", ownerCredentials);

/** A client who has told a goal on a phone of their own. */
async function toldOnOwnPhone() {
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  const { token } = await invite(at.services, at.therapist, clientId);
  const own = browser();
  await own.send(`/i/${token}`);
  await own.send(`/i/${token}/goals`, { "goal-1": "planted goal" });
  return { clientId, token, own };
}

it("a device that a therapist lent shows the goals to nobody once they are told, signed in or off", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  const { token } = await invite(at.services, at.therapist, clientId);
  const lent = browser();
  await signIn(lent);
  await lent.send(`/i/${token}`);
  await lent.send(`/i/${token}/hopes`, { hopes: "to sleep" });
  expect(await lent.text(`/i/${token}/hopes`)).toContain("to sleep");
  const told = await lent.send(
    `/i/${token}/goals`,
    Object.fromEntries(new URLSearchParams("goal-1=planted goal&then=back")),
  );
  const back = await lent.send(told.headers.get("location")!);
  expect(back.headers.get("location")).toBe(`/i/${token}/done`);
  const thanks = await lent.text(`/i/${token}/done`);
  expect(thanks).toContain("Thank you");
  expect(thanks).not.toMatch(/planted goal|Change something/);
  for (const step of ["", "/goals", "/hopes", "/done"])
    expect((await lent.send(`/i/${token}${step}`)).status, step).toBe(410);
  await lent.send("/sign-off", {});
  expect(await lent.text(`/i/${token}/goals`)).not.toContain("planted goal");
});

it("the client's own phone goes on showing them", async () => {
  const { token, own } = await toldOnOwnPhone();
  expect(await own.text(`/i/${token}/done`)).toContain("Change something");
  expect(await own.text(`/i/${token}/goals`)).toContain("planted goal");
});

it("a check-in on a lent device asks about no goals while their list is closed, and on the client's phone it does", async () => {
  const { clientId, own } = await toldOnOwnPhone();
  const lent = browser();
  await signIn(lent);
  const page = async (device: typeof lent) => {
    const sessionId = await addSession(at.services, at.therapist, { clientId, date: "2026-11-24" });
    const { token } = await makeLink(at.services, at.therapist, sessionId);
    return device.text(`/c/${token}`);
  };
  expect(await page(own)).toContain("planted goal");
  expect(await page(lent)).not.toContain("planted goal");
  await seeGoalsWithoutWriting(at.services, at.therapist, clientId);
  expect(await page(lent)).toContain("planted goal");
});

it("a check-in on a lent device keeps nothing there, offers no note that would stay, and after sending nothing to change", async () => {
  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  const lent = browser();
  await signIn(lent);
  const page = await lent.text(`/c/${token}`);
  expect(page).not.toMatch(/data-keeps|Only for me|data-notes/);
  const [, secret = ""] = /name="secret" value="([^"]+)"/.exec(page)!;
  await lent.send(`/c/${token}`, { secret, understood: "7" });
  const thanks = await lent.text(`/c/${token}/saved`);
  expect(thanks).toContain("Thank you");
  expect(thanks).not.toMatch(/data-waiting-here|My private notes|Change my answers/);
  // What is asked after sending is thanked for, too, and the device forgets again.
  const more = await lent.send(`/c/${token}/saved`, { secret, intent: "consents", research: "no" });
  expect(await lent.text(more.headers.get("location")!)).toContain("You can change this at any time");
  expect((await lent.send(`/c/${token}/saved`)).status).toBe(410);

  const next = await addClientWithSession(at.services, at.therapist);
  const own = await makeLink(at.services, at.therapist, next.sessionId);
  expect(await browser().text(`/c/${own.token}`)).toMatch(/Only for me.*data-keeps/s);
});

it("a check-in on a lent device asks no question that tells of answers which wait for the guess", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist, "2026-10-01");
  const ever = async (date: string, value: string) => {
    const answers = { understood: value, task: value, hope: value };
    return (await answeredSession(at.services, at.therapist, clientId, date, answers)).sessionId;
  };
  for (const day of ["05", "06", "07", "08"])
    await seeWithoutGuessing(at.services, at.therapist, await ever(`2026-10-${day}`, "9"));
  const low = await ever("2026-10-09", "0");
  const [lent, own] = [browser(), browser()];
  await signIn(lent);
  const page = async (device: typeof lent) => {
    const sessionId = await addSession(at.services, at.therapist, { clientId, date: "2026-10-10" });
    return device.text(`/c/${(await makeLink(at.services, at.therapist, sessionId)).token}`);
  };
  const question = "Is something in the way?";
  expect(await page(own)).toContain(question);
  expect(await page(lent)).not.toContain(question);
  await seeWithoutGuessing(at.services, at.therapist, low);
  expect(await page(lent)).toContain(question);
});
