import type { AnchorHTMLAttributes } from "react";

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

/**
 * Every link of these components goes through here. A plain anchor works without scripts and on any
 * page; navigation on the client would be added in this one place.
 */
export function Link({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>;
}
