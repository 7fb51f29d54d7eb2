import { expect, it } from "vitest";
import { AttuneError } from "#model/errors.ts";
import { faultOf, loggedPath } from "./log.ts";

/** What is thrown on the way. */
function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

it.each(["I hide it from everybody", '{"words": "I hide it\n    at home from everybody"', "hide"])(
  "a fault in a damaged row is logged with its place, and without the words of %j",
  (row) => {
    const fault = faultOf(thrownBy(() => JSON.parse(row)));
    expect(fault).toMatchObject({
      kind: "SyntaxError",
      stack: expect.stringMatching(/^\s+at .*log\.test\.ts/m),
    });
    expect(JSON.stringify(fault)).not.toMatch(/hide|home|everybody/);
  },
);

it("a fault is logged with its code where it is one", () => {
  const inTheBase = Object.assign(new Error("the words are there"), {
    name: "SqliteError",
    code: "SQLITE_FULL",
  });
  expect(faultOf(inTheBase)).toMatchObject({ kind: "SqliteError", code: "SQLITE_FULL" });
  expect(faultOf(inTheBase)).not.toHaveProperty("message");
  expect(faultOf(Object.assign(new Error(), { code: "I hide it" }))).not.toHaveProperty("code");
  expect(faultOf(new AttuneError("disk-full"))).toMatchObject({ kind: "AttuneError", code: "disk-full" });
});

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
