import { Button } from "#web/ui/button.tsx";
import { useTranslate } from "#web/use-translate.ts";
import script from "./print.ts?worker&url";

/** Prints the page that it stands on. */
export function PrintButton() {
  const t = useTranslate();
  return (
    <>
      <Button type="button" icon="print" data-print hidden>
        {t("brief.print-now")}
      </Button>
      <script type="module" src={script} />
    </>
  );
}
