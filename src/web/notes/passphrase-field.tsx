import { Field, Input } from "#web/ui/field.tsx";

/** A passphrase: without a name, so that no form can send it, and nothing that a browser keeps or corrects. */
export function PassphraseField({
  id,
  label,
  ...data
}: {
  readonly id: string;
  readonly label: string;
  readonly "data-phrase"?: boolean;
  readonly "data-again"?: boolean;
}) {
  return (
    <Field id={id} label={label}>
      <Input
        type="password"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        {...data}
      />
    </Field>
  );
}
