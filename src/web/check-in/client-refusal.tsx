import { refusalForClient } from "#model/locales/refusal-sentence.ts";
import { refusalOf } from "#web/refusal.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import { ClientFrame } from "./client-frame.tsx";
import { WaitingHere } from "./waiting-here.tsx";

/** A refusal on a client page, in the client's language, with the help lines that stand on every client page. */
export function ClientRefusal({ error }: { readonly error: unknown }) {
  const t = useClientTranslate();
  const { code, details } = refusalOf(error);
  return (
    <ClientFrame>
      <h1>{t("refusal.title")}</h1>
      <p role="alert" className="lead">
        {refusalForClient(t, code, details)}
      </p>
      <WaitingHere />
    </ClientFrame>
  );
}
