import { afterAll, expect, it } from "vitest";
import { makeLink } from "#care/check-ins/make-link.ts";
import { makeDeviceCode, switchDeviceCodes } from "#care/known-devices/make-device-code.ts";
import { setAddress } from "#care/messages/set-address.ts";
import { atPractice } from "../at-practice.ts";
import { startMailServer } from "../mail-server.ts";
import { addClientWithSession, openOnDevice } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

let mail: Awaited<ReturnType<typeof startMailServer>>;
afterAll(() => mail.stop());
const at = atPractice(async () => {
  mail = await startMailServer();
  return { SMTP_URL: mail.url, MAIL_FROM: "office@practice.example" };
});

const { get, post } = requestsTo(at);
const wayOf = (answer: Response) => [answer.status, answer.headers.get("Location")];

it("a link asks a new device for six digits, tells it nothing before, and knows it from then on", async () => {
  const { clientId, sessionId } = await addClientWithSession(at.services, at.therapist);
  const written = await openOnDevice(at.services, at.therapist, sessionId);
  await switchDeviceCodes(at.services, at.therapist, { asks: "yes" });
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  for (const page of ["", "/saved", "/reminders"]) {
    const answer = await get(`/c/${token}${page}`, "attune_kiosk=made-up; attune_known=made-up");
    expect(wayOf(answer), page).toEqual([302, `/c/${token}/code`]);
    expect(answer.headers.getSetCookie(), page).toEqual([]);
  }
  const asked = await (await get(`/c/${token}/code`)).text();
  expect(asked).toContain("This device is new here.");
  for (const told of ["Owner", "Test practice", "23 Nov"]) expect(asked).not.toContain(told);

  const { code } = await makeDeviceCode(at.services, at.therapist, clientId);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  const refused = await post(`/c/${token}/code`, { code: wrong });
  expect([refused.status, refused.headers.getSetCookie()]).toEqual([404, []]);
  expect(await refused.text()).not.toContain(wrong);
  // Digits in the address open nothing.
  expect(wayOf(await get(`/c/${token}?code=${code}`))).toEqual([302, `/c/${token}/code`]);
  const admitted = await post(`/c/${token}/code`, { code });
  expect(wayOf(admitted)).toEqual([303, `/c/${token}`]);
  expect(admitted.headers.getSetCookie()[0]).toMatch(
    /^attune_known=[\w-]{32}; Path=\/c; HttpOnly; SameSite=Lax; Max-Age=34560000$/,
  );
  expect(await (await get(`/c/${token}`, cookieOf(admitted))).text()).toContain("Owner");

  // What was written offline before, on a device that is not known, arrives by its submission secret.
  const arrived = await post(`/c/${written.token}/answers`, { secret: written.secret, understood: "7" });
  expect([arrived.status, await arrived.json()]).toEqual([200, { arrived: true }]);
});

it("an unknown link tells nothing more at the code, and guesses end by address", async () => {
  await switchDeviceCodes(at.services, at.therapist, { asks: "yes" });
  const { sessionId } = await addClientWithSession(at.services, at.therapist);
  expect((await post("/c/made-up/code", { code: "123456" })).status).toBe(404);
  const { token } = await makeLink(at.services, at.therapist, sessionId);
  const answers: number[] = [];
  for (let tries = 0; tries < 12; tries += 1)
    answers.push((await post(`/c/${token}/code`, { code: "000000" })).status);
  expect(answers.at(-1)).toBe(429);
});

it("a therapist sends the digits by e-mail, without a link, without a word of therapy and none in the subject", async () => {
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  await setAddress(at.services, at.therapist, clientId, { email: "heron@mail.example" });
  const staff = cookieOf(await post("/sign-in", ownerCredentials));
  const path = `/clients/${clientId}/device-code`;
  const sent = await post(path, { intent: "send" }, staff);
  expect(await sent.text()).toContain("heron@mail.example");
  const { text } = mail.taken.at(-1)!;
  expect(text).toMatch(/\d{3} \d{3}/);
  expect(/^Subject: (.*)$/m.exec(text)?.[1]).toBe("Six digits for you");
  for (const word of ["http", "therap", "Owner", "Test practice"]) expect(text).not.toContain(word);
  const made = await (await post(path, {}, staff)).text();
  expect(made).toMatch(/\d{3} \d{3}/);
  expect(await (await get(path, staff)).text()).not.toMatch(/\d{3} \d{3}</);
});
