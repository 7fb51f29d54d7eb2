import { redirect } from "react-router";
import { readErasure } from "#care/own-page/erase-own.ts";
import type { Route } from "./+types/erasure-read.ts";
import { answering, staffOf } from "./request.server.ts";

/** Somebody who opens the address itself goes on to the clients. */
export function loader() {
  return redirect("/clients");
}

/** "I have read it": the notice of an erasure goes, and with it the client's name. */
export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  await answering(() => readErasure(services, actor, args.params.erasureId));
  return redirect("/clients", 303);
}
