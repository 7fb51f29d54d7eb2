import * as v from "valibot";
import { typedCode } from "./typed-code.ts";

/** Six digits as they were typed. */
export const deviceCodeForm = v.object({ code: typedCode });

export const deviceCodeSetting = v.object({
  asks: v.pipe(
    v.optional(v.picklist(["", "yes"]), ""),
    v.transform((text) => text === "yes"),
  ),
});
