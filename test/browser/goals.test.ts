import { expect, it } from "vitest";
import { addGoal, endOwnGoal, moveGoal } from "#care/own-page/change-goals.ts";
import { findings, scrollsSideways } from "./axe.ts";
import { phone, watchForFaults } from "./browser.ts";
import { picture } from "./picture.ts";
import { addClient } from "./walk.ts";
import { atDesk } from "./with-browser.ts";

const at = atDesk();

const goalsOnRecord = async () =>
  (
    await at.server.store
      .selectFrom("goal")
      .select("id")
      .where("holder", "=", "client")
      .orderBy("created_at")
      .orderBy("id")
      .execute()
  ).map(({ id }) => id);

it("two lists are written apart, compared in words, and agreed on together", async () => {
  const faults = watchForFaults(at.page);
  const { services, therapist } = at;
  const clientUrl = await addClient(at.page, at.server.url, "Heron");
  const clientId = clientUrl.split("/").at(-1)!;
  const client = { kind: "client", clientId, practiceId: therapist.practiceId } as const;
  for (const words of ["Sleep through the night", "Speak up at work"])
    await addGoal(services, client, { words });

  await at.page.goto(clientUrl);
  expect(await at.page.getByText("Sleep through the night").count()).toBe(0);
  await at.page.getByRole("link", { name: "Goals", exact: true }).click();
  const own = at.page.locator("#own-goals");
  await own.getByLabel("Goal 1").fill("Be less self-critical");
  await own.getByLabel("Goal 2").fill("Say what they need");
  expect(await at.page.getByText("Sleep through the night").count()).toBe(0);
  await own.getByRole("button", { name: "Save and see theirs" }).click();
  await at.page.getByText("Sleep through the night").first().waitFor();
  await at.page.locator("#same select").nth(1).selectOption({ label: "Speak up at work" });
  await at.page.getByRole("button", { name: "Save what means the same" }).click();
  await at.page.locator("#agreement").getByText("One goal stands on both lists.").waitFor();
  await at.page.getByText("You put different goals first.").waitFor();
  services.clock.now = new Date();
  await addGoal(services, client, { words: "See my friends" });
  const [, , added] = await goalsOnRecord();
  for (let place = 3; place > 1; place -= 1) await moveGoal(services, client, { goalId: added! }, "up");
  await at.page.reload();
  await at.page.getByText("Heron has put a goal first that came after the lists were compared.").waitFor();
  await endOwnGoal(services, client, { goalId: added! });

  const approach = at.page.locator("#approach");
  await approach.locator('input[name="lead"][value="-2"]').check({ force: true });
  await approach.getByRole("button", { name: "Save how I work" }).click();
  await at.page.getByText("Heron has not said how they like to work.").waitFor();
  expect(await at.page.locator("#earlier").count()).toBe(0);
  await approach.locator('input[name="lead"][value="1"]').check({ force: true });
  await approach.getByRole("button", { name: "Save how I work" }).click();
  await at.page.getByText("What you said before").click();
  expect(await at.page.locator("#earlier li li").allTextContents()).toEqual(["You lead, 2"]);
  await picture(at.page, "goals");
  expect(await findings(at.page)).toEqual([]);

  await at.page.getByRole("link", { name: "Open it for both of us" }).click();
  const agree = at.page.locator("#agree");
  await agree.getByLabel("Goal 1").fill("Speak up at work");
  expect(await at.page.getByText("Say what they need").count()).toBe(0);
  await picture(at.page, "goals-together");
  await agree.getByLabel("Goal 2").fill("Sleep through the night");
  await agree.getByRole("button", { name: "We agree on this" }).click();
  await at.page.getByText("You both put the same goal first.").waitFor();

  // There is nothing to match while one list is empty.
  await at.page.goto(`${await addClient(at.page, at.server.url, "Maple")}/goals`);
  await own.getByLabel("Goal 1").fill("Be less self-critical");
  await own.getByRole("button", { name: "Save and see theirs" }).click();
  await at.page.getByText("Maple has named no goals yet.").waitFor();
  expect(await at.page.locator("#same").count()).toBe(0);
  expect(await at.page.getByText("Be less self-critical").count()).toBe(1);

  const small = await at.browser.newPage({ ...phone, storageState: await at.page.context().storageState() });
  await small.goto(`${clientUrl}/goals`);
  expect(await scrollsSideways(small)).toBe(false);
  await picture(small, "goals-phone");
  await small.close();
  expect(faults).toEqual([]);
});
