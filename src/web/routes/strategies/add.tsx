import { data, redirect } from "react-router";
import { addStrategy } from "#care/guidance/add-strategy.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { barriers } from "#science/engagement/barriers/barrier.ts";
import { situations } from "#science/guidance/situations.ts";
import { mechanisms, ruptures } from "#science/guidance/strategy.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { Field, Select } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { administratorOf, fieldsOf, refused } from "../request.server.ts";
import type { Route } from "./+types/add.ts";
import { WordsFields } from "./words-fields.tsx";

export async function loader(args: Route.LoaderArgs) {
  await administratorOf(args);
  return null;
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await administratorOf(args);
  const fields = await fieldsOf(args.request);
  let id = "";
  const refusal = await refused(async () => {
    id = await addStrategy(services, actor, fields);
  });
  if (refusal) return data({ ...refusal.data, sent: fields }, refusal.init ?? undefined);
  throw redirect(`/strategies#${id}`, 303);
}

/** A strategy of the practice's own: what it is, and when it may be suggested. */
export default function AddStrategy({ actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const sent: Readonly<Record<string, string>> | undefined = actionData?.sent;
  const named = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: "/strategies", words: t("strategies.title") }}
        title={t("strategies.add")}
        lead={t("strategy-form.lead")}
      />
      {actionData && (
        <Notice kind="bad" role="alert">
          {t(`error.${actionData.code}` as MessageKey, actionData.details)}
        </Notice>
      )}
      <form method="post" className="stack">
        <Card title={t("strategy-form.words")} size="card">
          <div className="stack">
            <WordsFields sent={sent} />
          </div>
        </Card>
        <Card title={t("strategy-form.suggested")} size="card">
          <div className="stack">
            <Field label={t("strategy-form.made-for")}>
              <Select
                name="madeFor"
                defaultValue={sent?.madeFor}
                options={named(situations, (one) => t(`situation.${one}`))}
              />
            </Field>
            <Field label={t("strategies.barrier")}>
              <Select
                name="barrier"
                defaultValue={sent?.barrier}
                options={named(barriers, (one) => t(`barrier.${one}`))}
              />
            </Field>
            <Field label={t("strategies.rupture")}>
              <Select
                name="rupture"
                defaultValue={sent?.rupture ?? "none"}
                options={named(ruptures, (one) => t(`strategy.rupture.${one}`))}
              />
            </Field>
            <Field label={t("strategy.works-by")}>
              <Select
                name="mechanism"
                defaultValue={sent?.mechanism}
                options={named(mechanisms, (one) => t(`strategy.mechanism.${one}`))}
              />
            </Field>
            {(["also", "never"] as const).map((kind) => (
              <fieldset key={kind}>
                <legend className="q">{t(`strategy-form.${kind}`)}</legend>
                <div className="boxes">
                  {situations.map((one) => (
                    <Checkbox
                      key={one}
                      name={`${kind}-${one}`}
                      label={t(`situation.${one}`)}
                      checked={sent?.[`${kind}-${one}`] === "yes"}
                    />
                  ))}
                </div>
              </fieldset>
            ))}
          </div>
        </Card>
        <div className="acts">
          <Button variant="primary">{t("strategy-form.add")}</Button>
          <LinkButton variant="quiet" href="/strategies">
            {t("strategy-form.cancel")}
          </LinkButton>
        </div>
      </form>
    </div>
  );
}
