import type { Intake } from "#model/intake.ts";
import { saidBefore } from "#model/said-in-check-in.ts";
import { Card } from "#web/ui/card.tsx";
import { DefinitionRows } from "#web/ui/definition-rows.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";
import { Words } from "./heard.tsx";

/** All that the client said before the start, as the therapist sees it, and when it was changed and read. */
export function SaidBefore({ intake, name }: { readonly intake: Intake; readonly name: string }) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const rows = saidBefore(t, name, intake).map(({ is, term, said }) => ({
    term,
    value: is === "words" ? <Words>{said}</Words> : said,
  }));
  return (
    <Card title={t("own.sees-title", { name })} size="card">
      <DefinitionRows rows={rows} />
      <p className="t-small t-3rd">
        {t("file.changed", { date: momentDay(intake.changedAt) })} ·{" "}
        {intake.readAt ? t("own.read", { date: momentDay(intake.readAt) }) : t("own.unread")}
      </p>
    </Card>
  );
}
