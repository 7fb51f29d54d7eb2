import type { Guidance } from "#care/clients/view-client.ts";
import type { Trials } from "#care/guidance/view-trials.ts";
import { notNowReasons, type SuggestionChoice } from "#model/suggestion-choice.ts";
import type { Suggestion } from "#science/guidance/match.ts";
import { proposeAim } from "#science/guidance/trial/aim.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { Link } from "#web/ui/link.tsx";
import { Menu } from "#web/ui/menu.tsx";
import { useNumbers, useStaffLanguage, useTranslate } from "#web/use-translate.ts";
import { EvidenceNote } from "../strategies/evidence-note.tsx";
import { aimOptions } from "./aim-options.ts";
import { causeWords, fitSentences } from "./fit-sentences.ts";

/** At most two things to try, each with words, when not to, and its evidence; asking is always an option. */
export function Suggestions({
  guidance,
  choices,
  trials,
}: {
  readonly guidance: Guidance;
  readonly choices: readonly SuggestionChoice[];
  readonly trials: Trials;
}) {
  const t = useTranslate();
  const { suggestions, sessionId } = guidance;
  return (
    <section id="try" aria-labelledby="try-title">
      <h2 className="t-sec" id="try-title">
        {guidance.danger
          ? t("danger.first")
          : suggestions.length > 0
            ? t("try.title", { count: suggestions.length })
            : t("try.none")}
      </h2>
      <div className="tries">
        {suggestions.map((suggestion) => (
          <SuggestionCard
            key={suggestion.strategy.id}
            suggestion={suggestion}
            sessionId={sessionId ?? ""}
            trials={trials}
            choice={choices.find(
              (one) => one.sessionId === sessionId && one.strategyId === suggestion.strategy.id,
            )}
          />
        ))}
      </div>
      {!guidance.danger && (
        <p className="ask">
          {t("try.ask")}{" "}
          <span className="voice">
            <q>{guidance.ask}</q>
          </span>
        </p>
      )}
      <p className="onward noprint">
        <Link href="/strategies">{t("strategies.link")}</Link>
        <Link href="/practice/decisions">{t("decisions.link")}</Link>
      </p>
    </section>
  );
}

function SuggestionCard({
  suggestion,
  sessionId,
  trials,
  choice,
}: {
  readonly suggestion: Suggestion;
  readonly sessionId: string;
  readonly trials: Trials;
  readonly choice: SuggestionChoice | undefined;
}) {
  const t = useTranslate();
  const { strategy, because, fit } = suggestion;
  const words = strategy.words[useStaffLanguage()];
  const number = useNumbers();
  return (
    <Card className="try" as="article" level={3} title={words.name} pad={false}>
      <p className="t-small t-3rd">{t("try.because", { situation: causeWords(t, because) })}</p>
      <blockquote>
        <q>{words.say.warm}</q>
      </blockquote>
      <details className="how">
        <summary>{t("try.steps")}</summary>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="voice">
          <q>{words.say.plain}</q>
        </p>
        <p>{t("try.when", { when: words.when })}</p>
      </details>
      <details className="how">
        <summary>{t("fit.why")}</summary>
        <ul>
          {fitSentences(t, suggestion, trials, number).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <p className="t-small">{t("try.not-when", { when: words.notWhen })}</p>
      <EvidenceNote evidence={strategy.evidence} local={fit.find((one) => one.kind === "local")} />
      <form method="post" className="do noprint">
        <input type="hidden" name="sessionId" value={sessionId} />
        <input type="hidden" name="strategyId" value={strategy.id} />
        {choice ? (
          <>
            <span className="t-2nd" role="status">
              {choice.choice === "try"
                ? t("try.chosen")
                : t("try.declined", { reason: t(`not-now.${choice.because ?? "other"}`) })}
            </span>
            <input type="hidden" name="intent" value="undo-choice" />
            <Button variant="quiet">{t("try.undo")}</Button>
          </>
        ) : (
          <>
            <input type="hidden" name="intent" value="choose" />
            <input type="hidden" name="reason" value={because} />
            <Field label={t("aim.label")} hint={t("aim.why")}>
              <Select name="aim" options={aimOptions(t, trials.goals)} defaultValue={proposeAim(because)} />
            </Field>
            <Button variant="primary">{t("try.submit")}</Button>
            <Menu
              label={t("try.not-now")}
              name="because"
              items={notNowReasons.map((value) => ({ value, label: t(`not-now.${value}`) }))}
            />
          </>
        )}
      </form>
    </Card>
  );
}
