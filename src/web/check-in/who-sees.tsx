import { LinkButton } from "#web/ui/button.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { PhoneScene } from "#web/ui/scene.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

const promises = [
  ["eye", "therapist"],
  ["lock", "choice"],
  ["shield", "danger"],
] as const;

/** Who sees what, as a picture with few words. */
export function WhoSeesList({ name }: { readonly name: string }) {
  const t = useClientTranslate();
  return (
    <ul className="see">
      {promises.map(([icon, key]) => (
        <li key={key}>
          <Icon name={icon} size="l" />
          <div>
            <b>{t(`check-in.who.${key}`, { name })}</b>
            <p>{t(`check-in.who.${key}-more`, { name })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Who sees what, before the first question; on the first check-in as a page of its own. */
export function WhoSees({ name, first }: { readonly name: string; readonly first: boolean }) {
  const t = useClientTranslate();
  if (!first) {
    return (
      <details className="who-sees">
        <summary>
          <Icon name="eye" size="s" />
          {t("check-in.who-line", { name })}
        </summary>
        <WhoSeesList name={name} />
      </details>
    );
  }
  return (
    <section className="welcome">
      <PhoneScene />
      <h1>{t("check-in.first-title")}</h1>
      <WhoSeesList name={name} />
      <div className="btns">
        <LinkButton href="#answers" variant="primary" size="big" wide>
          {t("check-in.start")}
        </LinkButton>
      </div>
    </section>
  );
}
