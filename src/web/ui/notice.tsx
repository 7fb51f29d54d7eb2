import type { ReactNode } from "react";
import { classes } from "#web/ui/classes.ts";
import { Icon, type IconName } from "#web/ui/icon.tsx";

const icons: Record<NoticeKind, IconName> = { calm: "check", you: "lock", ask: "info", bad: "info" };
export type NoticeKind = "calm" | "you" | "ask" | "bad";

/** A message on the page. `status` and `alert` are spoken when they appear; without a role it is plain text. */
export function Notice({
  kind = "calm",
  role,
  icon,
  title,
  children,
}: {
  readonly kind?: NoticeKind;
  readonly role?: "status" | "alert" | undefined;
  readonly icon?: IconName | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes("notice", kind !== "calm" && kind)} role={role}>
      <Icon name={icon ?? icons[kind]} />
      <div>
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}
