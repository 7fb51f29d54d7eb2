import type { ReactNode } from "react";
import { Avatar } from "#web/ui/avatar.tsx";
import { Brand } from "#web/ui/brand.tsx";
import { classes } from "#web/ui/classes.ts";
import { Icon, type IconName } from "#web/ui/icon.tsx";
import { Link } from "#web/ui/link.tsx";

export interface NavEntry {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count?: number | undefined;
  readonly current?: boolean | undefined;
}

/** The therapist's frame: side bar with the way round, who is signed in, and the page. */
export function StaffShell({
  skip,
  brand,
  home,
  navLabel,
  nav,
  person,
  practice,
  demo,
  foot,
  wrap,
  children,
}: {
  readonly skip: string;
  readonly brand: string;
  readonly home: string;
  readonly navLabel: string;
  readonly nav: readonly NavEntry[];
  readonly person: string;
  readonly practice: string;
  /** "Demo data. No real people." Only in a demonstration practice. */
  readonly demo?: string | undefined;
  /** The sign-out form. */
  readonly foot?: ReactNode;
  /** Class of the inner column, for pages with a layout of their own (`today`). */
  readonly wrap?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {skip}
      </a>
      <header className="side">
        <Brand name={brand} href={home} />
        <nav aria-label={navLabel}>
          <ul>
            {nav.map((entry) => (
              <li key={entry.href}>
                <Link href={entry.href} aria-current={entry.current ? "page" : undefined}>
                  <Icon name={entry.icon} />
                  {entry.label}
                  {entry.count !== undefined && <span className="count">{entry.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="foot">
          <span className="who">
            <Avatar name={person} />
            <span>{person}</span>
          </span>
          <span className="practice">{practice}</span>
          {demo && <span className="demo">{demo}</span>}
          {foot}
        </div>
      </header>
      <main className="main" id="main">
        <div className={classes("wrap", wrap)}>{children}</div>
      </main>
    </div>
  );
}
