import { signalsDanger } from "#science/safety/danger-words.ts";

/** Brings up help lines beside what may mean danger. Looked at on this device alone: nothing is sent, and nobody is told. */
const help = document.querySelector<HTMLElement>("[data-danger-help]");

type Field = HTMLTextAreaElement | HTMLInputElement;
const fields = 'textarea, input:not([type]), input[type="text"], input[name="topic"]:checked';

const mayMeanDanger = (field: Field) =>
  field.name === "topic" ? field.value === "self-harm" : signalsDanger(field.value);

/** Below the field that is being written in, so that nobody has to look for it. */
function bringTo(field: Field): void {
  const part =
    field.closest(".field, .if-topic fieldset") ?? field.closest(".flow > *") ?? field.closest("form");
  if (help && part && part.nextElementSibling !== help) part.after(help);
}

/** A part that folds away does not take it along. */
function stayInSight(): void {
  if (help && !help.hidden && help.offsetParent === null) help.closest(".flow > *")?.after(help);
}

function look(event?: Event): void {
  if (!help) return;
  const found = [...document.querySelectorAll<Field>(fields)].filter(mayMeanDanger);
  const written = found.find((field) => field === event?.target);
  const here = written ?? (help.hidden ? found[0] : undefined);
  const before = help.hidden ? null : help.previousElementSibling;
  if (here) bringTo(here);
  // Whoever has chosen to tell goes on seeing that they have.
  help.hidden = found.length === 0 && !help.querySelector('input[name="tell"][value="yes"]:checked');
  stayInSight();
  // Once, as it comes: whoever goes on writing is not moved about.
  if (written && help.previousElementSibling !== before) help.scrollIntoView({ block: "nearest" });
}

// On the way down: what a script has filled in is looked at, too.
document.addEventListener("input", look, { capture: true });
document.addEventListener("change", look, { capture: true });
if (help) new ResizeObserver(stayInSight).observe(help);
addEventListener("pageshow", () => look());
look();
