import * as v from "valibot";
import { type EndKind, endKinds } from "../science/engagement/outlook/history.ts";
import { day } from "./text.ts";

/** How a client's care ended. */
export interface Ending {
  readonly kind: EndKind;
  /** As the practice's calendar has it. */
  readonly day: string;
}

export const endingForm = v.object({ kind: v.picklist(endKinds), day });
export const objectionForm = v.object({ outlook: v.picklist(["stop", "allow"]) });
