import type { Population } from "../../alliance/types.ts";
import { covariatesOf } from "./covariates.ts";
import type { EndKind, EngagementHistory } from "./history.ts";
import { stretchOf, terms } from "./term.ts";

/** Clients are held out whole, in so many parts. */
export const parts = 5;

/** One client of a practice: their sessions, and how care ended; `null` while it goes on. */
export interface Followed {
  readonly history: EngagementHistory;
  readonly end: EndKind | null;
}

/** A row for each client and session after which the client could have left, column by column. */
export interface RiskSet {
  readonly rows: number;
  /** 1 where the client left without agreement after this session. */
  readonly events: Float64Array;
  /** The place of each row's session, from 1, and its stretch. */
  readonly session: Int32Array;
  readonly stretch: Int32Array;
  /** The client of each row, counted from 0; their rows stand together. */
  readonly client: Int32Array;
  /**
   * The part that each row's client is held out with, from 0. Parts hold equally many who left: otherwise one that has
   * more of them by chance leaves fewer to learn from, and good predictions look too extreme.
   */
  readonly part: Int32Array;
  /** In the order of `terms`. */
  readonly values: readonly Float64Array[];
  readonly clients: number;
  readonly ends: Readonly<Record<EndKind | "going-on", number>>;
}

/**
 * Gathers the risk set, client by client (Singer and Willett 2003, section 10.1). Kinds of ending compete. A client who left
 * without agreement is an event at their last session. One whose care ended as planned, because they had improved,
 * or for administrative reasons did not leave in that way: they count as at risk up to their last session, without
 * an event, and are out of the risk set from then on. Where nobody knows how care ended, or it still goes on, nobody
 * knows whether the last session was one after which the client left: it does not count.
 */
export class RiskSetBuilder {
  private readonly events = new Growing();
  private readonly session = new Growing();
  private readonly client = new Growing();
  private readonly part = new Growing();
  private readonly values = terms.map(() => new Growing());
  private readonly ends = { planned: 0, improved: 0, left: 0, administrative: 0, unknown: 0, "going-on": 0 };
  private clients = 0;
  private readonly population: Population;

  constructor(population: Population) {
    this.population = population;
  }

  add({ history, end }: Followed): void {
    const part = (end === "left" ? this.ends.left : this.clients - this.ends.left) % parts;
    this.ends[end ?? "going-on"] += 1;
    const last = history.sessions.length - (end === null || end === "unknown" ? 2 : 1);
    for (const [at, covariates] of covariatesOf(history, this.population).entries()) {
      if (at > last) break;
      this.events.push(end === "left" && at === last ? 1 : 0);
      this.session.push(at + 1);
      this.client.push(this.clients);
      this.part.push(part);
      for (const [term, column] of this.values.entries()) column.push(covariates[term]!);
    }
    this.clients += 1;
  }

  built(): RiskSet {
    const session = Int32Array.from(this.session.taken());
    return {
      rows: session.length,
      events: this.events.taken(),
      session,
      stretch: session.map(stretchOf),
      client: Int32Array.from(this.client.taken()),
      part: Int32Array.from(this.part.taken()),
      values: this.values.map((column) => column.taken()),
      clients: this.clients,
      ends: this.ends,
    };
  }
}

/** A column whose length is not known beforehand. */
class Growing {
  private values = new Float64Array(1024);
  private length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Float64Array(2 * this.length);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  taken(): Float64Array {
    return this.values.slice(0, this.length);
  }
}
