/** The tables of what lets a client in. Columns as in tables.ts. */
export interface KeyTables {
  client_pairing: {
    client_id: string;
    code_hash: string;
    created_at: string;
    expires_at: string;
  };
  client_device: {
    id: string;
    token_hash: string;
    client_id: string;
    created_at: string;
    last_seen_at: string;
  };
  client_passkey: {
    id: string;
    client_id: string;
    credential_id: string;
    public_key: string;
    counter: number;
    transports: string;
    copied: 0 | 1;
    created_at: string;
    last_used_at: string | null;
  };
  /** A device on which a client has opened check-ins, while the practice asks new ones for a code. */
  known_device: {
    token_hash: string;
    client_id: string;
    created_at: string;
    last_seen_at: string;
  };
  device_code: {
    client_id: string;
    code_hash: string;
    tries: number;
    expires_at: string;
  };
  passkey_challenge: {
    challenge_hash: string;
    /** Who adds a passkey; null where one is used, and nobody is known yet. */
    client_id: string | null;
    expires_at: string;
  };
}
