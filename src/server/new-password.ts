import { resetPassword } from "#care/accounts/reset-password.ts";
import { translator } from "#model/locales/translate.ts";
import type { Store } from "#store/open.ts";
import { makeServices } from "./services.ts";

/** Gives an account a new password and says it, for the terminal of whoever runs the server. */
export async function newPasswordOf(store: Store, email: string): Promise<string> {
  const t = translator("en");
  const password = await resetPassword(makeServices(store), { kind: "operator" }, email);
  return password ? t("terminal.new-password", { email, password }) : t("terminal.no-account", { email });
}
