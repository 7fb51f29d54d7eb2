import * as v from "valibot";

/** Six digits as they were typed: with spaces or a hyphen, in the digits of any script. */
export const deviceCodeForm = v.object({
  code: v.pipe(
    v.string(),
    v.maxLength(20),
    v.transform((text) =>
      text.normalize("NFKC").replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
    ),
    v.transform((text) => text.replaceAll(/[\s\p{Pd}]/gu, "")),
  ),
});

export const deviceCodeSetting = v.object({
  asks: v.pipe(
    v.optional(v.picklist(["", "yes"]), ""),
    v.transform((text) => text === "yes"),
  ),
});
