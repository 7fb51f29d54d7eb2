import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

type State = "ready" | "unable" | "stopped" | "known" | "failed";

function show(place: HTMLElement, state: State): void {
  for (const part of place.querySelectorAll<HTMLElement>("[data-when]"))
    part.hidden = !part.dataset.when?.split(" ").includes(state);
}

async function optionsFor<Options>(intent: string): Promise<Options> {
  const answer = await fetch("/me/passkeys", { method: "POST", body: new URLSearchParams({ intent }) });
  if (!answer.ok) throw new Error("refused");
  return answer.json();
}

async function make() {
  const optionsJSON = await optionsFor<PublicKeyCredentialCreationOptionsJSON>("add");
  return startRegistration({ optionsJSON });
}

async function use() {
  const optionsJSON = await optionsFor<PublicKeyCredentialRequestOptionsJSON>("enter");
  return startAuthentication({ optionsJSON });
}

function stateAfter(error: unknown): State {
  const name = error instanceof Error ? error.name : "";
  if (name === "InvalidStateError") return "known";
  return name === "NotAllowedError" || name === "AbortError" ? "stopped" : "failed";
}

/** Asks the browser for a passkey when its button is tapped and never before, and sends what it hands back by the form. */
function begin(place: HTMLElement, form: HTMLFormElement): void {
  show(place, browserSupportsWebAuthn() ? "ready" : "unable");
  const field = form.elements.namedItem("passkey") as HTMLInputElement;
  const ask = place.dataset.passkey === "add" ? make : use;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask().then(
      (passkey) => {
        field.value = JSON.stringify(passkey);
        form.submit();
      },
      (error) => show(place, stateAfter(error)),
    );
  });
}

const place = document.querySelector<HTMLElement>("[data-passkey]");
const form = place?.querySelector<HTMLFormElement>("form[data-when]");
if (place && form) begin(place, form);
