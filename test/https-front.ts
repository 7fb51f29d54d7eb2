import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:https";
import { generate } from "selfsigned";

/** HTTPS in front of a server on loopback, as a reverse proxy has it, with a certificate made for the occasion. */
export async function startHttpsFront(port: number, target: number) {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const front = createServer({ key, cert }, (incoming, answer) => {
    const { method, url, headers } = incoming;
    const onward = request({ host: "127.0.0.1", port: target, method, path: url, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on("error", () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  front.listen(port, "127.0.0.1");
  await once(front, "listening");
  return {
    url: `https://localhost:${port}`,
    stop: () =>
      new Promise<void>((done) => {
        front.closeAllConnections();
        front.close(() => done());
      }),
  };
}
