import type { Language } from "#model/locales/languages.ts";
import { LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";

/** A link to hand over: to copy, to scan, to open on this device, or to print as a card where phones can open it. */
export function ShareLink({
  link,
  words,
}: {
  readonly link: {
    readonly url: string;
    /** Null where no phone could open it. */
    readonly picture: string | null;
    readonly card: {
      readonly language: Language;
      readonly direction: "ltr" | "rtl";
      readonly lines: readonly string[];
    };
  };
  readonly words: {
    readonly copy: string;
    readonly once: string;
    readonly code: string;
    readonly here: string;
    readonly hereHint: string;
    readonly print: string;
    /** Why there is no code, and how to have one. */
    readonly noCode: string;
  };
}) {
  const { language, direction, lines } = link.card;
  return (
    <>
      <Card className="noprint">
        <div className="stack">
          <Field label={words.copy} hint={words.once} id="check-in-link">
            <Input readOnly value={link.url} />
          </Field>
          {link.picture ? (
            <>
              <img className="qr" src={link.picture} alt={words.code} width="220" height="220" />
              <p className="t-small t-2nd">{words.print}</p>
            </>
          ) : (
            <p>{words.noCode}</p>
          )}
          <div className="acts">
            <LinkButton href={link.url} icon="phone">
              {words.here}
            </LinkButton>
          </div>
          <p className="t-small t-2nd">{words.hereHint}</p>
        </div>
      </Card>
      {link.picture && (
        <section className="print-card" lang={language} dir={direction} aria-hidden="true">
          <img className="qr" src={link.picture} alt="" width="220" height="220" />
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </>
  );
}
