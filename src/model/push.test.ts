import * as v from "valibot";
import { expect, it } from "vitest";
import { pushSubscription } from "./push.ts";

const key = (bytes: number) => Buffer.alloc(bytes, 7).toString("base64url");
const phone = { endpoint: "https://push.example/phone", p256dh: key(65), auth: key(16) };

it("takes a phone's keys with and without their padding", () => {
  const padded = { ...phone, p256dh: `${phone.p256dh}=`, auth: `${phone.auth}==` };
  expect(v.parse(pushSubscription, phone)).toEqual(phone);
  expect(v.parse(pushSubscription, padded)).toEqual(phone);
});

it.each([
  ["more padding than any key has", { ...phone, p256dh: phone.p256dh + "=".repeat(1_000) }],
  ["a key that is too short", { ...phone, auth: key(15) }],
  ["a key in other letters", { ...phone, auth: "*".repeat(22) }],
  ["an address that is not encrypted", { ...phone, endpoint: "http://push.example/phone" }],
])("refuses %s", (_name, given) => {
  expect(v.is(pushSubscription, given)).toBe(false);
});
