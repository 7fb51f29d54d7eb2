import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** One comparison of a method with its oracle, as test/oracle.ts writes them. */
export interface Comparison {
  readonly method: string;
  readonly oracle: string;
  readonly values: number;
  readonly deviation: number;
  readonly within: number;
  readonly why: string | null;
}

/** An exported function of one of the folders. */
export interface Method {
  readonly name: string;
  /** From the repository's root. */
  readonly file: string;
  /** The first words of its comment, up to a source or an explanation. */
  readonly says: string;
  /** Of the statistics, and used outside of them or by nothing in them: not a part of another method. */
  readonly isPublic: boolean;
  /** Another file of the product calls it. */
  readonly isCalled: boolean;
}

const statistics = "src/science/statistics";
/** Where methods stand that may have a row; all public ones of the statistics have one. */
const folders = [statistics, "src/science/alliance"];

/** Public functions that answer no numbers, and so have no oracle. */
export const withoutNumbers: readonly string[] = ["asNames", "inOrder", "namesIn", "refuseNotFinite"];

/** All exported functions of the statistics and of the alliance. */
export function methodsOf(root: string): Method[] {
  const files = [...sources(join(root, "src"))].map((path) => ({
    file: relative(root, path),
    text: readFileSync(path, "utf8"),
  }));
  const uses = files.flatMap(({ file, text }) => importsOf(file, text));
  return files
    .filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:function (\w+)|const (\w+) = (?:<[^>]*>)?\()/gm)].map((found) => {
        const name = (found[1] ?? found[2])!;
        const users = uses.filter((use) => use.name === name && use.target === file);
        const outside = users.some(({ by }) => !by.startsWith(`${statistics}/`));
        return {
          name,
          file,
          says: firstWords(text.slice(0, found.index)),
          isCalled: users.length > 0,
          isPublic: file.startsWith(`${statistics}/`) && (users.length === 0 || outside),
        };
      }),
    );
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

function importsOf(by: string, text: string) {
  return [...text.matchAll(/import \{([^}]*)\} from "([#.][^"]+)"/g)].flatMap(([, names, from]) => {
    const target = from!.startsWith("#") ? `src/${from!.slice(1)}` : join(dirname(by), from!);
    return names!
      .split(",")
      .map((name) => name.trim().split(" as ")[0]!)
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => ({ name, target, by }));
  });
}

/** Of the comment that ends right before. */
function firstWords(before: string): string {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? "";
  const words = comment
    .replaceAll(/\s*\n\s*\*\s?/g, " ")
    .replaceAll("|", "\\|")
    .trim();
  return /^.*?(?=[:;.]( |$)| \(|, such as)/.exec(words)?.[0] ?? words;
}

/** The names of the methods that a page has a row for. */
export const methodsOn = (page: string): string[] => [
  ...new Set([...page.matchAll(/^\| \[`(\w+)`\]/gm)].map(([, name]) => name!)),
];

const notHeld = `- **exampleAB** (R package scan; its licence lets the numbers be used and not the table): NAP 100, 96.667 and 98.0,
  PND 100, 86.67 and 93.33, and the lines of case 1 (51.455, 1.572, 3.809: \`piecewise\` with one trend and independent
  errors) were compared by hand and agree in every digit.
- **MathAchieve** (7,185 pupils) is too large to ship: \`npm run oracles -- FOLDER\` compares it where
  FOLDER holds \`mathachieve.csv\`; the table says so where it was done.`;

/** The page: every method with its oracles and the largest deviation found. Methods without a comparison are left out. */
export function pageOf(comparisons: readonly Comparison[], methods: readonly Method[]): string {
  const byPair = Map.groupBy(comparisons, ({ method, oracle }) => `${method}\n${oracle}`);
  const rows = [...byPair.values()].map((some) => {
    const { method, oracle } = some[0]!;
    const found = methods.find(({ name }) => name === method);
    if (!found) throw new Error(`${method} is no exported function of ${folders.join(" or ")}`);
    return { ...found, oracle, some };
  });
  rows.sort((a, b) => compare(a.file, b.file) || compare(a.name, b.name) || compare(a.oracle, b.oracle));
  let last = "";
  const lines = rows.map(({ name, file, says, oracle, some }) => {
    const values = some.reduce((sum, one) => sum + one.values, 0);
    const what = name === last ? "" : says;
    last = name;
    const wide = some.some(({ why }) => why !== null) ? "see below" : "1e-6";
    return `| [\`${name}\`](../${file}) | ${what} | ${oracle} | ${values} | ${shown(largest(some))} | ${wide} |`;
  });
  const reasons = rows.flatMap(({ name, oracle, some }) => {
    const wide = some.filter(({ why }) => why !== null);
    return [...Map.groupBy(wide, ({ why }) => why!)].map(
      ([why, same]) =>
        `- \`${name}\` with ${oracle}: held to ${shown(Math.max(...same.map(({ within }) => within)))}, found ${shown(largest(same))}, since ${why}.`,
    );
  });
  const inAll = comparisons.reduce((sum, { values }) => sum + values, 0);
  return `# Oracles

Written by \`npm run oracles\` from the tests' own comparisons; do not edit. Each row is a method of
[\`src/science/statistics\`](../src/science/statistics) or [\`src/science/alliance\`](../src/science/alliance) and an oracle:
how many of its values are compared, and the largest relative deviation found. The tests beside each method name the very call. ${inAll.toLocaleString("en")} values in all.

| method | what it does | oracle | values | largest deviation | held to |
| --- | --- | --- | ---: | ---: | --- |
${lines.join("\n")}

## Wider than 1e-6, and why

R's own optimisers stop early where nothing tells them otherwise. Where a value that R prints by default is held to
a wider bound, the same model is held to 1e-6 against R told to go on, in a row of its own.

${reasons.join("\n")}

## Not held by a test

${notHeld}
`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const largest = (some: readonly Comparison[]): number => Math.max(...some.map(({ deviation }) => deviation));
/** Deviations below what numbers can hold are none. */
const shown = (value: number): string =>
  value < 1e-15 ? "0" : value.toExponential(1).replace(".0e", "e").replace("e+0", "");
