import { redirect } from "react-router";
import { changeWording } from "#care/practice/change-wording.ts";
import { viewWordings, type WordingEntry } from "#care/practice/view-wordings.ts";
import {
  directionOf,
  isLanguage,
  type Language,
  languageNames,
  languages,
} from "#model/locales/languages.ts";
import { placesOf } from "#model/locales/places.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { tellsOfTherapy } from "#model/tells-of-therapy.ts";
import { longestWording } from "#model/wording.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Select, Textarea } from "#web/ui/field.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useStaffLanguage, useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/wordings.ts";
import { answering, fieldsOf, refused, staffOf } from "./request.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, practice } = await staffOf(args);
  const query = new URL(args.request.url).searchParams;
  const asked = query.get("language");
  const shown = isLanguage(asked) ? asked : practice.language;
  const groups = await answering(() => viewWordings(services, actor, shown));
  return { shown, groups, editing: query.get("edit") };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const { language = "", key = "", text = "", reset } = await fieldsOf(args.request);
  const refusal = await refused(() =>
    changeWording(services, actor, { language, key, text: reset ? "" : text }),
  );
  if (!refusal) return redirect(`/practice/wordings?language=${language}#${key}`, 303);
  return { ...refusal.data, key, text };
}

export default function WordingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const { shown, groups, editing } = loaderData;
  return (
    <div className="narrow stack">
      <PageHead
        back={{ href: "/practice", words: t("practice.title") }}
        title={t("wordings.title")}
        lead={t("wordings.lead", { language: languageNames[shown] })}
      />
      <form method="get" className="inline-form">
        <Field label={t("wordings.language")}>
          <Select
            name="language"
            defaultValue={shown}
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
          />
        </Field>
        <Button>{t("wordings.show")}</Button>
      </form>
      <Notice kind="you">{t("wordings.fixed")}</Notice>
      {groups.map(({ group, entries }) => (
        <Card key={group} title={t(`wordings.group.${group}` as MessageKey)} size="card">
          <ul className="wordings">
            {entries.map((entry) => (
              <li key={entry.key} id={entry.key}>
                {entry.key === (actionData?.key ?? editing) ? (
                  <Editor entry={entry} language={shown} refusal={actionData} />
                ) : (
                  <Text entry={entry} language={shown} />
                )}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

interface Shown {
  readonly entry: WordingEntry;
  readonly language: Language;
}

const spoken = (language: Language) => ({ lang: language, dir: directionOf(language) });

function Text({ entry, language }: Shown) {
  const t = useTranslate();
  const staff = useStaffLanguage();
  const { key, standard, own } = entry;
  return (
    <>
      <div {...spoken(language)}>
        <p>{own ?? standard}</p>
        {own !== null && (
          <p className="t-small t-3rd">
            <bdi lang={staff}>{t("wordings.standard")}:</bdi> {standard}
          </p>
        )}
      </div>
      {own !== null && key.startsWith("message.") && tellsOfTherapy(own) && (
        <Notice kind="ask">{t("messages.tells")}</Notice>
      )}
      <LinkButton
        variant="quiet"
        href={`/practice/wordings?${new URLSearchParams({ language, edit: key })}#${key}`}
        aria-label={t("wordings.edit-label", { text: standard })}
      >
        {t("wordings.edit")}
      </LinkButton>
    </>
  );
}

function Editor({
  entry,
  language,
  refusal,
}: Shown & { readonly refusal: Route.ComponentProps["actionData"] }) {
  const t = useTranslate();
  const { key, standard, own } = entry;
  const places = [...placesOf(standard).keys()].map((name) => `{${name}}`).join(", ");
  return (
    <form method="post" action={`/practice/wordings?language=${language}#${key}`} className="stack">
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="key" value={key} />
      <div>
        <p className="t-small t-3rd">{t("wordings.standard")}</p>
        <p {...spoken(language)}>{standard}</p>
      </div>
      <Field
        label={t("wordings.own")}
        hint={places ? t("wordings.keep", { places }) : undefined}
        error={refusal && t(`error.${refusal.code}` as MessageKey, refusal.details)}
      >
        <Textarea
          name="text"
          rows={3}
          maxLength={longestWording}
          required
          defaultValue={refusal?.text ?? own ?? standard}
          {...spoken(language)}
        />
      </Field>
      <div className="acts">
        <Button variant="primary">{t("wordings.save")}</Button>
        {own !== null && (
          <Button name="reset" value="yes" formNoValidate>
            {t("wordings.reset")}
          </Button>
        )}
        <LinkButton variant="quiet" href={`/practice/wordings?language=${language}#${key}`}>
          {t("wordings.cancel")}
        </LinkButton>
      </div>
    </form>
  );
}
