import { signalsDanger } from "#science/safety/danger-words.ts";

/** Brings up help lines beside what may mean danger. Looked at on this device alone: nothing is sent, and nobody is told. */
const help = document.querySelector<HTMLElement>("[data-danger-help]");

function look(): void {
  const topic = document.querySelector<HTMLSelectElement>('select[name="topic"]')?.value;
  const all = [...document.querySelectorAll("textarea")].map((field) => field.value).join("\n");
  if (help) help.hidden = !(signalsDanger(all) || topic === "self-harm");
}

// On the way down: what a script has filled in is looked at, too.
document.addEventListener("input", look, { capture: true });
document.addEventListener("change", look, { capture: true });
addEventListener("pageshow", look);
look();
