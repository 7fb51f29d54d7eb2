import type { ReactNode } from "react";
import { Icon, type IconName } from "#web/ui/icon.tsx";

/** A tick box with a line of explanation. */
export function Checkbox({
  name,
  value = "yes",
  label,
  text,
  checked,
  required,
}: {
  readonly name: string;
  readonly value?: string;
  readonly label: ReactNode;
  readonly text?: ReactNode;
  readonly checked?: boolean | undefined;
  /** The form cannot be sent without it. */
  readonly required?: boolean;
}) {
  return (
    <label className="chk">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} required={required} />
      <span>
        <b>{label}</b>
        {text && <span>{text}</span>}
      </span>
    </label>
  );
}

export interface Choice {
  readonly value: string;
  readonly icon?: IconName | undefined;
  readonly label: ReactNode;
  readonly text?: ReactNode;
  /** Offered by a script alone, which shows it; what is sent with it is what `value` says. */
  readonly device?: boolean;
}

/** One out of a few, each with what it means. Nothing is chosen in advance. */
export function Choices({
  name,
  legend,
  choices,
  value,
}: {
  readonly name: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
}) {
  return (
    <fieldset>
      <legend className="q">{legend}</legend>
      <div className="opts">
        {choices.map((choice) => (
          <label className="pick" key={`${choice.value} ${choice.device}`} hidden={choice.device}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === value && !choice.device}
              data-device={choice.device}
            />
            {choice.icon && <Icon name={choice.icon} size="l" />}
            <span>
              <b>{choice.label}</b>
              {choice.text && <span>{choice.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
