import { redirect } from "react-router";
import type { Route } from "./+types/home.ts";
import { staffOf } from "./request.server.ts";

/** The start leads to the day, by way of the first-run or the sign-in page where these come first. */
export async function loader(args: Route.LoaderArgs) {
  await staffOf(args);
  return redirect("/today");
}
