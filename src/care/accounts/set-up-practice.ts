import * as v from "valibot";
import type { Actor } from "#model/access.ts";
import { AttuneError } from "#model/errors.ts";
import { newPractice } from "#model/practice.ts";
import { newStaff } from "#model/staff.ts";
import { findPractice, insertPractice } from "#store/practices.ts";
import { insertStaff } from "#store/staff.ts";
import { practiceFor } from "../access.ts";
import { parse } from "../parse.ts";
import { instant, type Services } from "../services.ts";
import { transact } from "../transact.ts";
import { hashPassword } from "./password.ts";

const input = v.object({
  practice: newPractice,
  owner: newStaff,
  demonstration: v.optional(v.boolean(), false),
});

/** Opens the practice of this server with its owner's account. Throws `already-set-up` when there is one. */
export async function setUpPractice(services: Services, actor: Actor, given: v.InferInput<typeof input>) {
  return transact(services, await prepareSetUp(services, actor, given));
}

/** The same as a work for a transaction that goes on with more: the slow hashing is done before it begins. */
export async function prepareSetUp(services: Services, actor: Actor, given: v.InferInput<typeof input>) {
  const { practice, owner, demonstration } = parse(input, given);
  const id = services.newId();
  const allowed = practiceFor(actor, "set-up", id);
  const passwordHash = await hashPassword(owner.password);
  const at = instant(services);
  return async (within: Services) => {
    if (await findPractice(within.store)) throw new AttuneError("already-set-up");
    await insertPractice(within.store, allowed, { ...practice, demonstration, createdAt: at });
    const staffId = within.newId();
    await insertStaff(within.store, {
      id: staffId,
      practiceId: id,
      name: owner.name,
      email: owner.email,
      roles: ["owner"],
      createdAt: at,
      passwordHash,
    });
    return { practiceId: id, staffId };
  };
}
