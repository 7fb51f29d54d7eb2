import type { ItemCourse } from "#care/alliance/item-courses.ts";
import type { Language } from "#model/locales/languages.ts";
import type { Translate } from "#model/locales/translate.ts";
import type { ItemReading } from "#science/alliance/item-range.ts";
import { firstFlagged } from "#science/alliance/statistical-flags.ts";
import { heldBackChannel } from "#science/measures/session-check.ts";
import { SmallMultiple } from "#web/charts/small-multiple.tsx";
import { dayWords } from "#web/dates.ts";
import { Fold } from "#web/ui/fold.tsx";
import { useTranslate } from "#web/use-translate.ts";
import { placeIn } from "../course-points.ts";

/** Each statement's own line, as small multiples on the scale of the main chart. */
export function Items({
  items,
  language,
}: {
  readonly items: readonly ItemCourse[];
  readonly language: Language;
}) {
  const t = useTranslate();
  if (items.length === 0) return null;
  const outside = items.filter(({ points }) => points.at(-1)!.reading.outside).length;
  return (
    <Fold title={t("items.title")} state={t("items.state", { outside })}>
      <p className="t-small t-3rd before-acts">{t("items.note")}</p>
      <div className="multi">
        {items.map((one) => (
          <SmallMultiple
            key={one.item}
            title={t(`item.short.${one.item}`)}
            text={textOf(t, one)}
            points={one.points.map(({ entry, value, reading }) => ({
              label: dayWords(language, entry.session.date, "short"),
              score: value,
              expected: reading.expected,
              low: reading.low,
              high: reading.high,
              guess: null,
              flag: reading.outside ? "watch" : "none",
              direct:
                entry.reading?.reasons.some(
                  (reason) => reason.rule === "direct" && reason.said === one.item,
                ) ?? false,
              informative: reading.informative,
              recovery: null,
            }))}
          />
        ))}
      </div>
    </Fold>
  );
}

function textOf(t: Translate, { item, points }: ItemCourse): string {
  const last = points.at(-1)!;
  const hardIsHigh = (heldBackChannel as readonly string[]).includes(item);
  if (last.value === null) return t("items.skipped");
  const value = last.value;
  const said = t(`items.${whereOf(last.reading, value, points.length)}`, { value });
  return hardIsHigh ? `${said} ${t("items.lower-easier")}` : said;
}

function whereOf(reading: ItemReading, value: number, answers: number) {
  if (!reading.informative) return "flat";
  return answers < firstFlagged ? "early" : placeIn(reading, value);
}
