import { subscriptionFields } from "#web/offline/notices.ts";

type State = "ready" | "forbidden" | "unable" | "failed";

function show(place: HTMLElement, state: State): void {
  for (const part of place.querySelectorAll<HTMLElement>("[data-when]"))
    part.hidden = !part.dataset.when?.split(" ").includes(state);
}

const able = () =>
  isSecureContext && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

function begin(place: HTMLElement): void {
  // Not waited for: some browsers take their time, or refuse to say.
  if (place.dataset.notices === "off") void unsubscribe().catch(() => {});
  const form = place.querySelector<HTMLFormElement>("form[data-key]");
  if (!form) return;
  const ready = able() && (Notification.permission === "denied" ? "forbidden" : "ready");
  show(place, ready || "unable");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    switchOn(form).then(
      (allowed) => (allowed ? form.submit() : show(place, "forbidden")),
      () => show(place, "failed"),
    );
  });
}

/** Asks the browser, and puts the phone's address into the form. False where it is forbidden. */
async function switchOn(form: HTMLFormElement): Promise<boolean> {
  if ((await Notification.requestPermission()) !== "granted") return false;
  await navigator.serviceWorker.register("/sw.js", { scope: "/c/" });
  const registration = await activeWorker();
  // Signed up before for another practice at this address, or with keys that were lost: begun anew.
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(form.dataset.key ?? ""),
  });
  for (const [name, value] of Object.entries(subscriptionFields(subscription)))
    (form.elements.namedItem(name) as HTMLInputElement).value = value;
  return true;
}

/** Not every browser takes the key as text. */
const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

/** The worker of the check-ins, once it runs: a page outside its reach cannot wait for it by `ready`. */
async function activeWorker(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.getRegistration("/c/");
  const starting = registration?.installing ?? registration?.waiting;
  if (registration && !registration.active && starting)
    await new Promise<void>((done) => {
      starting.addEventListener("statechange", () => starting.state === "activated" && done());
    });
  if (!registration?.active) throw new Error("no worker");
  return registration;
}

/** The practice has forgotten this phone: so does the browser. */
async function unsubscribe(): Promise<void> {
  if (!able()) return;
  const registration = await navigator.serviceWorker.getRegistration("/c/");
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/**
 * Switches notifications on where the browser allows it. Every text stands on the page, hidden; the browser is asked
 * for its permission on a tap and never before.
 */
const place = document.querySelector<HTMLElement>("[data-notices]");
if (place) begin(place);
