import type { Browser } from "playwright-core";
import { changeRules } from "#care/messages/change-rules.ts";
import type { StaffActor } from "#model/access.ts";
import { freePort } from "../../free-port.ts";
import { startHttpsFront } from "../../https-front.ts";
import { openPractice, testServices } from "../../practice.ts";
import { portOf } from "../on-phone.ts";
import { startServer } from "../server.ts";

/** A practice that has everything on, and the browser that comes to it. */
export interface Place extends AsyncDisposable {
  readonly url: string;
  readonly browser: Browser;
  readonly services: ReturnType<typeof testServices>;
  readonly therapist: StaffActor;
}

/** Opens a practice on a server of its own, over HTTPS: two walks may go side by side. */
export async function openPlace(browser: Browser): Promise<Place> {
  const port = await freePort();
  const server = await startServer({ PUBLIC_URL: `https://localhost:${port}` });
  const front = await startHttpsFront(port, portOf(server));
  const services = testServices(server.store, new Date().toISOString());
  const therapist = await openPractice(services);
  const quiet = { minutesAfter: "0", withoutTime: "00:00", quietFrom: "03:00", quietUntil: "03:00" };
  await changeRules(services, therapist, { ...quiet, push: "yes" });
  return {
    url: front.url,
    browser,
    services,
    therapist,
    [Symbol.asyncDispose]: async () => {
      await front.stop();
      await server.stop();
    },
  };
}
