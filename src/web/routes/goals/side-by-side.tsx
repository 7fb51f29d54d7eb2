import type { GoalsPage } from "#care/goals/view-goals.ts";
import type { Goal } from "#model/goal.ts";
import type { Language } from "#model/locales/languages.ts";
import type { GoalAgreement } from "#science/alliance/goal-agreement.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { firstWords } from "./first-words.ts";
import { GoalProgress } from "./goal-progress.tsx";

/** The client's list with its progress, the therapist's with what means the same, and how the two lie to each other in words. */
export function SideBySide({
  page,
  theirs,
}: {
  readonly page: GoalsPage & { readonly language: Language };
  readonly theirs: readonly Goal[];
}) {
  const t = useTranslate();
  const client = page.client.name;
  return (
    <>
      {page.agreement && <Agreement agreement={page.agreement} client={client} />}
      <div className="two">
        <Card title={t("goals.theirs", { client })} level={2}>
          {theirs.length === 0 && <p className="t-2nd">{t("goals.theirs-none", { client })}</p>}
          <ol className="goals">
            {theirs.map((goal, index) => (
              <li key={goal.id}>
                <p>
                  <b>{index + 1}.</b>{" "}
                  <span className="voice" dir="auto">
                    {goal.words}
                  </span>
                </p>
                <GoalProgress
                  told={page.progress.filter(({ goalId }) => goalId === goal.id)}
                  language={page.language}
                />
              </li>
            ))}
          </ol>
        </Card>
        <Card title={t("goals.beside")} level={2}>
          {page.therapistGoals.length === 0 && <p className="t-2nd">{t("goals.yours-none")}</p>}
          {theirs.length === 0 && page.therapistGoals.length > 0 && (
            <ol className="goals">
              {page.therapistGoals.map((own, index) => (
                <li key={own.id}>
                  <p>
                    <b>{index + 1}.</b> <span dir="auto">{own.words}</span>
                  </p>
                </li>
              ))}
            </ol>
          )}
          {theirs.length > 0 && page.therapistGoals.length > 0 && (
            <form method="post" className="stack" id="same">
              {page.therapistGoals.map((own, index) => (
                <div key={own.id}>
                  <p>
                    <b>{index + 1}.</b> <span dir="auto">{own.words}</span>
                  </p>
                  <Field label={t("goals.same")}>
                    <Select
                      name={`same-${own.id}`}
                      defaultValue={own.sameAs ?? ""}
                      options={[
                        { value: "", label: t("goals.same-none") },
                        ...theirs.map(({ id, words }) => ({ value: id, label: words })),
                      ]}
                    />
                  </Field>
                </div>
              ))}
              {!page.goalsLinkedAt && <p className="t-2nd">{t("goals.same-first-say")}</p>}
              <div className="acts noprint">
                <Button name="intent" value="link">
                  {t("goals.same-save")}
                </Button>
              </div>
            </form>
          )}
        </Card>
      </div>
    </>
  );
}

/** In words, and never as a coefficient. */
function Agreement({ agreement, client }: { readonly agreement: GoalAgreement; readonly client: string }) {
  const t = useTranslate();
  const { shared, uncompared, onlyClient, onlyTherapist, order } = agreement;
  const sentences = [
    t("goals.shared", { shared }),
    ...(order ? [t(`goals.order.${order}`)] : []),
    ...(uncompared > 0 ? [t("goals.uncompared", { count: uncompared })] : []),
    ...(onlyClient > 0 ? [t("goals.only-client", { count: onlyClient })] : []),
    ...(onlyTherapist > 0 ? [t("goals.only-therapist", { count: onlyTherapist })] : []),
  ];
  return (
    <div id="agreement">
      <p className="lead">{firstWords(t, agreement, client)}</p>
      <p className="t-2nd">{sentences.join(" ")}</p>
    </div>
  );
}
