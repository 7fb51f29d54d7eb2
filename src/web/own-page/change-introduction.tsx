import type { Intake } from "#model/intake.ts";
import { DangerHelp } from "#web/check-in/danger-help.tsx";
import { HopesFields } from "#web/intake/hopes-step.tsx";
import { PreferencesFields } from "#web/intake/preferences-step.tsx";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** What was said before the start, to be said or corrected now; what follows from it is said before. */
export function ChangeIntroduction({
  intake,
  name,
  clientId,
}: {
  readonly intake: Omit<Intake, "changedAt">;
  readonly name: string;
  readonly clientId: string;
}) {
  const t = useClientTranslate();
  return (
    <Card title={t("own.intake-change")} size="card">
      <form method="post" className="stack" data-words={`introduction-${clientId}`}>
        <p className="t-small t-2nd">{t("own.intake-note", { name })}</p>
        <HopesFields intake={intake} />
        <PreferencesFields intake={intake} name={name} />
        <DangerHelp told={{ when: "saved", name }} />
        <Button wide>{t("own.intake-save")}</Button>
      </form>
    </Card>
  );
}
