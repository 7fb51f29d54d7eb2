import { expect, it } from "vitest";
import { spokenLines } from "./spoken-lines.ts";

it("calls the emergency number by the reader's word, and leaves every other name", () => {
  const lines = [
    { name: "Emergency", number: "999" },
    { name: "Samaritans", number: "116 123" },
  ];
  expect(spokenLines("ar", lines)).toEqual([{ name: "الطوارئ", number: "999" }, lines[1]]);
  expect(spokenLines("de", lines).map(({ name }) => name)).toEqual(["Notruf", "Samaritans"]);
  expect(spokenLines("en", [{ name: "Notruf", number: "112" }])[0]!.name).toBe("Emergency");
  expect(spokenLines("ja", [])).toEqual([]);
});
