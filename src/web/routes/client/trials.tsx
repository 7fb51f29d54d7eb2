import type { Course } from "#care/alliance/course.ts";
import { nameIn, type PracticeCatalogue } from "#care/guidance/practice-catalogue.ts";
import type { Trials, TrialView } from "#care/guidance/view-trials.ts";
import type { Language } from "#model/locales/languages.ts";
import { TrialPlot } from "#web/charts/trial-plot.tsx";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { useNumbers, useTranslate } from "#web/use-translate.ts";
import { aimName, aimOptions } from "./aim-options.ts";
import { trialSentence } from "./trial-sentence.ts";

interface Shown {
  readonly trials: Trials;
  readonly course: Course;
  readonly catalogue: PracticeCatalogue;
  readonly language: Language;
}

/** What is or was tried with this client, each beside the course that was to be expected without it, the newest first. */
export function TrialsCard(shown: Shown) {
  const t = useTranslate();
  const { trials } = shown.trials;
  if (trials.length === 0) return null;
  return (
    <Card title={t("trials.title")}>
      <div className="stack" id="trials">
        <p className="t-small t-3rd">{t("trials.note")}</p>
        {trials.toReversed().map((view) => (
          <OneTrial key={view.trial.id} view={view} {...shown} />
        ))}
      </div>
    </Card>
  );
}

function OneTrial({ view, trials, course, catalogue, language }: Shown & { readonly view: TrialView }) {
  const t = useTranslate();
  const { trial, judged, start, points, alongside, goal } = view;
  const number = useNumbers();
  const strategyName = (id: string) => nameIn(catalogue, id);
  const measure = aimName(t, trial.aim, goal);
  const dayOf = (session: number) => {
    const date = course.sessions[session - 1]?.session.date;
    return date ? dayWords(language, date, "short") : String(session);
  };
  return (
    <article className="trial">
      <div>
        <h3>{strategyName(trial.strategyId)}</h3>
        <p className="t-small t-2nd onward">
          <span>
            {trial.endedOn
              ? t("trial.until", { date: dayOf(start), until: dayWords(language, trial.endedOn, "short") })
              : t("trial.since", { date: dayOf(start) })}
          </span>
          <span>{t("trial.aims-at", { aim: measure })}</span>
        </p>
        <p className="lead">{trialSentence(t, view, number)}</p>
        {alongside.length > 0 && (
          <p>{t("trial.alongside", { strategies: alongside.map(strategyName).join(", ") })}</p>
        )}
        <Numbers view={view} lowPoints={trials.lowPoints} />
        <TrialForms view={view} trials={trials} />
      </div>
      <TrialPlot
        points={points}
        expected={judged.expected}
        start={start}
        dayOf={dayOf}
        number={(value) => number(value, 1)}
        words={{
          described: t("trial.plot", { measure, before: judged.before, after: judged.after }),
          expected: t("trial.expected"),
          came: t("trial.came"),
          begins: t("trial.begins"),
          table: t("chart.table"),
          session: t("trial.table.session"),
          none: t("chart.table.none"),
        }}
      />
    </article>
  );
}

function Numbers({
  view: { trial, judged },
  lowPoints,
}: {
  readonly view: TrialView;
  readonly lowPoints: number;
}) {
  const t = useTranslate();
  const number = useNumbers();
  return (
    <details>
      <summary>{t("trial.numbers-title")}</summary>
      {judged.gain && judged.nap !== null && judged.tauU !== null && (
        <p className="t-small">
          {t("trial.nap", { nap: number(judged.nap), tau: number(judged.tauU, 2) })}{" "}
          {t("trial.numbers", { before: judged.before, after: judged.after })}
        </p>
      )}
      {trial.aim !== "attendance" && (
        <p className="t-small">
          {t("trial.mends", { count: Math.round(10 * judged.mendsByItself) })}{" "}
          {lowPoints > 0 ? t("trial.mends-learned", { count: lowPoints }) : t("trial.mends-prior")}
        </p>
      )}
      {trial.aim === "goal-progress" && <p className="t-small">{t("trial.not-pooled")}</p>}
    </details>
  );
}

function TrialForms({ view: { trial }, trials }: { readonly view: TrialView; readonly trials: Trials }) {
  const t = useTranslate();
  const own = <input type="hidden" name="trialId" value={trial.id} />;
  return (
    <div className="acts noprint">
      <details>
        <summary>{t("trial.change-aim")}</summary>
        <form method="post" className="inline-form">
          <input type="hidden" name="intent" value="change-aim" />
          {own}
          <Field label={t("aim.label")} hint={t("aim.why")}>
            <Select
              name="aim"
              options={aimOptions(t, trials.goals)}
              defaultValue={trial.goalId ? `${trial.aim}:${trial.goalId}` : trial.aim}
            />
          </Field>
          <Button>{t("trial.save")}</Button>
        </form>
      </details>
      <form method="post">
        <input type="hidden" name="intent" value={trial.endedOn ? "resume-trial" : "end-trial"} />
        {own}
        <Button variant="quiet">{t(trial.endedOn ? "trial.resume" : "trial.end")}</Button>
      </form>
      <form method="post">
        <input type="hidden" name="intent" value="undo-choice" />
        <input type="hidden" name="sessionId" value={trial.sessionId} />
        <input type="hidden" name="strategyId" value={trial.strategyId} />
        <Button variant="quiet">{t("trial.undo")}</Button>
      </form>
    </div>
  );
}
