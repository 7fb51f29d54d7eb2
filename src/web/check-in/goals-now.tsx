import { progressPlaces } from "#model/goal.ts";
import { Field, Select } from "#web/ui/field.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

export interface GoalNow {
  readonly id: string;
  readonly words: string;
  readonly value: number | null;
}

const values = Array.from({ length: 11 }, (_, value) => value);

/** How far the client is with each of their goals, folded away: nobody has to think of it each time. */
export function GoalsNow({ goals }: { readonly goals: readonly GoalNow[] }) {
  const t = useClientTranslate();
  if (goals.length === 0) return null;
  return (
    <details className="block" open={goals.some(({ value }) => value !== null)}>
      <summary>{t("way.goals")}</summary>
      <div className="stack">
        {goals.slice(0, progressPlaces.length).map((goal, index) => (
          <Field key={goal.id} label={<span dir="auto">{goal.words}</span>}>
            <Select
              name={progressPlaces[index]!}
              defaultValue={goal.value === null ? "" : `${goal.id}:${goal.value}`}
              options={[
                { value: "", label: t("way.goals-out") },
                ...values.map((value) => ({
                  value: `${goal.id}:${value}`,
                  label: value === 0 ? t("way.goals-0") : value === 10 ? t("way.goals-10") : String(value),
                })),
              ]}
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
