import type { CheckIn } from "#model/check-in.ts";
import { Addressed, FirstHopes, Statements, Wishes } from "#web/check-in/answer-fields.tsx";
import { InTheWay } from "#web/check-in/in-the-way.tsx";
import { Button } from "#web/ui/button.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/**
 * The answers of a check-in that was not opened yet, to be changed: all that it asked, but for what was not said. It is as
 * long as the check-in, so it is folded away until somebody wants it.
 */
export function ChangeAnswers({
  checkIn,
  asked,
  name,
  open,
}: {
  readonly checkIn: CheckIn;
  /** What the check-in asked beside what every one asks. */
  readonly asked: { readonly addressed: boolean; readonly hopes: boolean; readonly inTheWay: boolean };
  readonly name: string;
  readonly open: boolean;
}) {
  const t = useClientTranslate();
  const { inTheWay, preferences } = checkIn;
  return (
    // In no card, whose edges would leave the scales too little room on a narrow phone.
    <details className="block fold" open={open}>
      <summary>{t("own.change-title")}</summary>
      <form method="post" className="flow" data-words="answers">
        <input type="hidden" name="intent" value="change" />
        <p className="t-small t-2nd">{t("own.change-note", { name })}</p>
        {asked.addressed && (
          <div className="block">
            <Addressed value={checkIn.addressed} />
          </div>
        )}
        <Statements asked={checkIn.asked} name={name} saved={checkIn} />
        <Wishes saved={checkIn} />
        {asked.inTheWay && <InTheWay name={name} said={inTheWay} preferences={preferences} />}
        {asked.hopes && <FirstHopes saved={checkIn} />}
        <div className="btns">
          <Button wide>{t("check-in.save-changes")}</Button>
        </div>
      </form>
    </details>
  );
}
