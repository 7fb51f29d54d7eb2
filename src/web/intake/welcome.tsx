import { WhoSeesList } from "#web/check-in/who-sees.tsx";
import { LinkButton } from "#web/ui/button.tsx";
import { PhoneScene } from "#web/ui/scene.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";
import type { StepProps } from "./step-form.tsx";

/** Who sees what, before the first question. */
export function Welcome({ page, own, days }: StepProps & { readonly own: string; readonly days: number }) {
  const t = useClientTranslate();
  const name = page.therapistName;
  return (
    <section className="welcome">
      <PhoneScene />
      <h1>{t("introduction.title")}</h1>
      <p className="intro">{t("introduction.lead", { name, days })}</p>
      <WhoSeesList name={name} />
      <div className="btns">
        <LinkButton href={`${own}/consent`} variant="primary" size="big" wide>
          {t("introduction.start")}
        </LinkButton>
      </div>
    </section>
  );
}
