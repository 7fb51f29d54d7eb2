import { Refusal } from "../refusal.ts";
import { fitRandomIntercept } from "../statistics/random-intercept.ts";
import { refuseNotFinite } from "../statistics/refuse-not-finite.ts";

/** Below this reliability a therapist's figure says more about chance than about the therapist: it is not shown. */
export const leastReliability = 0.7;

/** How clients' mean scores differ, by therapist and apart from it. */
export interface ProfileComponents {
  readonly mean: number;
  readonly therapistVariance: number;
  /** Of a client's mean around the therapist's. */
  readonly clientVariance: number;
}

export type TherapistProfile =
  | {
      readonly shown: false;
      readonly clients: number;
      readonly reliability: number;
      readonly clientsNeeded: number | null;
    }
  | {
      readonly shown: true;
      readonly clients: number;
      readonly reliability: number;
      /** Drawn towards everybody's mean as far as it is unreliable. */
      readonly value: number;
      readonly low: number;
      readonly high: number;
    };

/**
 * Estimates the components by restricted maximum likelihood from clients' mean scores, one list a
 * therapist; adjust them for what clients bring before (science.md 5.2: case-mix first). Needs two
 * therapists with clients and one with two, without whom the two variances cannot be told apart; throws a `Refusal`
 * otherwise, and on a mean that is not finite.
 */
export function profileComponents(byTherapist: readonly (readonly number[])[]): ProfileComponents {
  const filled = byTherapist.filter((clients) => clients.length > 0);
  if (filled.length < 2) throw new Refusal("components need two therapists with clients");
  if (filled.every((clients) => clients.length < 2))
    throw new Refusal("components need a therapist with two clients");
  const { mean, betweenVariance, residualVariance } = fitRandomIntercept(filled, { lag1: 0 });
  return { mean, therapistVariance: betweenVariance, clientVariance: residualVariance };
}

/** Reliability of the mean of so many different clients: v / (v + c / n) (science.md 1.3). */
export const profileReliability = (
  clients: number,
  { therapistVariance: v, clientVariance: c }: ProfileComponents,
): number => (v === 0 || clients === 0 ? 0 : v / (v + c / clients));

/**
 * One therapist's mean, drawn towards everybody's (empirical Bayes: w = v / (v + c / n), posterior variance
 * v (1 - w)), with a 95 % interval; hidden below a reliability of .7, with the number of clients it would
 * take (`null` where no number does). It is for the therapist: there is no function that ranks several. Throws a
 * `Refusal` on a mean or component that is not finite.
 */
export function therapistProfile(
  clientMeans: readonly number[],
  components: ProfileComponents,
): TherapistProfile {
  refuseNotFinite("a client's mean", clientMeans);
  refuseNotFinite("a component", Object.values(components));
  const clients = clientMeans.length;
  const reliability = profileReliability(clients, components);
  const { mean, therapistVariance: v, clientVariance: c } = components;
  if (reliability < leastReliability) {
    const needed = (c * leastReliability) / (v * (1 - leastReliability));
    return { shown: false, clients, reliability, clientsNeeded: v === 0 ? null : Math.ceil(needed - 1e-9) };
  }
  const own = clientMeans.reduce((sum, one) => sum + one, 0) / clients;
  const value = mean + reliability * (own - mean);
  const half = 1.959964 * Math.sqrt(v * (1 - reliability));
  return { shown: true, clients, reliability, value, low: value - half, high: value + half };
}
