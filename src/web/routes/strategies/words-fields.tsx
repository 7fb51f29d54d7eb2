import { strategyLimits } from "#model/practice-strategy.ts";
import type { StrategyWords } from "#science/guidance/strategy.ts";
import { Field, Input, Textarea } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** The words of a strategy: what was sent and refused, else the words as they are, else nothing. */
export function WordsFields({
  words,
  sent,
}: {
  readonly words?: StrategyWords | undefined;
  readonly sent?: Readonly<Record<string, string>> | undefined;
}) {
  const t = useTranslate();
  const lines = [
    ["step1", words?.steps[0]],
    ["step2", words?.steps[1]],
    ["step3", words?.steps[2]],
  ] as const;
  return (
    <>
      <Field label={t("strategy-form.name")}>
        <Input
          name="name"
          required
          maxLength={strategyLimits.name}
          defaultValue={sent?.name ?? words?.name}
        />
      </Field>
      {lines.map(([name, value]) => (
        <Field key={name} label={t(`strategy-form.${name}`)}>
          <Input name={name} required maxLength={strategyLimits.step} defaultValue={sent?.[name] ?? value} />
        </Field>
      ))}
      <Field label={t("strategy-form.warm")} hint={t("strategy-form.say-hint")}>
        <Textarea
          name="warm"
          words
          required
          rows={2}
          maxLength={strategyLimits.say}
          defaultValue={sent?.warm ?? words?.say.warm}
        />
      </Field>
      <Field label={t("strategy-form.plain")}>
        <Textarea
          name="plain"
          words
          required
          rows={2}
          maxLength={strategyLimits.say}
          defaultValue={sent?.plain ?? words?.say.plain}
        />
      </Field>
      <Field label={t("strategy.when")} hint={t("strategy-form.when-hint")}>
        <Input
          name="when"
          required
          maxLength={strategyLimits.clause}
          defaultValue={sent?.when ?? words?.when}
        />
      </Field>
      <Field label={t("strategy.not-when")}>
        <Input
          name="notWhen"
          required
          maxLength={strategyLimits.clause}
          defaultValue={sent?.notWhen ?? words?.notWhen}
        />
      </Field>
    </>
  );
}
