import { type Consents, purposes } from "#model/consent.ts";
import { Button } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { useClientTranslate } from "#web/use-client-page.ts";

/** Each consent by itself, with what follows from taking it back said before. */
export function ConsentsCard({ consents, name }: { readonly consents: Consents; readonly name: string }) {
  const t = useClientTranslate();
  return (
    <Card title={t("own.consents-title")} size="card">
      {purposes.map((purpose) => {
        const given = consents[purpose];
        const no = t(given ? "own.consent-take" : "own.consent-refuse");
        const purposeWords = t(`introduction.consent.${purpose}`, { name });
        return (
          <form method="post" className="each" key={purpose}>
            <input type="hidden" name="intent" value="consent" />
            <input type="hidden" name="purpose" value={purpose} />
            <p>
              <b>{purposeWords}</b>
            </p>
            <p className="t-small t-2nd">
              {t(`own.consent.${given ?? "undecided"}`)}{" "}
              {purpose === "care" && given !== false
                ? t("own.care-note", { name })
                : t(`introduction.consent.${purpose}-more`, { name })}
            </p>
            <div className="pair">
              {given !== true && (
                <Button name="given" value="yes" aria-label={`${t("own.consent-give")}: ${purposeWords}`}>
                  {t("own.consent-give")}
                </Button>
              )}
              {given !== false && (
                <Button name="given" value="no" aria-label={`${no}: ${purposeWords}`}>
                  {no}
                </Button>
              )}
            </div>
          </form>
        );
      })}
    </Card>
  );
}
