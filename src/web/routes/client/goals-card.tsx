import type { Ground } from "#care/goals/common-ground.ts";
import type { Language } from "#model/locales/languages.ts";
import { Fold } from "#web/ui/fold.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { firstWords } from "../goals/first-words.ts";
import { GoalProgress } from "../goals/goal-progress.tsx";

/** The client's goals with their progress, once the therapist has written their own, and how the two lists agree. */
export function GoalsCard({
  ground,
  client,
  goalsPath,
  language,
}: {
  readonly ground: Ground;
  readonly client: string;
  readonly goalsPath: string;
  readonly language: Language;
}) {
  const t = useTranslate();
  const { clientGoals, agreement, goalsSeenAt } = ground;
  if (clientGoals.length === 0 || !goalsSeenAt) return null;
  return (
    <Fold
      title={t("goals.theirs", { client })}
      state={agreement ? firstWords(t, agreement, client) : undefined}
    >
      <div className="stack" id="goals">
        <ul className="goals two">
          {clientGoals.map((goal) => (
            <li key={goal.id}>
              <p className="voice" dir="auto">
                {goal.words}
              </p>
              <GoalProgress
                told={ground.progress.filter(({ goalId }) => goalId === goal.id)}
                language={language}
              />
            </li>
          ))}
        </ul>
        <p className="t-small noprint">
          <Link href={goalsPath}>{t("goals.compare")}</Link>
        </p>
      </div>
    </Fold>
  );
}
