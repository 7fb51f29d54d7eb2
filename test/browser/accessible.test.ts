import { expect, it } from "vitest";
import { addClient } from "#care/clients/add-client.ts";
import { seeWithoutGuessing } from "#care/perception/save-view.ts";
import { atPractice } from "../at-practice.ts";
import { answeredSession } from "../practice.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk } from "./browser.ts";
import { signIn } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());

it("every staff page of the main path is free of axe findings, in light and dark, and fits a phone", async () => {
  const staff = await at.browser.newPage(desk);
  const check = async (name: string) => {
    expect(await findings(staff), name).toEqual([]);
    await staff.setViewportSize({ width: 320, height: 700 });
    expect(await scrollsSideways(staff), `${name} at 320 px`).toBe(false);
    await staff.setViewportSize(desk.viewport!);
  };
  const open = async (path: string, name: string) => {
    await staff.goto(at.server.url + path);
    await check(name);
  };
  await open("/set-up", "set-up");
  const { services, therapist } = at;
  await signIn(staff, at.server.url);
  await open("/clients", "no clients");
  const clientId = await addClient(services, therapist, { name: "Heron" });
  await open(`/clients/${clientId}`, "new client");
  for (const [index, fields] of [
    { understood: "8", task: "8", hope: "9", atEase: "8", heldBack: "1" },
    { understood: "9", task: "8", hope: "8", goal: "8", heldBack: "1" },
    { understood: "2", task: "3", hope: "2", judged: "5", heldBack: "6" },
  ].entries()) {
    const date = `2026-10-0${index + 1}`;
    const { sessionId } = await answeredSession(services, therapist, clientId, date, fields);
    if (index === 0) {
      await open(`/sessions/${sessionId}/link`, "link");
      await open(`/sessions/${sessionId}/view`, "guess");
    }
    await seeWithoutGuessing(services, therapist, sessionId);
  }
  await open(`/clients/${clientId}`, "client with a strain");
  await open(`/clients/${clientId}/sessions`, "all sessions");
  await open("/today?day=2026-10-03", "today");
  await open("/clients", "clients");
  await open("/practice", "practice");
  await staff.getByRole("link", { name: "Change wordings" }).click();
  await staff.getByRole("heading", { name: "What clients read", level: 1 }).waitFor();
  await check("wordings");
  await staff.getByRole("link", { name: "Change: How was it with {name}?" }).click();
  await staff.getByLabel("In your words").fill("How was it?");
  await staff.getByRole("button", { name: "Save this text" }).click();
  await staff.getByText("The text has to keep {name}").waitFor();
  await check("a wording refused");
  await staff.getByRole("button", { name: "Sign off" }).first().click();
  await staff.getByRole("heading", { name: "Welcome back" }).waitFor();
  await check("sign-in");
});
