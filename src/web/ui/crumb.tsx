import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

/** The way back to the page above; none leads there from paper. */
export const Crumb = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <Link className="crumb noprint" href={href}>
    <Icon name="back" size="s" />
    {children}
  </Link>
);
