import { choleskyInPlace, inverseOf, solveLower, solveUpper } from "../mixed/dense.ts";
import { products, weightedProducts } from "../small-matrix.ts";

/** A series on a design, with the session that each value belongs to. */
export interface Series {
  readonly columns: readonly Float64Array[];
  readonly outcome: Float64Array;
  /** Whole numbers, rising; one that is missing leaves a gap. */
  readonly sessions: readonly number[];
}

export interface SeriesFit {
  readonly coefficients: Float64Array;
  /** Row after row. */
  readonly covariance: Float64Array;
  readonly residualVariance: number;
  /** Correlation of the residuals of neighbouring sessions; null where the likelihood still grows at its edge. */
  readonly phi: number | null;
  /** What coefficients are at each correlation there may be, with the probability of each. */
  readonly possible: readonly Possible[];
  /** Restricted, unless the fit is by maximum likelihood. */
  readonly logLik: number;
}

/** Coefficients and their covariance at one correlation. */
export interface Possible {
  readonly probability: number;
  readonly coefficients: Float64Array;
  readonly covariance: Float64Array;
}

/** Beyond it the likelihood can grow without bound: a series that alternates or never moves would be fitted exactly. */
const largest = 0.99;
const places = 200;
/** A correlation that is so much less probable than the best is left out. */
const negligible = 1e-9;
/** Step of the differences that give the slope: of fourth order, so that twelve digits are left. */
const h = 5e-4;

/**
 * Generalised least squares with AR(1) errors by exact likelihood, restricted or not: nlme's `gls` with
 * `corAR1(form = ~session)` (Pinheiro and Bates 2000, section 5.3). The correlation is sought in all of -.99 to
 * .99, since the likelihood of a short series can have two tops. As there, the covariance of the coefficients
 * divides by the rows less the coefficients in both cases. Where the likelihood is highest at the edge no correlation is
 * better than all others, and what is given is the mean over them. Null where the design is collinear or the residuals vanish.
 */
export function fitAr1(series: Series, { restricted }: { restricted: boolean }): SeriesFit | null {
  const criterion = (phi: number) => at(series, phi, restricted)?.criterion ?? Number.NaN;
  const slope = (phi: number) =>
    (criterion(phi - 2 * h) - 8 * criterion(phi - h) + 8 * criterion(phi + h) - criterion(phi + 2 * h)) /
    (12 * h);
  const grid = Array.from({ length: places + 1 }, (_, i) => largest * ((2 * i) / places - 1));
  const fits = grid.map((phi) => at(series, phi, true));
  const values = restricted ? fits.map((one) => one?.criterion ?? Number.NaN) : grid.map(criterion);
  if (!values.every(Number.isFinite)) return null;
  const best = values.indexOf(Math.min(...values));
  const inside = best > 0 && best < places;
  const phi = inside ? rootOf(slope, grid[best - 1]!, grid[best + 1]!) : grid[best]!;
  const possible = possibleOf(series, fits);
  const fit = described(series, phi, restricted, possible);
  return inside || fit === null ? fit : { ...fit, ...meanOf(possible), phi: null };
}

/** The same with independent errors: ordinary least squares. */
export const fitIndependent = (series: Series, { restricted }: { restricted: boolean }): SeriesFit | null =>
  described(series, 0, restricted, possibleOf(series, [at(series, 0, true)]));

function described(
  series: Series,
  phi: number,
  restricted: boolean,
  possible: readonly Possible[],
): SeriesFit | null {
  const found = at(series, phi, restricted);
  if (found === null) return null;
  const { coefficients, squares, criterion } = found;
  const n = series.outcome.length;
  return {
    coefficients,
    covariance: covarianceOf(series, found),
    residualVariance: squares / (restricted ? n - series.columns.length : n),
    phi,
    possible,
    logLik: -criterion / 2,
  };
}

type Evaluation = NonNullable<ReturnType<typeof at>>;

