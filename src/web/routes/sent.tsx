import type { ErrorCode, ErrorDetails } from "#model/errors.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Whether an e-mail has left, and otherwise why not. */
export function Sent({
  outcome,
  email,
}: {
  readonly outcome: { readonly code: ErrorCode | null; readonly details: ErrorDetails };
  readonly email: string;
}) {
  const t = useTranslate();
  if (!outcome.code) return <Notice role="status">{t("messages.sent", { email })}</Notice>;
  return (
    <Notice kind="bad" role="alert">
      {t(`error.${outcome.code}` as MessageKey, outcome.details)}
    </Notice>
  );
}
