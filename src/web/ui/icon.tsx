import type { ReactNode } from "react";
import { classes } from "#web/ui/classes.ts";

/** The closed set of line icons, each on a 24-unit grid. Add one here, never in a page. */
const shapes = {
  add: <path d="M12 5v14M5 12h14" />,
  back: <path d="M19 12H5M11 6l-6 6 6 6" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  clients: (
    <>
      <circle cx="9" cy="8.5" r="3.5" />
      <path d="M2.8 19.5c.5-3.4 3-5.3 6.2-5.3s5.7 1.9 6.2 5.3M15.6 5.3a3.5 3.5 0 0 1 0 6.4M18 14.8c1.8.8 2.9 2.4 3.2 4.7" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6 6 18" />,
  drag: <path d="M5 9h14M5 15h14" />,
  edit: <path d="m4 20 1-4.5L16 4.5a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19 4 20Z" />,
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  help: (
    <path d="M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2Z" />
  ),
  idea: <path d="M9.5 18h5M10.5 21h3M8.6 14.8a6 6 0 1 1 6.8 0c-.6.5-.9 1.1-.9 1.7h-5c0-.6-.3-1.2-.9-1.7Z" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5M12 8v.1" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15" r="4" />
      <path d="m11 12 8-8M16 7l2.5 2.5" />
    </>
  ),
  language: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c2.4 2.4 3.6 5.2 3.6 8.5s-1.2 6.1-3.6 8.5c-2.4-2.4-3.6-5.2-3.6-8.5s1.2-6.1 3.6-8.5Z" />
    </>
  ),
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.4-3.4a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.4 3.4a4 4 0 0 0 5.7 5.7l1.4-1.4" />
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="2.5" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  more: <path d="m6 9 6 6 6-6" />,
  send: <path d="M21 3 10 14M21 3l-7 18-4-7-7-4 18-7Z" />,
  offline: <path d="M6.8 17.5h10a4 4 0 0 0 1.2-7.8A6 6 0 0 0 8 7.2M5.6 9.8a4 4 0 0 0 .4 7.7M3.5 3.5l17 17" />,
  phone: (
    <>
      <rect x="6.5" y="2.5" width="11" height="19" rx="2.5" />
      <path d="M11 18.5h2" />
    </>
  ),
  practice: (
    <>
      <path
        d="M4 5.5h12a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5H9.5L5.5 19v-3.5H4A2.5 2.5 0 0 1 1.5 13V8A2.5 2.5 0 0 1 4 5.5Z"
        transform="translate(2 0)"
      />
      <path d="M8 10.6h8" />
    </>
  ),
  print: (
    <>
      <path d="M7 8V3.5h10V8M7 17H5a2 2 0 0 1-2-2v-4.5A2.5 2.5 0 0 1 5.5 8h13a2.5 2.5 0 0 1 2.5 2.5V15a2 2 0 0 1-2 2h-2" />
      <rect x="7" y="14" width="10" height="6.5" rx="1" />
    </>
  ),
  server: (
    <>
      <rect x="3.5" y="4" width="17" height="7" rx="2" />
      <rect x="3.5" y="13" width="17" height="7" rx="2" />
      <path d="M7 7.5h.1M7 16.5h.1" />
    </>
  ),
  settings: <path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4" />,
  shield: (
    <>
      <path d="M12 3 4.5 6v5.5c0 4.6 3.1 8 7.5 9.5 4.4-1.5 7.5-4.9 7.5-9.5V6L12 3Z" />
      <path d="m9 12 2.2 2.2L15.2 10" />
    </>
  ),
  signOut: (
    <path d="M10 4H6.5A2.5 2.5 0 0 0 4 6.5v11A2.5 2.5 0 0 0 6.5 20H10M20 12H9M16 7.5l4.5 4.5-4.5 4.5" />
  ),
  supervision: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="m15.5 8.5-2 5-5 2 2-5 5-2Z" />
    </>
  ),
  today: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="3" />
      <path d="M3.5 10h17M8 2.8V6.5M16 2.8V6.5" />
    </>
  ),
  topic: (
    <path
      d="M5.5 5h13A2.5 2.5 0 0 1 21 7.5v6a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4V16h-1A2.5 2.5 0 0 1 3 13.5v-6A2.5 2.5 0 0 1 5.5 5Z"
      strokeDasharray="2.2 2.9"
    />
  ),
  words: (
    <path d="M5.5 5h13A2.5 2.5 0 0 1 21 7.5v6a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4V16h-1A2.5 2.5 0 0 1 3 13.5v-6A2.5 2.5 0 0 1 5.5 5Z" />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** These point somewhere and turn round where text runs from right to left. */
const pointing: ReadonlySet<IconName> = new Set(["back", "signOut"]);

/** A line icon. Decoration only: the words beside it carry the meaning. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: "s" | "l" | undefined }) {
  return (
    <svg
      className={classes("ico", size, pointing.has(name) && "flip")}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  );
}
