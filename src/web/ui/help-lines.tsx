import type { ReactNode } from "react";

export interface HelpLine {
  readonly name: string;
  /** As it is said and shown: "112", "0800 111 0 111". */
  readonly number: string;
  /** `tel:`, `sms:` or `https:`. */
  readonly href: string;
}

export interface HelpLinesProps {
  /** "Get help now": leads here from the top of the page. */
  readonly now: ReactNode;
  /** "This is not for emergencies." */
  readonly title: ReactNode;
  /** Says that answers are not watched around the clock. */
  readonly notWatched: ReactNode;
  readonly lines: readonly HelpLine[];
}

/** The practice's help lines. Stands on every page a client sees. */
export function HelpLines({ title, notWatched, lines }: Omit<HelpLinesProps, "now">) {
  return (
    <aside className="safe" id="help" tabIndex={-1}>
      <b>{title}</b> {notWatched}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.href}>
              <span>{line.name}</span>
              <a href={line.href}>
                <bdi>{line.number}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
