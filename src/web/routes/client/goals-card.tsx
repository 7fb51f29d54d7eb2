import type { Ground } from "#care/goals/common-ground.ts";
import { worthAsking } from "#model/common-ground.ts";
import type { Language } from "#model/locales/languages.ts";
import { Fold } from "#web/ui/fold.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { firstWords } from "../goals/first-words.ts";
import { GoalProgress } from "../goals/goal-progress.tsx";

/**
 * The client's goals with their progress, once the therapist has written their own, how the two lists agree, and where what
 * the client prefers and what the therapist does lie far apart.
 */
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
  const { agreement, goalsSeenAt } = ground;
  const goals = goalsSeenAt ? ground.clientGoals : [];
  const far = ground.gaps.filter(({ gap }) => gap >= worthAsking);
  const closed = !goalsSeenAt && ground.clientGoals.length > 0;
  if (goals.length === 0 && far.length === 0 && !closed) return null;
  const state = [
    ...(closed ? [t("goals.closed", { client })] : []),
    ...(agreement && goals.length > 0 ? [firstWords(t, agreement, client)] : []),
    ...far.map(({ axis, gap }) => t("approach.far", { axis: t(`intake.axis.${axis}`), gap })),
  ];
  return (
    <Fold title={t("goals.card")} state={state.join(" ")}>
      <div className="stack" id="goals">
        {goals.length > 0 && <h3 className="t-card">{t("goals.theirs", { client })}</h3>}
        <ul className="goals two">
          {goals.map((goal) => (
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
          <Link href={goalsPath}>{t(closed ? "goals.write" : "goals.compare")}</Link>
        </p>
      </div>
    </Fold>
  );
}
