import { beforeAll, expect, it } from "vitest";
import { makeCode } from "#care/kiosk/make-code.ts";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession } from "../practice.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { desk, phone } from "./browser.ts";
import { enterCode, kioskOf, type Room } from "./on-kiosk.ts";
import { answer, signIn } from "./walk.ts";
import { withBrowser } from "./with-browser.ts";

const at = withBrowser(atPractice());
let room: Room;
beforeAll(() => {
  const { services, browser, therapist } = at;
  room = { url: at.server.url, services, browser, therapist };
});

/** A check-in that a client has opened by its code. */
async function checkInOn(options = {}) {
  const { sessionId } = await addClientWithSession(room.services, room.therapist, "2026-10-01");
  const tablet = await kioskOf(room, options);
  await tablet.clock.install();
  await enterCode(tablet, await makeCode(room.services, room.therapist, sessionId));
  return tablet;
}

it("a tablet in the waiting room opens by a code, goes blank after, and keeps nothing", async () => {
  const { clientId, sessionId } = await addClientWithSession(room.services, room.therapist, "2026-10-01");
  const staff = await room.browser.newPage(desk);
  await signIn(staff, room.url);
  await staff.goto(`${room.url}/sessions/${sessionId}/link`);
  await staff.getByRole("button", { name: "Six digits for the waiting room" }).click();
  const digits = (await staff.getByText(/^\d{3} \d{3}$/).textContent())!;

  const tablet = await room.browser.newPage(phone);
  await tablet.goto(`${room.url}/kiosk`);
  await tablet.getByText("not set up for the waiting room").waitFor();
  await signIn(tablet, room.url);
  await tablet.goto(`${room.url}/practice`);
  await tablet.getByRole("button", { name: "Use this device" }).click();
  await tablet.getByLabel("Six digits").waitFor();
  expect(await findings(tablet)).toEqual([]);
  await tablet.setViewportSize({ width: 320, height: 700 });
  expect(await scrollsSideways(tablet)).toBe(false);
  await tablet.goto(`${room.url}/clients/${clientId}`);
  await tablet.getByRole("heading", { name: "Welcome back" }).waitFor();

  await tablet.goto(`${room.url}/kiosk`);
  await tablet.getByLabel("Six digits").fill("000000");
  await tablet.getByRole("button", { name: "Go on" }).click();
  await tablet.getByText("does not open anything").waitFor();
  await tablet.getByLabel("Six digits").fill(digits);
  await tablet.getByRole("button", { name: "Go on" }).click();
  await answer(tablet, [3, 4, 5, 6, 2]);
  const checkIn = tablet.url();
  await tablet.getByRole("button", { name: "Finish" }).click();
  await tablet.getByRole("heading", { name: "Thank you" }).waitFor();
  await tablet.getByRole("link", { name: "Done" }).click();
  await tablet.getByLabel("Six digits").waitFor();

  for (const left of [checkIn, `${checkIn}/saved`, `${checkIn}?change`]) {
    await tablet.goto(left);
    await tablet.getByText("These answers are already saved").waitFor();
  }
  const names = (await tablet.context().cookies()).map(({ name }) => name);
  expect(names).toEqual(["attune_kiosk"]);
});

it.each(["٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"])("takes the six digits typed as %s", async (digits) => {
  const { sessionId } = await addClientWithSession(room.services, room.therapist, "2026-10-01");
  const code = await makeCode(room.services, room.therapist, sessionId);
  const typed = code.replaceAll(/\d/g, (digit) => digits[Number(digit)]!);
  await enterCode(await kioskOf(room), `${typed.slice(0, 3)} ${typed.slice(3)}`);
});

