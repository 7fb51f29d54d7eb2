import { expect, it } from "vitest";
import { readConfig } from "./config.ts";

it("names a setting that cannot be used, and says nothing of what is in it", () => {
  const env = { SMTP_URL: "smtp://user:pass#word@mail.example", MAIL_FROM: "post@practice.example" };
  const read = () => readConfig(env, "/nowhere", false);
  expect(read).toThrow(expect.objectContaining({ code: "bad-configuration" }));
  expect(read).not.toThrow(/word/);
});
