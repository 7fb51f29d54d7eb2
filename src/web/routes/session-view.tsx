import { data, redirect } from "react-router";
import { saveView, seeWithoutGuessing } from "#care/perception/save-view.ts";
import { viewGuess } from "#care/perception/view-guess.ts";
import { noticeable } from "#science/engagement/barriers/indicator.ts";
import { type Item, items } from "#science/measures/session-check.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { Crumb } from "#web/ui/crumb.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { ScaleEnds, ScaleItem, ScaleRow } from "#web/ui/scale.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/session-view.ts";
import { answersPath } from "./client/asked-session.ts";
import { DangerNotice } from "./danger-notice.tsx";
import { answering, fieldsOf, staffOf } from "./request.server.ts";
import { LastGuess } from "./session-view/last-guess.tsx";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice, language } = await staffOf(args);
  const page = await answering(() => viewGuess(services, actor, args.params.sessionId));
  return { ...page, language, helpLines: practice.helpLines };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const { sessionId } = args.params;
  const fields = await fieldsOf(args.request);
  const { client, answered } = await answering(() => viewGuess(services, actor, sessionId));
  if (answered && fields.intent !== "without" && !items.some((item) => isNumber(fields[`guess-${item}`])))
    return data({ sent: fields }, { status: 400 });
  await answering(() =>
    fields.intent === "without"
      ? seeWithoutGuessing(services, actor, sessionId)
      : saveView(services, actor, { ...fields, sessionId }),
  );
  return redirect(answered ? answersPath(client.id, sessionId) : `/clients/${client.id}`);
}

/** Whether a line of the form was filled in: left blank or cleared it is none. */
const isNumber = (value = "") => /^\d+$/.test(value);

export default function SessionView({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const sent: Readonly<Record<string, string>> | undefined = actionData?.sent;
  const filled = (row: "own" | "guess", item: Item) => {
    const again = sent?.[`${row}-${item}`];
    return sent ? (isNumber(again) ? Number(again) : null) : view?.[row][item];
  };
  const ticked = (name: string, saved: boolean | undefined) => (sent ? sent[name] === "yes" : saved);
  const { client, session, number, asked, answered, open, view, danger, lastGuess, language } = loaderData;
  const name = client.name;
  return (
    <>
      <Crumb href={`/clients/${client.id}`}>{t("link.back", { client: name })}</Crumb>
      <header className="head">
        <div>
          <h1 className="t-page">{t("view.title", { client: name })}</h1>
          <p className="sub">
            {t("view.sub", {
              client: name,
              number,
              date: dayWords(language, session.date),
              count: asked.length,
            })}
          </p>
        </div>
      </header>
      {danger && (
        <DangerNotice
          danger={danger}
          client={client}
          closed={answered && !open}
          helpLines={loaderData.helpLines}
          language={language}
          elsewhere
        />
      )}
      {open ? (
        <Notice kind="you">{t("view.seen")}</Notice>
      ) : (
        <div className="form">
          <form method="post">
            {sent && (
              <Notice kind="bad" role="alert">
                {t("view.no-guess", { without: t("view.without") })}
              </Notice>
            )}
            <ScaleEnds low={t("scale.low")} high={t("scale.high")} over />
            <div className="stack">
              <div className="card rows-card">
                {asked.map((item) => {
                  const statement = t(`item.view.${item}`, { client: name });
                  const mine = t("view.mine");
                  const guess = t("view.guess");
                  return (
                    <ScaleItem key={item} legend={statement}>
                      <ScaleRow
                        kind="view"
                        label={mine}
                        name={`own-${item}`}
                        value={filled("own", item)}
                        skip={t("scale.clear")}
                        skipName={t("view.clear", { row: mine, statement })}
                      />
                      <ScaleRow
                        kind="guess"
                        label={guess}
                        name={`guess-${item}`}
                        value={filled("guess", item)}
                        skip={t("scale.clear")}
                        skipName={t("view.clear", { row: guess, statement })}
                      />
                    </ScaleItem>
                  );
                })}
                <Checkbox
                  name="tension"
                  label={t("view.tension")}
                  text={t("view.tension-text")}
                  checked={ticked("tension", view?.tension)}
                />
              </div>
              <Card title={t("view.noticed")} over={t("view.noticed-lead", { client: name })} level={2}>
                <fieldset className="stack" id="noticed" aria-label={t("view.noticed")}>
                  {noticeable.map((one) => (
                    <Checkbox
                      key={one}
                      name={`noticed-${one}`}
                      label={t(`view.noticed.${one}`)}
                      checked={ticked(`noticed-${one}`, view?.noticed.includes(one))}
                    />
                  ))}
                </fieldset>
              </Card>
            </div>
            <div className="end">
              <Button variant="primary">
                {answered ? t("view.save-and-see", { client: name }) : t("view.save")}
              </Button>
              <span className="t-small t-3rd">{t("view.leave-blank")}</span>
            </div>
          </form>
          <aside className="sidebox">
            <Notice
              kind="you"
              title={t(answered ? "view.answered-title" : "view.waiting-title", { client: name })}
            >
              <p>{t(answered ? "view.answered-text" : "view.waiting-text")}</p>
            </Notice>
            {lastGuess && <LastGuess guess={lastGuess} client={name} language={language} />}
            {answered && (
              <form method="post">
                <Button variant="quiet" name="intent" value="without">
                  {t("view.without")}
                </Button>
                <p className="t-small t-3rd">{t("view.without-text")}</p>
              </form>
            )}
          </aside>
        </div>
      )}
    </>
  );
}