it("asks before the page goes blank, gives more time as often as one likes, and loses no word", async () => {
  const tablet = await checkInOn();
  expect(await findings(tablet), "the check-in").toEqual([]);
  const asks = tablet.getByRole("alertdialog", { name: "Are you still there?" });
  const words = tablet.locator('textarea[name="changeNextTime"]');
  await words.fill("Slower");
  const answers = [
    () => tablet.getByRole("button", { name: "More time" }).click(),
    () => tablet.keyboard.press("Enter"),
    () => tablet.keyboard.press("Escape"),
  ];
  for (let minutes = 0; minutes < 120; minutes += 10) {
    await tablet.clock.fastForward("09:31");
    await asks.waitFor();
    await answers[(minutes / 10) % answers.length]!();
    await asks.waitFor({ state: "hidden" });
  }
  // Whoever goes on writing is not asked, and writes on where they were.
  expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await words.inputValue()).toBe("Slower");
  await tablet.clock.fastForward("09:00");
  await words.fill("Slower, please");
  await tablet.clock.fastForward("09:00");
  expect(await asks.isVisible()).toBe(false);

  // By now the link and what the device held have run out.
  await tablet.context().clearCookies({ name: "attune_device" });
  const past = new Date().toISOString();
  await at.server.store.updateTable("check_in_link").set({ expires_at: past }).execute();
  await tablet.getByRole("button", { name: "Finish" }).click();
  await tablet.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await findings(tablet), "saved").toEqual([]);

  // It asks what gets in the way as well, and leaves 90 seconds for that.
  await tablet.clock.fastForward("01:01");
  await asks.waitFor();
  expect(await findings(tablet), "asked").toEqual([]);
  await tablet.setViewportSize({ width: 320, height: 400 });
  expect(await scrollsSideways(tablet)).toBe(false);
  await tablet.clock.fastForward("00:30");
  await tablet.getByLabel("Six digits").waitFor();
  await tablet.goBack();
  expect(await tablet.getByRole("heading", { name: "Thank you" }).count()).toBe(0);
  await tablet.context().close();
});

it("offers other languages while nothing is written that would be lost by it", async () => {
  const tablet = await checkInOn();
  const choice = tablet.locator("details.languages");
  const words = tablet.locator('textarea[name="changeNextTime"]');
  expect(await choice.isVisible()).toBe(true);
  await words.fill("Slower");
  await choice.waitFor({ state: "hidden" });
  await words.fill("");
  await choice.waitFor();
  await tablet.locator("fieldset.item").first().locator("label").nth(3).click();
  await choice.waitFor({ state: "hidden" });
  await tablet.context().close();
});

it("a page that was left goes blank when the tablet wakes, and without a script", async () => {
  const slept = await checkInOn();
  await slept.clock.fastForward("10:00:00");
  await slept.getByLabel("Six digits").waitFor();
  await slept.context().close();

  const plain = await checkInOn({ javaScriptEnabled: false });
  await plain.route("**/c/*", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('content="600;url=', 'content="0;url=');
    await route.fulfill({ response, body });
  });
  await plain.reload();
  await plain.getByLabel("Six digits").waitFor();
  await plain.context().close();
});

it("a server that is away when somebody finishes loses no word: the page says so, and sends when it is back", async () => {
  const { sessionId } = await addClientWithSession(room.services, room.therapist, "2026-10-01");
  const tablet = await kioskOf(room);
  await enterCode(tablet, await makeCode(room.services, room.therapist, sessionId));
  const words = tablet.locator('textarea[name="changeNextTime"]');
  await words.fill("Slower");
  await tablet.context().setOffline(true);
  const finish = tablet.getByRole("button", { name: "Finish" });
  await finish.click();
  await tablet.getByText("It did not arrive").waitFor();
  expect(await words.inputValue()).toBe("Slower");
  expect(await tablet.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await tablet.context().setOffline(false);
  await finish.dblclick();
  await tablet.getByRole("heading", { name: "Thank you" }).waitFor();
  const rows = await at.server.store
    .selectFrom("check_in")
    .select("change_next_time")
    .where("session_id", "=", sessionId)
    .execute();
  expect(rows).toEqual([{ change_next_time: "Slower" }]);
  // What is asked after it, too.
  await tablet.getByText("May your answers be used for more?").click();
  await tablet.context().setOffline(true);
  await tablet.getByRole("button", { name: "Save my choice" }).click();
  await tablet.getByText("It did not arrive").waitFor();
  await tablet.context().setOffline(false);
  await tablet.getByRole("button", { name: "Save my choice" }).click();
  await tablet.getByLabel("Six digits").waitFor();
  await tablet.goBack();
  expect(await tablet.content()).not.toContain("Slower");
  await tablet.context().close();
});
