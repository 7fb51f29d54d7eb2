/**
 * Says in a form that it has not arrived, or takes it back: in words of its own where it has some, otherwise in those that
 * stand on every page of clients.
 */
export function sayNotSent(form: HTMLFormElement, is: boolean): void {
  const said =
    form.querySelector<HTMLElement>("[data-needs-network]") ??
    document.querySelector<HTMLElement>("[data-not-sent]");
  if (!said) return;
  said.hidden = !is;
  if (!is) return;
  if (!form.contains(said)) form.append(said);
  said.focus();
}
