import type { ReactNode } from "react";
import type { HelpLine } from "#model/practice.ts";
import { PhoneShell } from "#web/ui/phone-shell.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { telephone } from "./telephone.ts";

/** The frame of every client page: the practice's help lines stand on all of them. */
export function ClientFrame({
  helpLines,
  end,
  children,
}: {
  readonly helpLines: readonly HelpLine[];
  readonly end?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslate();
  const lines = helpLines.map((line) => ({
    ...line,
    href: telephone(line.number),
  }));
  return (
    <PhoneShell
      skip={t("check-in.skip-link")}
      brand="Attune"
      end={end}
      help={{ title: t("check-in.help-title"), notWatched: t("check-in.help-text"), lines }}
    >
      {children}
    </PhoneShell>
  );
}
