import { expect, it } from "vitest";
import { loggedPath } from "./log.ts";

it.each([
  ["/c/TOKEN/saved", "/c/[token]/saved"],
  ["/i/TOKEN", "/i/[token]"],
  ["/calendar/TOKEN.ics", "/calendar/[token]"],
  // Routes do not mind case or a stroke too many.
  ["/C/TOKEN", "/C/[token]"],
  ["//c//TOKEN", "/c/[token]"],
  ["/clients/01890000-0000-7000-8000-000000000000/own-page", "/clients/[id]/own-page"],
])("the log has %s as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
