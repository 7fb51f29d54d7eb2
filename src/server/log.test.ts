import { expect, it } from "vitest";
import { loggedPath } from "./log.ts";

it.each([
  ["/c/TOKEN/saved", "/c/[token]/saved"],
  ["/i/TOKEN", "/i/[token]"],
  ["/calendar/TOKEN.ics", "/calendar/[token]"],
  // Routes do not mind case or a stroke too many.
  ["/C/TOKEN", "/C/[token]"],
  ["//c//TOKEN", "/c/[token]"],
  ["/c/now/address", "/c/now/address"],
  // Copied badly: into another place, with what stood around it, or cut short.
  ["/dGhpcyBpcyBhIHRva2VuIG9mIG91cnM", "/[token]"],
  ["/see/c/dGhpcyBpcyBhIHRva2VuIG9mIG91cnM", "/see/c/[token]"],
  ["/C:dGhpcyBpcyBhIHRva2VuIG9mIG91cnM/saved", "/[token]/saved"],
  ["/c%2FdGhpcyBpcyBhIHRva2VuIG9mIG91cnM", "/[token]"],
  ["/c/dghpc", "/c/[token]"],
  ["/dghpcybpcybhihrvamvuig9mig91cnm", "/[token]"],
  ["/assets/phone-DzXy12.css", "/assets/phone-DzXy12.css"],
  ["/me/data/attune.json", "/me/data/attune.json"],
  ["/", "/"],
  ["/clients/01890000-0000-7000-8000-000000000000/own-page", "/clients/[id]/own-page"],
])("the log has %s as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
