import { AttuneError } from "./errors.ts";
import type { Role } from "./staff.ts";

/** Who acts. Every use case takes its actor first; nothing is read or changed without one. */
export type Actor =
  | { readonly kind: "anonymous" }
  | {
      readonly kind: "staff";
      readonly staffId: string;
      readonly practiceId: string;
      readonly roles: readonly Role[];
    }
  /** A device that opened a check-in link; `device` is the hash of its submission secret. */
  | { readonly kind: "check-in-link"; readonly sessionId: string; readonly device: string }
  /** A device that opened an invitation to say something before the first session. */
  | { readonly kind: "invitation"; readonly clientId: string; readonly device: string }
  /** A device that opened a client's own page with a code: the one actor who reaches a client's history and is no staff. */
  | { readonly kind: "client"; readonly clientId: string; readonly practiceId: string }
  /** A phone that was notified: it opens what it was told of, and nothing else. */
  | { readonly kind: "notified-phone"; readonly clientId: string }
  /** A device that the practice has set up in its waiting room: it opens the check-in of whoever enters a code there. */
  | { readonly kind: "kiosk"; readonly practiceId: string }
  /** A calendar program at the address of a feed: it reads times, of one client or of one therapist. */
  | { readonly kind: "calendar"; readonly clientId: string }
  | { readonly kind: "calendar"; readonly practiceId: string; readonly therapistId: string }
  | { readonly kind: "job"; readonly name: string }
  | { readonly kind: "operator" };

export type StaffActor = Extract<Actor, { kind: "staff" }>;
export type ClientActor = Extract<Actor, { kind: "client" }>;

export type PracticeResource = { readonly kind: "practice"; readonly id: string };
/** What one therapist has: their clients taken together, their sessions, their calendar. */
export type CaseloadResource = {
  readonly kind: "caseload";
  readonly practiceId: string;
  readonly therapistId: string;
};

/** What access is decided on: who a record belongs to. */
export type Resource =
  | PracticeResource
  | CaseloadResource
  | {
      readonly kind: "client";
      readonly id: string;
      readonly practiceId: string;
      readonly therapistId: string;
    }
  | {
      readonly kind: "session";
      readonly id: string;
      readonly clientId: string;
      readonly practiceId: string;
      readonly therapistId: string;
    };

export type Action =
  | "set-up"
  | "import"
  | "recalibrate"
  | "reset-password"
  | "add-client"
  | "view"
  | "read-catalogue"
  | "change"
  | "guess"
  | "reply"
  | "choose-suggestion"
  | "make-link"
  | "answer"
  | "introduce"
  | "view-own"
  | "change-own"
  | "send-messages"
  | "read-times"
  | "read-calendars"
  | "use-kiosk";

/** Private, so that a copy with another id in it (`{ ...allowed, id }`) loses the brand. */
declare class Brand<A extends Action> {
  private readonly allowed: A;
}
/** A resource on which an actor was allowed an action. Only `authorize` makes one, so a forgotten check does not compile. */
export type Authorized<R extends Resource, A extends Action = Action> = R & Brand<A>;

type WithRoles = Pick<StaffActor, "roles">;
/** Whether somebody has clients of their own; an owner may do all that others do. */
export const treats = ({ roles }: WithRoles): boolean =>
  roles.includes("owner") || roles.includes("therapist");
/** Whether somebody may change the practice. */
export const administers = ({ roles }: WithRoles): boolean =>
  roles.includes("owner") || roles.includes("administrator");

/** What only a client's own devices may do, whoever asks. */
const ofClients: ReadonlySet<Action> = new Set(["answer", "introduce", "view-own", "change-own"]);

/** The one client whom a resource is of; null where it is of several. */
const clientIn = (resource: Resource): string | null =>
  resource.kind === "client" ? resource.id : resource.kind === "session" ? resource.clientId : null;

/** What may be done without anybody being asked, and with which kind of record. */
type Granted = Partial<Record<Action, readonly Resource["kind"][]>>;
const toOperator: Granted = {
  "set-up": ["practice"],
  import: ["practice", "caseload"],
  recalibrate: ["practice"],
  "reset-password": ["practice"],
};
const toJobs: Granted = {
  recalibrate: ["practice"],
  "send-messages": ["practice"],
  "read-calendars": ["practice"],
  "make-link": ["session"],
};
const grants = (granted: Granted, { kind }: Resource, action: Action): boolean =>
  granted[action]?.includes(kind) ?? false;

function allows(actor: Actor, resource: Resource, action: Action): boolean {
  if (actor.kind === "operator") return grants(toOperator, resource, action);
  if (actor.kind === "job") return grants(toJobs, resource, action);
  if (actor.kind === "check-in-link") {
    return resource.kind === "session" && resource.id === actor.sessionId && action === "answer";
  }
  if (actor.kind === "invitation") {
    return resource.kind === "client" && resource.id === actor.clientId && action === "introduce";
  }
  if (actor.kind === "calendar") {
    const own =
      "clientId" in actor
        ? resource.kind === "client" && resource.id === actor.clientId
        : resource.kind === "caseload" &&
          resource.therapistId === actor.therapistId &&
          resource.practiceId === actor.practiceId;
    return own && action === "read-times";
  }
  if (actor.kind === "notified-phone") {
    return clientIn(resource) === actor.clientId && action === "make-link";
  }
  if (actor.kind === "kiosk") {
    return resource.kind === "session" && resource.practiceId === actor.practiceId && action === "make-link";
  }
  if (actor.kind === "client") {
    const own = clientIn(resource) === actor.clientId && resource.kind !== "practice";
    return (
      own && resource.practiceId === actor.practiceId && (action === "view-own" || action === "change-own")
    );
  }
  if (actor.kind === "anonymous") return false;
  if (resource.kind === "practice") {
    if (resource.id !== actor.practiceId) return false;
    // It says what can be tried, and nothing of anybody.
    if (action === "read-catalogue") return true;
    if (action === "view" || action === "use-kiosk") return treats(actor);
    return (action === "change" || action === "import" || action === "recalibrate") && administers(actor);
  }
  const own = resource.practiceId === actor.practiceId && resource.therapistId === actor.staffId;
  return own && treats(actor) && !ofClients.has(action);
}

/**
 * The one place where access is granted. A therapist reaches the clients they treat and no others: an
 * owner's administration does not open a colleague's clients, one by one or as a caseload. A refusal on a record of
 * somebody else reads "not-found", so that it does not tell that the record exists.
 */
export function authorize<R extends Resource, A extends Action>(
  actor: Actor,
  resource: R,
  action: A,
): Authorized<R, A> {
  if (allows(actor, resource, action)) return resource as Authorized<R, A>;
  if (actor.kind === "anonymous") throw new AttuneError("unauthenticated");
  throw new AttuneError(clientIn(resource) === null ? "forbidden" : "not-found");
}
