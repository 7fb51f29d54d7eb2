import { Link } from "#web/ui/link.tsx";

/** The mark and the name: a solid dot (what was said) inside a ring (what was guessed). */
export function Brand({ name, href }: { readonly name: string; readonly href?: string | undefined }) {
  const mark = (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <circle cx="13" cy="13" r="10.75" />
      <circle cx="14.6" cy="14.2" r="5.2" />
    </svg>
  );
  return href ? (
    <Link className="brand" href={href}>
      {mark}
      {name}
    </Link>
  ) : (
    <span className="brand">
      {mark}
      {name}
    </span>
  );
}
