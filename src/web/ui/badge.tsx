import type { ReactNode } from "react";

/** Each kind has its own shape, so that it reads without colour. */
const shapes = {
  ask: (
    <>
      <rect x="1" y="1" width="10" height="10" rx="2.6" />
      <circle className="full" cx="6" cy="6" r="2" />
    </>
  ),
  said: <path className="full" d="M6 .8 11.2 6 6 11.2.8 6Z" />,
  ok: (
    <>
      <path d="M1 2.2h10M1 9.8h10" />
      <circle className="full" cx="6" cy="6" r="2.4" />
    </>
  ),
  mend: <path d="M1 3c0 8 10 8 10 0" />,
  you: <circle cx="6" cy="6" r="4.6" />,
  unclear: <circle className="faint" cx="6" cy="6" r="4.6" />,
  plain: null,
} satisfies Record<string, ReactNode>;

const tones: Record<BadgeKind, string> = {
  ask: "badge ask",
  said: "badge ask",
  ok: "badge ok",
  mend: "badge mend",
  you: "badge you",
  unclear: "badge",
  plain: "badge plain",
};

export type BadgeKind = keyof typeof shapes;

/** A state in two or three words: worth asking, said so, in range, mended, your guess, not clear. */
export function Badge({ kind, children }: { readonly kind: BadgeKind; readonly children: ReactNode }) {
  return (
    <span className={tones[kind]}>
      {shapes[kind] && (
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {shapes[kind]}
        </svg>
      )}
      {children}
    </span>
  );
}
