import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startCalendarServer } from "../../test/calendar-server.ts";
import { localCertificate } from "../../test/certificate.ts";
import { makeFetchCalendar } from "./fetch-calendar.ts";

type CalendarServer = Awaited<ReturnType<typeof startCalendarServer>>;

describe("a calendar at an address", () => {
  let plain: CalendarServer;
  let secure: CalendarServer;
  let inside: ReturnType<typeof makeFetchCalendar>;
  beforeEach(async () => {
    const certificate = await localCertificate();
    plain = await startCalendarServer();
    secure = await startCalendarServer(certificate);
    secure.state.text = "BEGIN:VCALENDAR";
    inside = makeFetchCalendar({ allowPrivate: true, ca: certificate.cert });
  });
  afterEach(() => Promise.all([plain.stop(), secure.stop()]));
  const refused = (code: string) => ({ code });

  it("is read over HTTPS, whatever name the way there has", async () => {
    expect(await inside(secure.url)).toBe("BEGIN:VCALENDAR");
    expect(await inside(secure.url.replace("https:", "webcal:"))).toBe("BEGIN:VCALENDAR");
    const distrusting = makeFetchCalendar({ allowPrivate: true });
    await expect(distrusting(secure.url)).rejects.toMatchObject(refused("calendar-unreachable"));
  });

  it("is never called inside a network, by no way round", async () => {
    const outside = makeFetchCalendar({ allowPrivate: false });
    for (const at of [plain.url, secure.url])
      for (const url of [at, at.replace("localhost", "127.0.0.1"), at.replace("localhost", "[::1]")])
        await expect(outside(url), url).rejects.toMatchObject(refused("calendar-address"));
    for (const url of ["nonsense", "", "file:///etc/passwd", "https://me:secret@calendar.example/"])
      await expect(inside(url), url).rejects.toMatchObject(refused("calendar-address"));
    expect(plain.state.asked + secure.state.asked).toBe(0);
  });

  it("is never called without encryption, but on this computer where that is allowed", async () => {
    for (const url of ["http://192.0.2.1/x.ics", "http://10.0.0.1/x.ics", "http://localhost.example/x.ics"])
      await expect(inside(url), url).rejects.toMatchObject(refused("calendar-address"));
    await expect(inside(plain.url)).resolves.toBe("");
  });

  it("sends on within its own server a few times, and to no other inside the network, whatever is allowed", async () => {
    secure.state.location = "/again";
    await expect(inside(secure.url)).rejects.toMatchObject(refused("calendar-unreachable"));
    expect(secure.state.asked).toBe(4);
    for (const location of [plain.url, secure.url.replace("localhost", "127.0.0.1"), "https://10.0.0.1/"]) {
      secure.state.location = location;
      await expect(inside(secure.url), location).rejects.toMatchObject(refused("calendar-address"));
    }
    expect(plain.state.asked).toBe(0);
    expect(secure.state.asked).toBe(7);
  });

  it("is taken up to 5 MB, and not at all where it is answered with a fault", async () => {
    secure.state.text = "x".repeat(5 * 1024 * 1024 + 1);
    await expect(inside(secure.url)).rejects.toMatchObject(refused("calendar-too-large"));
    secure.state.status = 401;
    secure.state.text = "";
    await expect(inside(secure.url)).rejects.toMatchObject(refused("calendar-unreachable"));
  });
});
