import { copyWords, deleteHere, onWish, show } from "./entry.ts";
import { keepTrying } from "./keep-trying.ts";
import { type Fields, forget, type Kept, openKept, type Waiting } from "./kept.ts";
import { checkInsKept, start } from "./kept-pages.ts";
import { onNews } from "./send.ts";
import { forgetClosed, forgetPage } from "./worker-wishes.ts";

/** On pages without a check-in of their own: what this device still holds is said there too, and sent. */
const list = document.querySelector<HTMLElement>("[data-waiting-here]");
const model = document.querySelector<HTMLTemplateElement>("template[data-entry]");
void forgetClosed();
if (list && model)
  void openKept().then(
    (kept) => listWaiting(kept, list, model),
    () => {},
  );

/** Where the app starts, also what nobody has begun is offered: there its icon is all that one has. */
const readyHere = async (): Promise<string[]> =>
  location.pathname === start ? checkInsKept().catch(() => []) : [];

async function listWaiting(kept: Kept, list: HTMLElement, model: HTMLTemplateElement): Promise<void> {
  const [, own, saved] = /^(\/c\/[^/]+)(\/saved)?$/.exec(location.pathname) ?? [];
  // At that address there may stand, too, that there is no network.
  const arrived = list.dataset.arrived !== undefined;
  if (own && saved && arrived && !(await kept.get("outbox", own))) {
    // The practice has it, so nothing of it stays here, however it was sent.
    await forget(kept, own);
    await forgetPage(own);
  }
  const tryNow = keepTrying(kept);
  const draw = async () => {
    const waiting = await kept.getAll("outbox");
    const finished = new Set(waiting.map(({ path }) => path));
    const begun = (await kept.getAllKeys("draft")).filter((path) => !finished.has(path));
    const held = new Set([...finished, ...begun]);
    const entries = [
      ...waiting.map((one) => entryOf(one.path, one)),
      ...begun.map((path) => entryOf(path, "begun")),
      ...(await readyHere()).filter((path) => !held.has(path)).map((path) => entryOf(path, "ready")),
    ];
    list.replaceChildren(...entries);
  };
  const entryOf = (path: string, stands: Waiting | "begun" | "ready") => {
    const entry = (model.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>(
      "[data-where]",
    )!;
    const waiting = typeof stands === "string" ? null : stands;
    const refused = waiting?.refused ?? null;
    if (typeof stands === "string") show(entry, stands);
    else show(entry, refused === null ? "waiting" : "refused", refused ?? "");
    const open = entry.querySelector<HTMLAnchorElement>("[data-open]");
    if (open) {
      open.href = path;
      open.hidden = path === own;
    }
    onWish(entry, {
      again: async () => {
        if (waiting) await kept.put("outbox", { ...waiting, refused: null }, path);
        tryNow();
      },
      copy: async () =>
        copyWords(entry, waiting?.fields ?? (await kept.get("draft", path)) ?? ([] as Fields)),
      delete: async (button) => {
        if (await deleteHere(kept, path, button)) await draw();
      },
    });
    return entry;
  };
  onNews((path, outcome) => {
    // What belongs to this page has arrived: it is read anew from the practice.
    if (outcome.is === "sent" && path === own) location.replace(`${own}/saved`);
    else void draw();
  });
  await draw();
  tryNow();
}