function covarianceOf({ columns, outcome }: Series, { factor, squares }: Evaluation) {
  const p = columns.length;
  return inverseOf(factor, p).values.map((value) => (value * squares) / (outcome.length - p));
}

/**
 * The coefficients at each of the correlations, and how probable it is with all taken as alike before: that is the
 * restricted likelihood, and the coefficients then follow Student's t (Zellner and Tiao 1964, Journal of the American
 * Statistical Association 59:763).
 */
function possibleOf(series: Series, fits: readonly (Evaluation | null)[]): Possible[] {
  const least = Math.min(...fits.map((one) => one?.criterion ?? Number.POSITIVE_INFINITY));
  const found = fits.flatMap((one) => {
    const weight = one === null ? 0 : Math.exp((least - one.criterion) / 2);
    return one !== null && weight > negligible ? [{ one, weight }] : [];
  });
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map(({ one, weight }) => ({
    probability: weight / all,
    coefficients: one.coefficients,
    covariance: covarianceOf(series, one),
  }));
}

/** The mean of what may be, and its covariance: that of each and that between them. */
function meanOf(possible: readonly Possible[]) {
  const p = possible[0]!.coefficients.length;
  const coefficients = new Float64Array(p);
  for (const one of possible)
    for (let a = 0; a < p; a += 1) coefficients[a]! += one.probability * one.coefficients[a]!;
  const covariance = new Float64Array(p * p);
  for (const one of possible) {
    const off = one.coefficients.map((value, a) => value - coefficients[a]!);
    for (let a = 0; a < p; a += 1)
      for (let b = 0; b < p; b += 1)
        covariance[a * p + b]! += one.probability * (one.covariance[a * p + b]! + off[a]! * off[b]!);
  }
  return { coefficients, covariance };
}

/** The fit and minus twice the log-likelihood at a correlation, with everything else profiled out. */
function at(series: Series, phi: number, restricted: boolean) {
  const n = series.outcome.length;
  const p = series.columns.length;
  const { columns, outcome, logDet } = whitened(series, phi);
  const crossed = weightedProducts(columns, new Float64Array(n).fill(1));
  const factor = { size: p, values: crossed };
  if (choleskyInPlace(factor) >= 0) return null;
  const coefficients = products(columns, outcome);
  solveLower(factor, coefficients);
  solveUpper(factor, coefficients);
  let squares = 0;
  let all = 0;
  for (let row = 0; row < n; row += 1) {
    let residual = outcome[row]!;
    for (let j = 0; j < p; j += 1) residual -= coefficients[j]! * columns[j]![row]!;
    squares += residual * residual;
    all += outcome[row]! ** 2;
  }
  if (!(squares > 1e-20 * all)) return null;
  const count = restricted ? n - p : n;
  let logs = logDet;
  if (restricted) for (let j = 0; j < p; j += 1) logs += 2 * Math.log(crossed[j * p + j]!);
  const criterion = count * (1 + Math.log((2 * Math.PI * squares) / count)) + logs;
  return { coefficients, factor, squares, criterion };
}

/** Takes from each value what the one before foretells, so that what is left is independent and of one size. */
function whitened({ columns, outcome, sessions }: Series, phi: number) {
  const shares = sessions.map((session, row) => (row === 0 ? 0 : phi ** (session - sessions[row - 1]!)));
  const apart = (values: Float64Array) =>
    values.map((value, row) =>
      row === 0 ? value : (value - shares[row]! * values[row - 1]!) / Math.sqrt(1 - shares[row]! ** 2),
    );
  return {
    columns: columns.map(apart),
    outcome: apart(outcome),
    logDet: shares.reduce((sum, share) => sum + Math.log1p(-(share ** 2)), 0),
  };
}

/** Where a slope turns from falling to rising, by bisection. */
function rootOf(slope: (phi: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let n = 0; n < 60; n += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
