import { expect, it } from "vitest";
import { atPractice } from "../at-practice.ts";
import { addClientWithSession } from "../practice.ts";
import { cookieOf, ownerCredentials, requestsTo } from "./requests.ts";

const at = atPractice();

const { post } = requestsTo(at);

it("refuses a form that asks for what its page does not have, and calls nothing saved", async () => {
  const signedIn = await post("/sign-in", ownerCredentials);
  const cookie = cookieOf(signedIn);
  const { clientId } = await addClientWithSession(at.services, at.therapist);
  for (const page of ["/practice", "/calendar", `/clients/${clientId}/goals`])
    for (const fields of [{ intent: "detials", name: "Other" }, { name: "Other" }, { intent: "toString" }]) {
      const answer = await post(page, fields, { Cookie: cookie });
      expect([page, answer.status]).toEqual([page, 400]);
      expect(answer.headers.get("location")).toBeNull();
    }
  const known = await post("/practice", { intent: "device-codes", asks: "yes" }, { Cookie: cookie });
  expect([known.status, known.headers.get("location")]).toEqual([303, "/practice?saved=device-codes"]);
});
