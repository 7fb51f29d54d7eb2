import type { ReactNode } from "react";
import { classes } from "#web/ui/classes.ts";

/** A part of a page that is read now and then: its title and how it stands in one line, the rest folded away. Paper shows all of it. */
export function Fold({
  title,
  state,
  open = false,
  className,
  children,
}: {
  readonly title: ReactNode;
  /** What there is to know without opening it. */
  readonly state?: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={classes("card fold", className)} open={open}>
      <summary>
        <h2 className="t-card">{title}</h2>
        {state && <span className="t-small t-2nd">{state}</span>}
      </summary>
      <div className="inside">{children}</div>
    </details>
  );
}
