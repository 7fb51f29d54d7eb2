import { LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Field, Input } from "#web/ui/field.tsx";

/** A link to hand over: to copy, to scan, or to open on this device. */
export function ShareLink({
  link,
  words,
}: {
  readonly link: { readonly url: string; readonly picture: string };
  readonly words: {
    readonly copy: string;
    readonly once: string;
    readonly code: string;
    readonly here: string;
  };
}) {
  return (
    <Card>
      <div className="stack">
        <Field label={words.copy} hint={words.once} id="check-in-link">
          <Input readOnly value={link.url} />
        </Field>
        <img className="qr" src={link.picture} alt={words.code} width="220" height="220" />
        <div className="acts">
          <LinkButton href={link.url} icon="phone">
            {words.here}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}
