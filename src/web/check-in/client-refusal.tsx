import type { ErrorCode } from "#model/errors.ts";
import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import type { ClientKey } from "#model/locales/translate.ts";
import { refusalOf } from "#web/refusal.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { ClientFrame } from "./client-frame.tsx";
import { WaitingHere } from "./waiting-here.tsx";

/** What is no failure is not called one: somebody who opens a link once more has done nothing wrong. */
const titles: Partial<Record<ErrorCode, ClientKey>> = {
  "link-used": "refusal.saved",
  "invitation-used": "refusal.said",
  "nothing-open": "refusal.nothing",
  "consent-withdrawn": "refusal.nothing",
};

/** A refusal on a client page, in the client's language, with the help lines that stand on every client page. */
export function ClientRefusal({ error }: { readonly error: unknown }) {
  const t = useClientTranslate();
  const { code, details } = refusalOf(error);
  return (
    <ClientFrame>
      <h1>{t(titles[code] ?? "refusal.title")}</h1>
      <p role="alert" className="lead">
        {refusalForClient(t, code, details)}
      </p>
      {code === "invitation-used" && (
        <div className="block">
          <LinkButton href="/me" wide>
            {t("own.title")}
          </LinkButton>
        </div>
      )}
      <WaitingHere />
    </ClientFrame>
  );
}
