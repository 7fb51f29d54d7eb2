import { makeCode } from "#care/kiosk/make-code.ts";
import { enterCode, kioskOf } from "../on-kiosk.ts";
import type { Walk } from "./walk.ts";

/** The waiting room's device. */
export async function kioskPages(walk: Walk): Promise<void> {
  const { services, therapist, given, t, look } = walk;
  const page = await kioskOf(walk, walk.options);
  await look(page, "the waiting room");
  await enterCode(page, await makeCode(services, therapist, given.later.sessionId));
  await look(page, "a check-in in the waiting room");
  await page.getByRole("button", { name: t("check-in.finish"), exact: true }).click();
  await page.getByRole("heading", { name: t("check-in.saved-title") }).waitFor();
  await look(page, "saved in the waiting room");
  await page.context().close();
}
