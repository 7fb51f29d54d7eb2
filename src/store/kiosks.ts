import type { Authorized, PracticeResource } from "../model/access.ts";
import type { Store } from "./open.ts";
import type { SessionResource } from "./sessions.ts";

type Practice = Authorized<PracticeResource, "use-kiosk">;

/** Makes a device a kiosk of the practice; its token is kept as a hash. */
export async function insertKiosk(
  store: Store,
  practice: Practice,
  kiosk: { tokenHash: string; createdAt: string },
): Promise<void> {
  await store
    .insertInto("kiosk")
    .values({
      token_hash: kiosk.tokenHash,
      practice_id: practice.id,
      created_at: kiosk.createdAt,
      ended_at: null,
    })
    .execute();
}

/** The practice that a device is a kiosk of; null when it is none, or none any more. */
export async function findKiosk(store: Store, tokenHash: string): Promise<{ practiceId: string } | null> {
  const row = await store
    .selectFrom("kiosk")
    .select("practice_id")
    .where("token_hash", "=", tokenHash)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ? { practiceId: row.practice_id } : null;
}

/** Ends every kiosk of the practice. */
export async function endKiosks(store: Store, practice: Practice, at: string): Promise<void> {
  await store
    .updateTable("kiosk")
    .set({ ended_at: at })
    .where("practice_id", "=", practice.id)
    .where("ended_at", "is", null)
    .execute();
}

/** Keeps a code for a session in the place of its earlier ones; `false` when the code is another session's just now. */
export async function keepKioskCode(
  transaction: Store,
  session: Authorized<SessionResource, "make-link">,
  code: { codeHash: string; expiresAt: string; now: string },
): Promise<boolean> {
  await transaction
    .deleteFrom("kiosk_code")
    .where((one) => one.or([one("expires_at", "<=", code.now), one("session_id", "=", session.id)]))
    .execute();
  const kept = await transaction
    .insertInto("kiosk_code")
    .values({
      code_hash: code.codeHash,
      practice_id: session.practiceId,
      session_id: session.id,
      expires_at: code.expiresAt,
    })
    .onConflict((conflict) => conflict.column("code_hash").doNothing())
    .returning("code_hash")
    .execute();
  return kept.length > 0;
}

/** Takes a code away as it opens its session: it opens once. Null for a code that opens nothing. */
export async function takeKioskCode(
  store: Store,
  kiosk: { practiceId: string },
  code: { codeHash: string; now: string },
): Promise<{ sessionId: string } | null> {
  const row = await store
    .deleteFrom("kiosk_code")
    .where("code_hash", "=", code.codeHash)
    .where("practice_id", "=", kiosk.practiceId)
    .where("expires_at", ">", code.now)
    .returning("session_id")
    .executeTakeFirst();
  return row ? { sessionId: row.session_id } : null;
}
