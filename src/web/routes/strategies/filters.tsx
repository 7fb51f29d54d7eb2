import type { Translate } from "#model/locales/translate.ts";
import { barriers } from "#science/engagement/barriers/barrier.ts";
import type { Sought } from "#science/guidance/search.ts";
import { grades, ruptures } from "#science/guidance/strategy.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Field, Input, Select } from "#web/ui/field.tsx";
import { useTranslate } from "#web/use-translate.ts";

const ownOrGrade = [...grades, "own"] as const;

/** What an address asks of the catalogue; anything it does not know asks for nothing. */
export function soughtIn(query: URLSearchParams): Sought {
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === query.get(name)) ?? null;
  return {
    words: (query.get("q") ?? "").slice(0, 200),
    barrier: one("barrier", barriers),
    rupture: one("rupture", ruptures),
    grade: one("grade", ownOrGrade),
  };
}

/** The same as an address. */
export function addressOf({ words, barrier, rupture, grade }: Sought, more: Record<string, string> = {}) {
  const given = { q: words, barrier: barrier ?? "", rupture: rupture ?? "", grade: grade ?? "", ...more };
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ""));
  return query.size > 0 ? `/strategies?${query}` : "/strategies";
}

const options = <T extends string>(t: Translate, values: readonly T[], label: (value: T) => string) => [
  { value: "", label: t("strategies.any") },
  ...values.map((value) => ({ value, label: label(value) })),
];

/** The search: words, barrier, how the client shows the strain, and grade. */
export function Filters({ sought, found }: { readonly sought: Sought; readonly found: number }) {
  const t = useTranslate();
  return (
    <form method="get" action="/strategies" className="filters noprint">
      <Field label={t("strategies.search")}>
        <Input type="search" name="q" maxLength={200} defaultValue={sought.words} />
      </Field>
      <Field label={t("strategies.barrier")}>
        <Select
          name="barrier"
          defaultValue={sought.barrier ?? ""}
          options={options(t, barriers, (one) => t(`barrier.${one}`))}
        />
      </Field>
      <Field label={t("strategies.rupture")}>
        <Select
          name="rupture"
          defaultValue={sought.rupture ?? ""}
          options={options(t, ruptures, (one) => t(`strategy.rupture.${one}`))}
        />
      </Field>
      <Field label={t("strategies.grade")}>
        <Select
          name="grade"
          defaultValue={sought.grade ?? ""}
          options={options(t, ownOrGrade, (one) => t(`strategy.grade.${one}`))}
        />
      </Field>
      <div className="acts">
        <Button variant="primary">{t("strategies.find")}</Button>
        <LinkButton variant="quiet" href={addressOf(sought, { open: "all" })}>
          {t("strategies.open-all")}
        </LinkButton>
        <p role="status">{t("strategies.found", { count: found })}</p>
      </div>
    </form>
  );
}
