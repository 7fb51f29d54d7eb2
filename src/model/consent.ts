import * as v from "valibot";

/** What a client can agree to, each by itself and each to be taken back. */
export const purposes = ["care", "supervision", "research"] as const;
export type Purpose = (typeof purposes)[number];

/** Uses that working with the client does not need: not decided counts as no. */
export const purposesBeyondCare = ["supervision", "research"] as const satisfies readonly Purpose[];

/** A client's newest decision on each purpose; null where they were not asked or have not decided. */
export type Consents = Readonly<Record<Purpose, boolean | null>>;
export const undecided: Consents = { care: null, supervision: null, research: null };

const decision = v.pipe(
  v.optional(v.string(), ""),
  v.picklist(["", "yes", "no"]),
  v.transform((text) => (text === "" ? null : text === "yes")),
);
export const consentsForm = v.object(
  Object.fromEntries(purposes.map((purpose) => [purpose, decision])) as Record<Purpose, typeof decision>,
);
export const consentsBeyondCareForm = v.pick(consentsForm, purposesBeyondCare);
