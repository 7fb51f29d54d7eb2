import type { ReactNode } from "react";
import { telephone } from "#model/telephone.ts";
import { PhoneShell } from "#web/ui/phone-shell.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { HoldsForms } from "./not-sent.tsx";

/** The frame of every client page: the practice's help lines stand on all of them, and the choice of a language; no form leaves for nowhere. */
export function ClientFrame({ end, children }: { readonly end?: ReactNode; readonly children: ReactNode }) {
  const t = useClientTranslate();
  const { helpLines } = useClientPage();
  const lines = helpLines.map((line) => ({ ...line, href: telephone(line.number) }));
  return (
    <PhoneShell
      skip={t("check-in.skip-link")}
      brand="Attune"
      end={
        <div className="end">
          {end}
          <LanguageSwitch />
        </div>
      }
      help={{
        now: t("check-in.help-now"),
        title: t("check-in.help-title"),
        notWatched: t("check-in.help-text"),
        lines,
      }}
    >
      {children}
      <HoldsForms />
    </PhoneShell>
  );
}
