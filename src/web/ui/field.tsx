import {
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useContext,
  useId,
} from "react";
import { classes } from "#web/ui/classes.ts";
import { Icon } from "#web/ui/icon.tsx";

interface Wiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

const FieldContext = createContext<Wiring | null>(null);

/** Ties a control to its label, hint and error, so that a screen reader says all three. */
export function Field({
  label,
  hint,
  error,
  optional,
  id,
  children,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** The word shown after the label where an answer is not needed. */
  readonly optional?: string | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}) {
  const made = useId();
  const control = id ?? made;
  const hintId = hint ? `${control}-hint` : undefined;
  const errorId = error ? `${control}-error` : undefined;
  const wiring: Wiring = {
    id: control,
    "aria-describedby": classes(errorId, hintId) || undefined,
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={control}>
        {label}
        {optional && <small> {optional}</small>}
      </label>
      <FieldContext value={wiring}>{children}</FieldContext>
      {error && (
        <span className="err" id={errorId}>
          <Icon name="info" size="s" />
          <span>{error}</span>
        </span>
      )}
      {hint && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}

function useControl(className: string | undefined) {
  const wiring = useContext(FieldContext);
  return { ...wiring, className: classes("input", wiring?.["aria-invalid"] && "bad", className) };
}

/** A single line of text, inside a `Field`. */
export function Input({ className, ...rest }: Omit<InputHTMLAttributes<HTMLInputElement>, "style">) {
  return <input {...useControl(className)} {...rest} />;
}

/** Several lines; `words` sets them in the serif of a person speaking. */
export function Textarea({
  className,
  words = false,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "style"> & { readonly words?: boolean }) {
  return <textarea dir="auto" {...useControl(classes(words && "words", className))} {...rest} />;
}

/** A choice out of a list the platform draws itself. */
export function Select({
  options,
  className,
  ...rest
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, "style" | "children"> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <select {...useControl(className)} {...rest}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
