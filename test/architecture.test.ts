import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const source = join(root, "src");

/** The rooms, and from which rooms each may import; the picture is in docs/architecture.md. */
const arrows: Record<string, readonly string[]> = {
  science: [],
  model: ["science"],
  store: ["model", "science"],
  care: ["store", "model", "science"],
  interop: ["model", "science"],
  server: ["care", "interop", "store", "model", "science"],
  cli: ["care", "interop", "store", "model", "science", "server"],
  "web/routes": ["web", "care", "interop", "model", "science"],
  web: ["model", "science"],
};

/** Where the process is put together, the server meets the pages: through these files and no others. */
const seams = new Set([
  "server -> web/request-context.server.ts",
  "server -> web/cookies.server.ts",
  "web/root.tsx -> care",
  "web/root.tsx -> web/routes",
  "web/request-context.server.ts -> care",
]);

/** Packages that carry numbers and nothing else: all that the pure room may load. */
const numerical = /^(d3-array|jstat)$/;
const clockOrChance = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bTemporal\.Now\b/;

interface Import {
  readonly from: string;
  readonly target: string;
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const files = [...filesBelow(source)].map((file) => relative(source, file));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s*"([^"]+)"|import\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...found].map((match) => ({ from: file, target: (match[1] ?? match[2] ?? match[3])! }));
}

/** The path under src/ that an import leads to, or null for a package. */
function insideOf({ from, target }: Import): string | null {
  if (target.startsWith("#")) return target.slice(1);
  if (target.startsWith(".")) return join(from, "..", target);
  return null;
}

const roomOf = (path: string) => (path.startsWith("web/routes/") ? "web/routes" : path.split("/")[0]!);

describe("the rooms", () => {
  it("import only downwards", () => {
    const wrong = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file).flatMap((one) => {
          const path = insideOf(one);
          if (!path || path.includes("+types")) return [];
          const [from, to] = [roomOf(file), roomOf(path)];
          if (from === to || arrows[from]?.includes(to)) return [];
          const seam = seams.has(`${from} -> ${path}`) || seams.has(`${file} -> ${to}`);
          return seam ? [] : [`${file} imports ${path}`];
        }),
      );
    expect(wrong).toEqual([]);
  });

  it("have no circle of files", () => {
    const code = files.filter((file) => !isTest(file));
    const left = new Map(code.map((file) => [file, importsOf(file).flatMap((one) => insideOf(one) ?? [])]));
    // Whatever imports nothing that is left, or is imported by nothing that is left, lies on no circle.
    for (let before = Number.POSITIVE_INFINITY; left.size < before; ) {
      before = left.size;
      const imported = new Set([...left.values()].flat());
      for (const [file, targets] of left)
        if (!imported.has(file) || !targets.some((target) => left.has(target))) left.delete(file);
    }
    expect([...left.keys()]).toEqual([]);
  });

  it("are the eight of the plan", () => {
    const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map((entry) => entry.name).sort()).toEqual(
      ["care", "cli", "interop", "model", "science", "server", "store", "web"].sort(),
    );
  });

  it("keep science pure: no clock, no chance, no packages but numerical ones", () => {
    const pure = files.filter((file) => file.startsWith("science/") && !isTest(file));
    const impure = pure.filter((file) => clockOrChance.test(readFileSync(join(source, file), "utf8")));
    const packages = pure
      .flatMap(importsOf)
      .filter((one) => insideOf(one) === null && !numerical.test(one.target));
    expect(impure).toEqual([]);
    expect(packages).toEqual([]);
  });

  it("keep SQL in the store", () => {
    const packages = /^(kysely|pg|better-sqlite3-multiple-ciphers)(\/|$)/;
    const outside = files
      .filter((file) => !file.startsWith("store/"))
      .flatMap(importsOf)
      .filter((one) => packages.test(one.target));
    expect(outside).toEqual([]);
  });

  it("have no drawer for odds and ends and no file over 400 lines", () => {
    const drawers = files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/.test(file));
    const long = files.filter((file) => readFileSync(join(source, file), "utf8").split("\n").length > 400);
    expect(drawers).toEqual([]);
    expect(long).toEqual([]);
  });
});
