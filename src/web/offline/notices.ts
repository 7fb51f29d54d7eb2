import type { Notice } from "#model/push.ts";

/** Where a tap on a notification leads: the server knows from the phone's own cookie what is open. */
const opens = "/c/now";
const moves = "/c/now/address";
/** A later notification takes the place of an earlier one. */
const tag = "attune";

/** Only what is used here of a registration that can be notified; the page's types know no notifications of workers. */
interface Notifying {
  showNotification(title: string, options: NotificationOptions): Promise<void>;
  readonly pushManager: PushManager;
}
interface Windows {
  openWindow(path: string): Promise<unknown>;
}
/** A browser demands that something is shown for each push; what cannot be read is shown without words. */
const wordless: Notice = { title: "Attune", text: "", language: "", direction: "ltr" };

export async function showNotice(on: Notifying, pushed: { json(): unknown } | null): Promise<void> {
  const { title, text, language, direction } = readable(pushed);
  await on.showNotification(title, { body: text, lang: language, dir: direction, tag });
}

function readable(pushed: { json(): unknown } | null): Notice {
  try {
    return { ...wordless, ...(pushed?.json() as Partial<Notice>) };
  } catch {
    return wordless;
  }
}

export async function openNotice(windows: Windows, notification: { close(): void }): Promise<void> {
  notification.close();
  await windows.openWindow(opens);
}

/** The browser has moved this phone to another address of its push service: the practice is told, so that nothing is lost. */
export async function followMove(
  on: Notifying,
  before: PushSubscription | null,
  after: PushSubscription | null,
): Promise<void> {
  const key = before?.options.applicationServerKey;
  if (!after && !key) return;
  const now =
    after ?? (await on.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key! }));
  await fetch(moves, { method: "POST", body: new URLSearchParams(subscriptionFields(now)) });
}

/** A subscription as a form's fields. */
export function subscriptionFields(subscription: PushSubscription): Record<string, string> {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint: endpoint ?? "", p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" };
}
