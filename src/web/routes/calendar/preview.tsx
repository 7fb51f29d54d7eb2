import type { ReactNode } from "react";
import type { CalendarPreview } from "#care/calendars/preview-calendar.ts";
import type { StaffLanguage } from "#model/locales/languages.ts";
import { dayWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Checkbox } from "#web/ui/choice.tsx";
import { useTranslate } from "#web/use-translate.ts";

/** So many of a kind are listed; of a whole year's sessions the first ones show whether it is right. */
const listed = 20;

/** What a calendar would change, before anything is saved. */
export function Preview({
  preview,
  language,
}: {
  readonly preview: CalendarPreview;
  readonly language: StaffLanguage;
}) {
  const t = useTranslate();
  const { added, changed, cancelled, left, problems, same, others } = preview;
  const when = ({ date, time }: { date: string; time: string | null }) =>
    time ? `${dayWords(language, date)}, ${time}` : dayWords(language, date);
  const list = (title: string, entries: readonly ReactNode[]) =>
    entries.length > 0 && (
      <div>
        <h3 className="t-card">{title}</h3>
        <ul className="bullets">
          {entries.slice(0, listed).map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never changes.
            <li key={index}>{entry}</li>
          ))}
        </ul>
        {entries.length > listed && <p>{t("preview.more", { count: entries.length - listed })}</p>}
      </div>
    );
  const nothing = added.length + changed.length + cancelled.length === 0;
  return (
    <Card title={t("preview.title")} size="card">
      <div className="stack">
        {nothing && <p>{t("preview.nothing")}</p>}
        {list(
          t("preview.added", { count: added.length }),
          added.map((one) => `${one.name}: ${when(one)}`),
        )}
        {list(
          t("preview.changed", { count: changed.length }),
          changed.map(
            (one) => `${one.name}: ${t("preview.was", { when: when(one), before: when(one.from) })}`,
          ),
        )}
        {list(
          t("preview.cancelled", { count: cancelled.length }),
          cancelled.map((one) => `${one.name}: ${when(one)}`),
        )}
        {list(
          t("preview.left", { count: left.length }),
          left.map((one) => `${one.name}: ${when(one)}`),
        )}
        {left.length > 0 && <p className="t-small t-2nd">{t("preview.left-text")}</p>}
        {list(
          t("preview.problems", { count: problems.length }),
          problems.map(({ line, title, fault }) =>
            t("preview.problem", { line, title, why: t(`calendar-fault.${fault}`) }),
          ),
        )}
        <p className="t-small t-2nd">
          {same > 0 && t("preview.same", { count: same })}{" "}
          {others > 0 && t("preview.others", { count: others })}
        </p>
        <form method="post" className="stack">
          <input type="hidden" name="id" value={preview.id} />
          {cancelled.length > 0 && (
            <Checkbox name="cancel" label={t("preview.cancel")} text={t("preview.cancel-text")} checked />
          )}
          <div className="acts">
            <Button variant="primary" name="intent" value="confirm">
              {t(preview.goesOn ? "preview.goes-on" : "preview.save")}
            </Button>
          </div>
        </form>
      </div>
    </Card>
  );
}
