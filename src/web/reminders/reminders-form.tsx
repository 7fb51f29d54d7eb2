import type { Reminders } from "#model/reminders.ts";
import { comingWords, timeWords } from "#web/dates.ts";
import { Button } from "#web/ui/button.tsx";
import { Choices } from "#web/ui/choice.tsx";
import { Link } from "#web/ui/link.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { usePracticeClock } from "#web/use-moment-day.ts";

/** When the next message comes, and what a client may choose of it: nothing is offered that would not happen. */
export function RemindersForm({
  reminders: { stoppedAt, hasAddress, canCome, next, later },
  ofLink,
}: {
  readonly reminders: Reminders;
  /** The page is of one check-in link, about whose messages it can speak. */
  readonly ofLink: boolean;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const timeZone = usePracticeClock();
  const time = (moment: string) => ({ time: timeWords(language, moment, timeZone) });
  const choices = [
    ...(later?.tonight ? [{ value: "tonight", label: t("reminders.tonight", time(later.tonight)) }] : []),
    ...(later ? [{ value: "tomorrow", label: t("reminders.tomorrow", time(later.tomorrow)) }] : []),
    ...(stoppedAt ? [] : [{ value: "stop", label: t("reminders.stop") }]),
    ...(stoppedAt && !ofLink ? [{ value: "resume", label: t("reminders.resume") }] : []),
  ];
  const said = (
    <>
      {stoppedAt && <p>{t("reminders.stopped")}</p>}
      {stoppedAt && ofLink && (
        <p>
          {t("error.resume-elsewhere")} <Link href="/me/reminders">{t("own.title")}</Link>
        </p>
      )}
      {!stoppedAt && !hasAddress && <p>{t("reminders.no-address")}</p>}
    </>
  );
  if (!canCome)
    return (
      <div className="stack">
        {said}
        <p>{t("reminders.nothing")}</p>
      </div>
    );
  if (choices.length === 0) return <div className="stack">{said}</div>;
  return (
    <form method="post" className="flow">
      <div className="stack">
        {said}
        {ofLink && (
          <p>
            {next
              ? t("reminders.next", { moment: comingWords(language, next, timeZone) })
              : t("reminders.none")}
          </p>
        )}
        <Choices name="wish" legend={t("reminders.lead")} choices={choices} />
      </div>
      <div className="btns">
        <Button variant="primary" size="big" wide>
          {t("reminders.save")}
        </Button>
      </div>
    </form>
  );
}
