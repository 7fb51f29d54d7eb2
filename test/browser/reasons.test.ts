import { expect, it } from "vitest";
import { answeredSession } from "../practice.ts";
import { openedCheckIn } from "../trials.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient } from "./walk.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk();

it("says what may be in the way in sentences with their day, how sure it is, and what would tell it apart", async () => {
  const faults = watchForFaults(at.page);
  const { services, therapist } = at;
  const clientUrl = await addClient(at.page, at.server.url, "Heron");
  const clientId = clientUrl.split("/").at(-1)!;
  for (const [index, score] of [8, 8, 7, 8, 8].entries())
    await openedCheckIn(services, therapist, clientId, `2026-06-0${index + 1}`, score);
  await answeredSession(services, therapist, clientId, "2026-06-08", {
    understood: "8",
    task: "5",
    hope: "8",
    heldBack: "1",
  });

  await at.page.goto(clientUrl);
  await at.page.getByRole("link", { name: "Add your view" }).click();
  await at.page.locator('input[name="guess-task"][value="8"]').check({ force: true });
  await at.page.getByText("What we had agreed on was not done").click();
  await at.page.getByText("They turned down what I suggested").click();
  await picture(at.page, "view-noticed");
  expect(await findings(at.page)).toEqual([]);
  await at.page.getByRole("button", { name: "Save and see Heron’s answers" }).click();

  const reasons = at.page.locator("#reasons");
  await reasons
    .getByRole("heading", { name: /A way of working that does not suit.*(likely|possible)/ })
    .waitFor();
  const sentences = await reasons.locator("li p").allTextContents();
  expect(sentences).toContain("You noted that what you had agreed on was not done. 8 Jun");
  expect(sentences).toContain("You noted that they turned down what you suggested. 8 Jun");
  expect(sentences.every((sentence) => /\d Jun$/.test(sentence))).toBe(true);
  await reasons
    .getByText(/^Easily taken for: /)
    .first()
    .waitFor();
  await reasons.getByText(/Is it more that the way we work does not suit you\? Or that .*\?/).waitFor();
  expect(await findings(at.page)).toEqual([]);

  const small = await at.browser.newPage({ ...phone, storageState: await at.page.context().storageState() });
  await small.goto(clientUrl);
  expect(await scrollsSideways(small)).toBe(false);
  await small.close();
  expect(faults).toEqual([]);
});
