import type { Address } from "#web/request-context.server.ts";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** Says kindly that an address which clients' messages show tells of therapy. */
export function Telling({ settings }: { readonly settings: Address["telling"] }) {
  const t = useTranslate();
  if (settings.length === 0) return null;
  return (
    <Notice kind="ask" title={t("practice.telling-title")}>
      <p>{t("practice.telling", { settings: settings.join(", ") })}</p>
    </Notice>
  );
}
