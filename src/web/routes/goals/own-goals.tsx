import type { GoalsPage } from "#care/goals/view-goals.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { GoalFields } from "./goal-fields.tsx";

/** The therapist's own list, in order; before it is written, or passed over, the client's stays closed. */
export function OwnGoals({ page }: { readonly page: GoalsPage }) {
  const t = useTranslate();
  const client = page.client.name;
  const seen = page.clientGoals !== null;
  return (
    <Card title={t("goals.own", { client })} over={t("goals.own-lead", { client })}>
      <form method="post" className="stack" id="own-goals">
        {!seen && <p className="lead">{t("goals.own-first")}</p>}
        <GoalFields words={page.therapistGoals.map(({ words }) => words)} />
        <div className="acts noprint">
          <Button variant="primary" name="intent" value="write">
            {t(seen ? "goals.save" : "goals.save-and-see")}
          </Button>
          {!seen && (
            <Button variant="quiet" name="intent" value="see">
              {t("goals.see")}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
