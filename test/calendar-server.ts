import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A real server on loopback that has a calendar, at an address that tests can change, lose or send elsewhere. */
export async function startCalendarServer(certificate?: { readonly key: string; readonly cert: string }) {
  const state = { text: "", status: 200, location: "", asked: 0 };
  const answering: RequestListener = (_asked, answer) => {
    state.asked += 1;
    if (state.location) answer.writeHead(302, { location: state.location }).end();
    else answer.writeHead(state.status, { "content-type": "text/calendar" }).end(state.text);
  };
  const server = certificate ? createSecureServer(certificate, answering) : createServer(answering);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate ? "https" : "http"}://localhost:${port}/calendar.ics`,
    state,
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A calendar's text out of events, each as its lines between BEGIN and END. */
export const calendarOf = (...events: readonly (readonly string[])[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");
