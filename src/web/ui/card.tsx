import { type ReactNode, useId } from "react";
import { classes } from "#web/ui/classes.ts";

/** One thought on a white ground: a small label, a full sentence, then the detail. No card in a card. */
export function Card({
  over,
  title,
  level = 2,
  size = level === 2 ? "section" : "card",
  aside,
  as: Element = "section",
  className,
  pad = true,
  children,
}: {
  /** The small line over the title. */
  readonly over?: ReactNode;
  readonly title?: ReactNode;
  /** The heading's place in the page's outline. */
  readonly level?: 2 | 3;
  /** How large it is set; follows the level unless told. */
  readonly size?: "section" | "card";
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly as?: "section" | "article" | "div";
  readonly className?: string | undefined;
  readonly pad?: boolean;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Element className={classes("card", pad && "pad", className)} aria-labelledby={title ? id : undefined}>
      {(title || over || aside) && (
        <div className="sh">
          <div>
            {over && <p className="t-small t-3rd">{over}</p>}
            {title && (
              <Heading className={size === "section" ? "t-sec" : "t-card"} id={id}>
                {title}
              </Heading>
            )}
          </div>
          {aside}
        </div>
      )}
      {children}
    </Element>
  );
}
