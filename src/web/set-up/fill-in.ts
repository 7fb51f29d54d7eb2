import { helpIn } from "#model/help-by-country.ts";

/** Fills in what the browser and the chosen country tell, and leaves alone what somebody wrote. */
const form = document.querySelector<HTMLFormElement>("form[data-emergency]");
if (form) fillIn(form);

function fillIn(form: HTMLFormElement): void {
  const named = <E extends HTMLInputElement | HTMLSelectElement>(name: string) =>
    form.elements.namedItem(name) as E;
  const zone = named<HTMLSelectElement>("timeZone");
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // A form that came back keeps what was chosen in it.
  if (form.dataset.given === undefined && [...zone.options].some(({ value }) => value === own))
    zone.value = own;

  const filled = new Map<string, string>();
  const put = (name: string, value: string) => {
    const field = named<HTMLInputElement>(name);
    if (field.value !== "" && field.value !== (filled.get(name) ?? field.defaultValue)) return;
    field.value = value;
    filled.set(name, value);
  };
  const country = named<HTMLSelectElement>("country");
  country.addEventListener("change", () => {
    const help = helpIn(country.value);
    put("help-name-1", help ? (form.dataset.emergency ?? "") : "");
    put("help-number-1", help?.emergency ?? "");
    put("help-name-2", help?.line?.name ?? "");
    put("help-number-2", help?.line?.number ?? "");
  });
}
