import type { Generated } from "kysely";
import type { AuditAct } from "../../model/audit.ts";
import type { Flag, Instant, Json } from "./columns.ts";

/** What a practice is, who works in it, and what it changed. */
export interface PracticeTables {
  practice: {
    id: string;
    name: string;
    language: string;
    country: string;
    time_zone: string;
    help_lines: Json;
    demonstration: Flag;
    message_rules: Json | null;
    /** The pair of keys that notifications are signed with; null until they were switched on. */
    push_keys: Json | null;
    /** Calendars may be called at their addresses. */
    reads_calendars: Generated<Flag>;
    /** Whether a check-in link asks a new device for six digits; null means no. */
    asks_device_code: Flag | null;
    created_at: Instant;
    /** Always 1, and unique: a server holds one practice. */
    only: 1;
  };
  staff: {
    id: string;
    practice_id: string;
    name: string;
    email: string;
    password_hash: string;
    roles: Json;
    created_at: Instant;
  };
  staff_session: {
    token_hash: string;
    staff_id: string;
    created_at: Instant;
    last_seen_at: Instant;
  };
  rule_change: {
    id: string;
    practice_id: string;
    words: string;
    written_at: Instant;
  };
  wording: {
    practice_id: string;
    language: string;
    key: string;
    text: string;
    changed_at: Instant;
  };
  /** What a practice changed about the catalogue of strategies; content of an own one whole, otherwise its words. */
  strategy: {
    practice_id: string;
    id: string;
    own: Flag;
    content: Json | null;
    retired_at: Instant | null;
    created_at: Instant;
    changed_at: Instant;
  };
  import_columns: {
    practice_id: string;
    columns: Json;
    used_at: Instant;
  };
  imported_row: {
    practice_id: string;
    fingerprint: string;
    session_id: string;
  };
  audit_event: {
    id: string;
    practice_id: string;
    at: Instant;
    actor: string;
    action: AuditAct;
    subject: string;
  };
}
