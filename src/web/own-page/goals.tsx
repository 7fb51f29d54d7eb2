import type { Goal, GoalProgress } from "#model/goal.ts";
import { intakeLimits } from "#model/intake.ts";
import { DangerHelp } from "#web/check-in/danger-help.tsx";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input, Select } from "#web/ui/field.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentDay } from "#web/use-moment-day.ts";

export type OwnGoal = Goal & { readonly progress: GoalProgress | null };

/** The client's own goals: in their order, moved without a script, with how far each has come. */
export function Goals({
  goals,
  name,
}: {
  readonly goals: readonly OwnGoal[];
  /** The therapist. */
  readonly name: string;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentDay = useMomentDay(language);
  const full = goals.length >= intakeLimits.goals;
  return (
    <Card title={t("own.goals-title")} size="card">
      <div id="goals" className="stack">
        {goals.length > 1 && <p className="t-2nd">{t("own.goals-lead")}</p>}
        {goals.length > 0 && (
          <ol className="goals">
            {goals.map((goal, index) => (
              <li key={goal.id}>
                <form method="post">
                  <input type="hidden" name="goalId" value={goal.id} />
                  <b>{index + 1}</b>
                  <span>
                    <span dir="auto">{goal.words}</span>
                    {goal.progress && (
                      <small>
                        {t("own.goal-last", {
                          value: goal.progress.value,
                          date: momentDay(goal.progress.recordedAt, "short"),
                        })}
                      </small>
                    )}
                  </span>
                  <Move direction="up" goal={goal.words} possible={index > 0} />
                  <Move direction="down" goal={goal.words} possible={index < goals.length - 1} />
                </form>
                <GoalMore goal={goal} />
              </li>
            ))}
          </ol>
        )}
        {full ? (
          <p className="t-small t-3rd">{t("own.goals-full")}</p>
        ) : (
          <form method="post" className="stack">
            <input type="hidden" name="intent" value="add-goal" />
            <Field label={t("own.goal-new")}>
              <Input name="words" required maxLength={intakeLimits.goal} dir="auto" />
            </Field>
            <Button icon="add" wide>
              {t("own.goal-add")}
            </Button>
          </form>
        )}
        <DangerHelp told={{ when: "saved", name }} />
      </div>
    </Card>
  );
}

function Move({
  direction,
  goal,
  possible,
}: {
  readonly direction: "up" | "down";
  readonly goal: string;
  readonly possible: boolean;
}) {
  const t = useClientTranslate();
  if (!possible) return <span />;
  return (
    <button
      type="submit"
      className={`move ${direction}`}
      name="intent"
      value={direction}
      aria-label={t(`own.goal-${direction}`, { goal })}
    >
      <Icon name="more" />
    </button>
  );
}

const steps = Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: String(value) }));

function GoalMore({ goal }: { readonly goal: OwnGoal }) {
  const t = useClientTranslate();
  return (
    <details>
      <summary>{t("own.goal-more")}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="goalId" value={goal.id} />
        <input type="hidden" name="intent" value="progress" />
        <Field label={t("own.goal-progress")}>
          <Select name="value" defaultValue={String(goal.progress?.value ?? 5)} options={steps} />
        </Field>
        <Button wide>{t("own.goal-save")}</Button>
      </form>
      <form method="post">
        <input type="hidden" name="goalId" value={goal.id} />
        <Button variant="quiet" name="intent" value="end-goal" wide>
          {t("own.goal-end")}
        </Button>
      </form>
    </details>
  );
}
