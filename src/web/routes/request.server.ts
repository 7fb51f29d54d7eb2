import { data, redirect } from "react-router";
import type { SignedIn } from "#care/accounts/resume-session.ts";
import { readPractice } from "#care/practice/read-practice.ts";
import type { Services } from "#care/services.ts";
import { administers } from "#model/access.ts";
import { AttuneError, type ErrorCode, type ErrorDetails, statusOf } from "#model/errors.ts";
import { type StaffLanguage, staffLanguageOf } from "#model/locales/languages.ts";
import type { Practice } from "#model/practice.ts";
import { type RequestContext, requestContext } from "#web/request-context.server.ts";

/** Runs a use case; its refusal becomes the answer's status and the words of the refusal page. */
export async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AttuneError)) throw error;
    throw refusal(error.code, error.details);
  }
}

/** An answer that refuses, with its status and the words of the refusal page. */
export const refusal = (code: ErrorCode, details: ErrorDetails = {}) =>
  data({ code, details }, { status: statusOf(code) });

/** Runs a form's use case; a refusal that the form itself can show comes back as a value. */
export async function refused(work: () => Promise<void>) {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof AttuneError)) throw error;
    return refusal(error.code, error.details);
  }
}

type WithContext = {
  readonly context: { get(key: typeof requestContext): RequestContext };
  readonly request: Request;
};

/** Who is signed in, and the practice; otherwise the way to the sign-in or the first-run page. */
export async function staffOf({ context, request }: WithContext): Promise<
  SignedIn & {
    services: Services;
    practice: Practice;
    /** Of the staff page; the practice's own language is that of its clients. */
    language: StaffLanguage;
    address: RequestContext["address"];
  }
> {
  const { services, signedIn, address } = context.get(requestContext);
  const practice = await readPractice(services);
  if (!practice) throw redirect("/set-up");
  if (!signedIn) {
    const { pathname, search } = new URL(request.url);
    throw redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
  }
  return { ...signedIn, services, practice, language: staffLanguageOf(practice.language), address };
}

/** A form as it was sent. A body that is none is refused. */
export const formOf = (request: Request): Promise<FormData> =>
  request.formData().catch(() => {
    throw refusal("invalid-input", { field: "form" });
  });

/** The fields of a form, as `textsIn` gives them. */
export const fieldsOf = async (request: Request): Promise<Record<string, string>> =>
  textsIn(await formOf(request));

/**
 * A form's fields as plain text; files and repeated names have no place among them, and the sign of number 0, which
 * PostgreSQL refuses, in no text.
 */
export function textsIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.replaceAll("\0", "")]] : [],
    ),
  );
}

/**
 * Does what a form asks for by its `intent`. One that the page does not have is refused: it would be called saved.
 * Throws `invalid-input`, and whatever the change throws.
 */
export async function byIntent(
  intent: string | undefined,
  changes: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<void> {
  if (intent === undefined || !Object.hasOwn(changes, intent))
    throw new AttuneError("invalid-input", { field: "intent" });
  await changes[intent]!();
}

/** Like `staffOf`, for pages that change the practice; everybody else is refused. */
export async function administratorOf(args: WithContext) {
  const signedIn = await staffOf(args);
  if (!administers(signedIn.actor)) throw refusal("forbidden");
  return signedIn;
}
