/** The tables of what lets a client in, besides codes. Columns as in tables.ts. */
export interface KeyTables {
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
  passkey_challenge: {
    challenge_hash: string;
    /** Who adds a passkey; null where one is used, and nobody is known yet. */
    client_id: string | null;
    expires_at: string;
  };
}
