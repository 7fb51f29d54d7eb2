import type { ReactNode } from "react";
import type { ErrorCode, ErrorDetails } from "#model/errors.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { ClientFrame } from "#web/check-in/client-frame.tsx";
import { StandsBy } from "#web/check-in/stands-by.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** A page that the own page leads to: the way back, why a form was refused, and what it is of. */
export function SubPage({
  title,
  refusal,
  children,
}: {
  readonly title: ReactNode;
  readonly refusal: { readonly code: ErrorCode; readonly details: ErrorDetails } | null;
  readonly children: ReactNode;
}) {
  const t = useClientTranslate();
  return (
    <ClientFrame>
      <Link className="back" href="/me">
        <Icon name="back" size="s" />
        {t("own.title")}
      </Link>
      {refusal && (
        <Notice kind="bad" role="alert">
          {refusalForClient(t, refusal.code, refusal.details)}
        </Notice>
      )}
      <div className="own">
        <h1>{title}</h1>
        {children}
      </div>
      <StandsBy />
    </ClientFrame>
  );
}
