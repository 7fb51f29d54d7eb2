import { afterAll, beforeAll, expect, it } from "vitest";
import { makePushKeys } from "#care/messages/push-keys.ts";
import { keptLog } from "../../test/log.ts";
import { startPushService } from "../../test/push-service.ts";
import { readConfig } from "./config.ts";
import { waysOut } from "./ways-out.ts";

let service: Awaited<ReturnType<typeof startPushService>>;
beforeAll(async () => {
  service = await startPushService();
});
afterAll(() => service.stop());

it("lead no notification into the practice's own network, also where calendars may be read there", async () => {
  const env = { PUBLIC_URL: "https://attune.example", ALLOW_PRIVATE_ADDRESSES: "yes" };
  const { push } = waysOut(readConfig(env, "/nowhere", false), env.PUBLIC_URL, keptLog().log);
  const notice = { title: "A minute for you", text: "", language: "en", direction: "ltr" } as const;
  expect(await push!.send(service.subscribe(), notice, makePushKeys())).toBe("gone");
});
