import { once } from "node:events";
import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import { localCertificate } from "./certificate.ts";

/** What stands between a phone and the server: it can lose the server, find another one, or answer by itself. */
export interface HttpsFront {
  readonly url: string;
  /** The port of the server behind it; null while nothing is there. */
  target: number | null;
  /** Answers in the server's place; false lets a request through. */
  instead: ((asked: IncomingMessage, answer: ServerResponse) => boolean) | null;
  readonly stop: () => Promise<void>;
}

/** HTTPS in front of a server on loopback, as a reverse proxy has it, with a certificate made for the occasion. */
export async function startHttpsFront(port: number, target: number): Promise<HttpsFront> {
  const server = createServer(await localCertificate(), (incoming, answer) => {
    if (front.instead?.(incoming, answer)) return;
    if (front.target === null) {
      incoming.socket.destroy();
      return;
    }
    const { method, url, headers } = incoming;
    const onward = request({ host: "127.0.0.1", port: front.target, method, path: url, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on("error", () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const front: HttpsFront = {
    url: `https://localhost:${port}`,
    target,
    instead: null,
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return front;
}
