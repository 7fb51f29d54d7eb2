import { keepPage, sendFromHere } from "#web/offline/keep-page.ts";
import { leaveInTime } from "./leave-in-time.ts";
import { offerNotes } from "./offer-notes.ts";
import { onlyWhatIsShared } from "./only-what-is-shared.ts";

/** What the page says here, handed over in data attributes so that every text stays in the catalogue. */
const form = document.querySelector<HTMLFormElement>("form.flow");
const where = document.querySelector<HTMLElement>("[data-where]");
if (form) onlyWhatIsShared(form);
if (form) improve(form);
if (form) leaveInTime(form);
if (form && where) void (where.dataset.keeps === undefined ? sendFromHere : keepPage)(form, where);
const notes = document.querySelector<HTMLElement>("[data-notes]");
if (notes) offerNotes(notes);

/** Makes the check-in better where scripts run: how far along one is, and one sending at a time. */
function improve(form: HTMLFormElement): void {
  const scales = [...form.querySelectorAll("fieldset.item")];
  const progress = document.querySelector<HTMLElement>("[data-progress]");

  const count = () => {
    if (!progress) return;
    const answered = scales.filter((scale) => scale.querySelector("input.n:checked")).length;
    progress.hidden = false;
    const label = progress.querySelector("[data-label]");
    const text = (progress.dataset.words ?? "").replace("#", String(answered));
    if (label && label.textContent !== text) label.textContent = text;
    for (const [index, bar] of progress.querySelectorAll("i").entries())
      bar.classList.toggle("on", index < answered);
  };

  form.addEventListener("change", count);
  form.addEventListener("submit", () => {
    const button = form.querySelector<HTMLButtonElement>('button[type="submit"], button:not([type])');
    // After the sending has begun: a disabled button would take its form's sending with it.
    setTimeout(() => button?.setAttribute("disabled", ""), 0);
  });
  // Back from the next page, the form is as it was and may be sent again.
  addEventListener("pageshow", () => {
    for (const button of form.querySelectorAll("button[disabled]")) button.removeAttribute("disabled");
    count();
  });
}
