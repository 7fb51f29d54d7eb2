import type { GoalsPage } from "#care/goals/view-goals.ts";
import type { Goal } from "#model/goal.ts";
import { Button } from "#web/ui/button.tsx";
import { Crumb } from "#web/ui/crumb.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { GoalFields } from "./goal-fields.tsx";

/** Both at one screen: what they agree on becomes the list of both. */
export function Agree({ page, theirs }: { readonly page: GoalsPage; readonly theirs: readonly Goal[] }) {
  const t = useTranslate();
  const client = page.client.name;
  return (
    <div className="narrow stack">
      <Crumb href={`/clients/${page.client.id}/goals`}>{t("goals.title", { client })}</Crumb>
      <h1 className="t-page">{t("goals.together", { client })}</h1>
      <p className="sub">{t("goals.together-lead")}</p>
      <form method="post" className="stack" id="agree">
        <GoalFields words={theirs.map(({ words }) => words)} />
        <div className="acts noprint">
          <Button variant="primary" name="intent" value="agree">
            {t("goals.agree-save")}
          </Button>
        </div>
      </form>
    </div>
  );
}
