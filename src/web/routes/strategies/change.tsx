import { data, redirect } from "react-router";
import { entryIn, viewCatalogue } from "#care/guidance/practice-catalogue.ts";
import { restoreStrategy, retireStrategy } from "#care/guidance/retire-strategy.ts";
import { resetWords, rewordStrategy } from "#care/guidance/reword-strategy.ts";
import { AttuneError } from "#model/errors.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useMomentDay } from "#web/use-moment-day.ts";
import { useTranslate } from "#web/use-translate.ts";
import { administratorOf, answering, byIntent, fieldsOf, refused } from "../request.server.ts";
import type { Route } from "./+types/change.ts";
import { WordsFields } from "./words-fields.tsx";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language } = await administratorOf(args);
  const entry = await answering(async () => {
    const found = entryIn(await viewCatalogue(services, actor, actor.practiceId), args.params.strategyId);
    if (!found) throw new AttuneError("not-found");
    return found;
  });
  return { entry, language };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await administratorOf(args);
  const { intent = "", ...fields } = await fieldsOf(args.request);
  const id = args.params.strategyId;
  const refusal = await refused(() =>
    byIntent(intent, {
      retire: () => retireStrategy(services, actor, id),
      restore: () => restoreStrategy(services, actor, id),
      reset: () => resetWords(services, actor, id),
      reword: () => rewordStrategy(services, actor, id, fields),
    }),
  );
  if (refusal) return data({ ...refusal.data, sent: fields }, refusal.init ?? undefined);
  throw redirect(intent === "retire" ? `/strategies/${id}` : `/strategies#${id}`, 303);
}

/** One strategy in the practice's own words, or retired: its evidence and what it fits stay as they are. */
export default function ChangeStrategy({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const momentDay = useMomentDay(loaderData.language);
  const { entry } = loaderData;
  const { strategy, standard, retiredAt } = entry;
  const words = strategy.words[loaderData.language];
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: `/strategies#${strategy.id}`, words: t("strategies.title") }}
        title={words.name}
      />
      {actionData && (
        <Notice kind="bad" role="alert">
          {t(`error.${actionData.code}` as MessageKey, actionData.details)}
        </Notice>
      )}
      <Card title={t("strategy-form.words")} size="card">
        <form method="post" className="stack">
          <input type="hidden" name="intent" value="reword" />
          <WordsFields words={words} sent={actionData?.sent} />
          <div className="acts">
            <Button variant="primary">{t("strategy-form.save")}</Button>
            <LinkButton variant="quiet" href={`/strategies#${strategy.id}`}>
              {t("strategy-form.cancel")}
            </LinkButton>
          </div>
        </form>
        {standard && (
          <form method="post" className="stack">
            <input type="hidden" name="intent" value="reset" />
            <p className="t-small t-3rd">{t("strategy-form.standard", { name: standard.name })}</p>
            <Button>{t("strategy-form.reset")}</Button>
          </form>
        )}
      </Card>
      <Card
        title={
          retiredAt ? t("strategy.retired", { date: momentDay(retiredAt) }) : t("strategy-form.retire-title")
        }
        size="card"
      >
        <form method="post" className="stack">
          <p>{t("strategy-form.retire-text")}</p>
          <input type="hidden" name="intent" value={retiredAt ? "restore" : "retire"} />
          <div className="acts">
            <Button>{t(retiredAt ? "strategy-form.restore" : "strategy-form.retire")}</Button>
          </div>
        </form>
      </Card>
    </div>
  );
}
