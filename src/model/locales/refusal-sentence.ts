import type { ErrorCode, ErrorDetails } from "../errors.ts";
import { clientCatalogues } from "./catalogue.ts";
import type { ClientKey, ClientTranslate } from "./translate.ts";

const isClientKey = (key: string): key is Extract<ClientKey, `error.${ErrorCode}`> =>
  key in clientCatalogues.en.refusals;

/** A refusal in words for a client. What only staff can meet reads as something gone wrong on our side. */
export function refusalForClient(t: ClientTranslate, code: ErrorCode, details: ErrorDetails): string {
  if (code === "invalid-input") return t(details.field === "email" ? "refusal.email" : "refusal.input");
  const key = `error.${code}`;
  return isClientKey(key) ? t(key, details) : t("error.unexpected", { reference: code });
}
