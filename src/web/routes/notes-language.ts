import { redirect } from "react-router";
import { isLanguage } from "#model/locales/languages.ts";
import { notesPath } from "#web/notes/address.ts";
import type { Route } from "./+types/notes-language.ts";
import { fieldsOf, refusal } from "./request.server.ts";

/** Somebody who opens the address itself goes on to the page it belongs to. */
export const loader = () => redirect(notesPath);

/** The page in another language has another address: nothing is kept of the choice. */
export async function action({ request }: Route.ActionArgs) {
  const { language } = await fieldsOf(request);
  if (!isLanguage(language)) throw refusal("not-found");
  return redirect(`${notesPath}/${language}`, 303);
}
