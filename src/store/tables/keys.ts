import type { Flag, Instant } from "./columns.ts";

/** What lets somebody in: links, secrets of devices, codes, passkeys. */
export interface KeyTables {
  check_in_link: {
    token_hash: string;
    session_id: string;
    created_at: Instant;
    expires_at: Instant;
    replaced_at: Instant | null;
  };
  submission_secret: {
    secret_hash: string;
    /** Stands in the device's page while that may be written in. Without the secret it opens nothing. */
    mark: string | null;
    session_id: string;
    created_at: Instant;
    expires_at: Instant;
    revoked_at: Instant | null;
  };
  kiosk: {
    token_hash: string;
    practice_id: string;
    created_at: Instant;
    ended_at: Instant | null;
  };
  kiosk_code: {
    code_hash: string;
    practice_id: string;
    session_id: string;
    expires_at: Instant;
  };
  invitation: {
    token_hash: string;
    client_id: string;
    created_at: Instant;
    expires_at: Instant;
    replaced_at: Instant | null;
  };
  invitation_device: {
    secret_hash: string;
    client_id: string;
    created_at: Instant;
    expires_at: Instant;
    revoked_at: Instant | null;
  };
  client_pairing: {
    client_id: string;
    code_hash: string;
    created_at: Instant;
    expires_at: Instant;
  };
  client_device: {
    id: string;
    token_hash: string;
    client_id: string;
    created_at: Instant;
    last_seen_at: Instant;
  };
  client_passkey: {
    id: string;
    client_id: string;
    credential_id: string;
    public_key: string;
    counter: number;
    transports: string;
    copied: Flag;
    created_at: Instant;
    last_used_at: Instant | null;
  };
  /** A device on which a client has opened check-ins, while the practice asks new ones for a code. */
  known_device: {
    token_hash: string;
    client_id: string;
    created_at: Instant;
    last_seen_at: Instant;
  };
  device_code: {
    client_id: string;
    code_hash: string;
    tries: number;
    expires_at: Instant;
  };
  passkey_challenge: {
    challenge_hash: string;
    /** Who adds a passkey; null where one is used, and nobody is known yet. */
    client_id: string | null;
    expires_at: Instant;
  };
}
