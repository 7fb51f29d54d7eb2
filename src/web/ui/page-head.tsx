import { Crumb } from "./crumb.tsx";

/** What a page below another begins with: the way back, its title, and what it is for. */
export const PageHead = ({
  back,
  title,
  lead,
  noprint = false,
}: {
  readonly back: { readonly href: string; readonly words: string };
  readonly title: string;
  readonly lead?: string;
  readonly noprint?: boolean;
}) => (
  <header className={noprint ? "noprint" : undefined}>
    <Crumb href={back.href}>{back.words}</Crumb>
    <h1 className="t-page">{title}</h1>
    {lead && <p className="sub t-2nd">{lead}</p>}
  </header>
);
