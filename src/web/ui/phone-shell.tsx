import type { ReactNode } from "react";
import { Brand } from "#web/ui/brand.tsx";
import { HelpLines, type HelpLinesProps } from "#web/ui/help-lines.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";

/** The frame of every client page: top bar, content, help lines, and the main action at the bottom. */
export function PhoneShell({
  skip,
  brand,
  back,
  end,
  help,
  actions,
  children,
}: {
  /** "Skip to the main part". */
  readonly skip: string;
  readonly brand: string;
  /** Stands instead of the brand on an inner page. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** At the end of the top bar: language, "1 of 5 answered". */
  readonly end?: ReactNode;
  readonly help: HelpLinesProps;
  /** Buttons below the help lines; a submit button here names its form with `form=`. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="app">
      <a className="skip" href="#main">
        {skip}
      </a>
      <header>
        <div className="top">
          {back ? (
            <Link className="back" href={back.href}>
              <Icon name="back" size="s" />
              {back.label}
            </Link>
          ) : (
            <Brand name={brand} />
          )}
          {end}
        </div>
        <a className="help-now" href="#help">
          <Icon name="help" size="s" />
          {help.now}
        </a>
      </header>
      <main id="main">{children}</main>
      <HelpLines title={help.title} notWatched={help.notWatched} lines={help.lines} />
      {actions && <div className="btns">{actions}</div>}
    </div>
  );
}
