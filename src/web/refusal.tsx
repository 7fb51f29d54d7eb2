import { isRouteErrorResponse } from "react-router";
import type { ErrorCode, ErrorDetails } from "#model/errors.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import styles from "#web/styles/staff.css?url";
import { LinkButton } from "#web/ui/button.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** A refusal as routes throw it. */
export interface RefusalData {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

/** Says what happened and how to mend it, for every refusal that has no page of its own. */
export function Refusal({ error }: { readonly error: unknown }) {
  const t = useTranslate();
  const { code, details } = refusalOf(error);
  return (
    <main className="refusal">
      {/* A route that refuses takes its own style sheet with it. */}
      <link rel="stylesheet" href={styles} precedence="default" />
      <h1 className="t-page">{t("refusal.title")}</h1>
      <p role="alert">{t(`error.${code}` as MessageKey, details)}</p>
      <LinkButton href="/">{t("refusal.home")}</LinkButton>
    </main>
  );
}

export function refusalOf(error: unknown): RefusalData {
  if (!isRouteErrorResponse(error)) return { code: "unexpected", details: { reference: "-" } };
  const data = error.data as Partial<RefusalData> | null;
  if (data?.code) return { code: data.code, details: data.details ?? {} };
  return { code: error.status === 404 ? "not-found" : "unexpected", details: { reference: "-" } };
}
