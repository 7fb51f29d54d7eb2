import type { ButtonHTMLAttributes } from "react";
import { classes } from "#web/ui/classes.ts";
import { Icon, type IconName } from "#web/ui/icon.tsx";
import { Link, type LinkProps } from "#web/ui/link.tsx";

interface Look {
  /** One `primary` on a screen part; `danger` is for what cannot be taken back. */
  readonly variant?: "primary" | "second" | "quiet" | "danger";
  /** `big` on the phone, `small` for a row of short answers. */
  readonly size?: "big" | "small" | undefined;
  readonly wide?: boolean;
  readonly icon?: IconName | undefined;
}

const look = ({ variant = "second", size, wide }: Look, className?: string) =>
  classes("btn", variant, size, wide && "wide", className);

/** A button that says what happens. Submits its form unless `type` says otherwise. */
export function Button({
  variant,
  size,
  wide = false,
  icon,
  className,
  children,
  type = "submit",
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style">) {
  return (
    <button {...rest} type={type} className={look({ variant: variant ?? "second", size, wide }, className)}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. */
export function LinkButton({
  variant,
  size,
  wide = false,
  icon,
  className,
  children,
  ...rest
}: Look & Omit<LinkProps, "style">) {
  return (
    <Link {...rest} className={look({ variant: variant ?? "second", size, wide }, className)}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </Link>
  );
}
