import type { Logger } from "pino";
import { endIdleSessions } from "#care/accounts/resume-session.ts";
import { recalibrate } from "#care/alliance/recalibrate.ts";
import { clearExpired } from "#care/check-ins/clear-expired.ts";
import type { Services } from "#care/services.ts";
import { findPractice } from "#store/practices.ts";

const sixHours = 6 * 60 * 60_000;

/** Work that goes on by itself, at start and every six hours: what is usual in the practice is estimated anew, and what has run out is cleared away. */
export function startJobs(services: Services, log: Logger): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    running = calibrate(services).catch((error: Error) =>
      log.error({ message: error.message }, "recalibration failed"),
    );
  };
  const first = setTimeout(run, 2_000);
  const timer = setInterval(run, sixHours);
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}

async function calibrate(services: Services): Promise<void> {
  await endIdleSessions(services);
  await clearExpired(services);
  const practice = await findPractice(services.store);
  if (practice) await recalibrate(services, { kind: "job", name: "recalibration" }, practice.id);
}
