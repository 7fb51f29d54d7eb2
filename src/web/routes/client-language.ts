import { redirect } from "react-router";
import { setClientLanguage } from "#care/clients/set-client-language.ts";
import type { Route } from "./+types/client-language.ts";
import { answering, fieldsOf, staffOf } from "./request.server.ts";

/** Somebody who opens the address itself goes on to the client. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/clients/${params.clientId}`);
}

/** Sets the language of a client's pages, and goes back to the client. */
export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const { language } = await fieldsOf(args.request);
  await answering(() =>
    setClientLanguage(services, actor, { clientId: args.params.clientId, language: language ?? "" }),
  );
  return redirect(`/clients/${args.params.clientId}`, 303);
}
