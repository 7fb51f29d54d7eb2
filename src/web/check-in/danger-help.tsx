import type { HelpLine } from "#model/practice.ts";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { telephone } from "./telephone.ts";

/** Help lines that the script brings up beside words that may mean danger, before anything is sent. */
export function DangerHelp({ lines }: { readonly lines: readonly HelpLine[] }) {
  const t = useTranslate();
  return (
    <div data-danger-help hidden role="status">
      <Notice kind="bad" icon="help" title={t("check-in.danger-title")}>
        <p>{t("check-in.danger-now")}</p>
        <ul>
          {lines.map((line) => (
            <li key={line.number}>
              {line.name} <a href={telephone(line.number)}>{line.number}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
