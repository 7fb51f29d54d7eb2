import type { ReactNode } from "react";

/** Nothing here yet: one sentence that says so, one that says what comes, one action. */
export function EmptyState({
  title,
  text,
  action,
}: {
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <svg className="mark" viewBox="0 0 56 56" aria-hidden="true">
        <circle cx="28" cy="28" r="26" />
        <circle cx="31" cy="30" r="12" />
      </svg>
      <h2 className="t-card">{title}</h2>
      {text && <p>{text}</p>}
      {action}
    </div>
  );
}
