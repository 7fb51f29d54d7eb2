import { launchBrowser, phone } from "../test/browser/browser.ts";
import { figure } from "./figure.ts";
import { fillPractice } from "./large-practice.ts";
import { makePlace, serve, servicesAt, stop } from "./server.ts";

/** Slow 3G as the browser's own tools have it: 400 ms to an answer, 400 kbit/s; and a phone four times slower. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 4;
const visits = 7;

/** What a client with a cheap phone in a stairwell waits for: something to read, and a form that can be sent. */
export async function benchPhone(): Promise<void> {
  const place = await makePlace();
  const services = await servicesAt(place);
  const { open } = await fillPractice(services, { clients: 20, perClient: 5, open: visits });
  await services.store.destroy();
  const server = await serve(place);
  const browser = await launchBrowser([], { whole: true });
  const readable: number[] = [];
  const sendable: number[] = [];
  for (const { token } of open) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send("Network.enable");
    await tools.send("Network.emulateNetworkConditions", slow3g);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(`${place.url}/c/${token}`, { waitUntil: "load" });
    const times = await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      whole: (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming)
        .domContentLoadedEventEnd,
    }));
    readable.push(times.paint);
    sendable.push(times.whole);
    await context.close();
  }
  await browser.close();
  await stop(server);
  place.remove();
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  const state = (name: string, ms: number, bar: number) =>
    figure(name, `${ms.toFixed(0)} ms`, { bar: `under ${bar} ms`, holds: ms < bar });
  state("check-in on slow 3G and a phone 4 times slower, first paint", middle(readable), 1_000);
  state("the same, whole with its script", middle(sendable), 2_000);
}
