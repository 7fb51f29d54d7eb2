import { Hono } from "hono";
import { expect, it } from "vitest";
import { ownOrigin } from "./security.ts";

const changed = async (publicUrl: string, host: string, origin: string) => {
  const app = new Hono().use(ownOrigin(publicUrl, null)).post("/", (context) => context.text("changed"));
  app.onError((_error, context) => context.text("refused"));
  const answer = await app.request("/", { method: "POST", headers: { Host: host, Origin: origin } });
  return answer.text();
};

it("takes a form from our own pages alone, and under a name with a certificate from none that came without it", async () => {
  const address = "https://attune.example";
  expect(await changed(address, "attune.example", address)).toBe("changed");
  expect(await changed(address, "attune.example", "http://attune.example")).toBe("refused");
  expect(await changed(address, "attune.example", "https://elsewhere.example")).toBe("refused");
  // Beside the name: on the computer itself.
  expect(await changed(address, "localhost:4280", "http://localhost:4280")).toBe("changed");
  const plain = "http://192.168.1.20:4280";
  expect(await changed(plain, "192.168.1.20:4280", plain)).toBe("changed");
});
