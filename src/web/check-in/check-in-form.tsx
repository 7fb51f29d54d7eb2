import type { CheckIn } from "#model/check-in.ts";
import type { Reply } from "#model/reply.ts";
import type { Item } from "#science/measures/session-check.ts";
import { Button } from "#web/ui/button.tsx";
import { useClientPage, useClientTranslate } from "#web/use-client-page.ts";
import { useMomentTime } from "#web/use-moment-day.ts";
import { Addressed, FirstHopes, Statements, Wishes } from "./answer-fields.tsx";
import { DangerHelp } from "./danger-help.tsx";
import { type GoalNow, GoalsNow } from "./goals-now.tsx";
import { InTheWay } from "./in-the-way.tsx";
import { Unsaid } from "./unsaid.tsx";
import { Where } from "./where.tsx";

export interface CheckInFormPage {
  readonly therapistName: string;
  readonly number: number;
  readonly asked: readonly Item[];
  readonly asksHopes: boolean;
  readonly saved: CheckIn | null;
  readonly changeUntil: string | null;
  readonly mark: string | null;
  readonly reply: Reply | null;
  readonly goals: readonly GoalNow[];
  readonly asksInTheWay: boolean;
}

/** The check-in: what the client heard back, the statements, and what may be added. Whole without a script. */
export function CheckInForm({
  page,
  secret,
  keeps,
}: {
  readonly page: CheckInFormPage;
  readonly secret: string;
  /** The device keeps drafts and what waits; one that many people use, or a therapist lends, does not. */
  readonly keeps: boolean;
}) {
  const t = useClientTranslate();
  const { language } = useClientPage();
  const momentTime = useMomentTime(language);
  const { saved, therapistName: name } = page;
  return (
    <form method="post" className="flow" id="answers" data-changing={saved ? "" : undefined}>
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="number" value={page.number} />
      {page.mark && <input type="hidden" name="mark" value={page.mark} />}
      <Progress total={page.asked.length} />
      <h1>{t("check-in.title", { name })}</h1>
      <p className="intro">{t("check-in.intro")}</p>
      {page.reply && <HeardBack page={page} />}
      <Statements asked={page.asked} name={name} saved={saved} />
      <Wishes saved={saved} />
      {page.asksInTheWay && (
        <InTheWay name={name} said={saved?.inTheWay ?? null} preferences={saved?.preferences ?? null} />
      )}
      <GoalsNow goals={page.goals} />
      <Unsaid name={name} saved={saved?.unsaid ?? null} keeps={keeps} />
      <DangerHelp told={{ when: "chosen", name, chosen: told(saved) }} />
      {page.asksHopes && <FirstHopes saved={saved} />}
      <Where keeps={keeps} />
      <div className="btns">
        <Button variant="primary" size="big" wide>
          {saved ? t("check-in.save-changes") : t("check-in.finish")}
        </Button>
        <p className="t-small t-3rd">
          {page.changeUntil
            ? t("check-in.change-until", { name, time: momentTime(page.changeUntil) })
            : t("check-in.finish-note")}
        </p>
      </div>
    </form>
  );
}

/** Whether the client has told already that they are not safe. */
const told = (saved: CheckIn | null): boolean | null => (saved?.toldDanger ? true : null);

function HeardBack({ page }: { readonly page: CheckInFormPage }) {
  const t = useClientTranslate();
  const { reply, therapistName: name, saved } = page;
  return (
    <section className="heard">
      <p>{t(reply?.line ? "check-in.heard-line" : "check-in.heard-read", { name })}</p>
      {reply?.line && (
        <blockquote className="voice" dir="auto">
          {reply.line}
        </blockquote>
      )}
      <Addressed value={saved?.addressed ?? null} />
    </section>
  );
}

/** Shown by the script alone, which knows how far along one is. */
function Progress({ total }: { readonly total: number }) {
  const t = useClientTranslate();
  return (
    <div
      className="progress"
      data-progress
      data-words={t("check-in.answered", { answered: "#", total })}
      hidden
    >
      <span data-label />
      <span className="steps" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are nothing but their place
          <i key={index} />
        ))}
      </span>
    </div>
  );
}
