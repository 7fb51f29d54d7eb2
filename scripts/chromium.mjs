// Finds the browser for the browser tests, or installs Debian's where that is possible.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a chromium is installed, or undefined. */
export const findChromium = () => places.find((place) => existsSync(place));

/** Chromium without windows: most tests take it where it is, since it does the same with half of the work. */
const hasShell = () => existsSync("/usr/bin/chromium-headless-shell");

/** Makes sure that there is a browser; otherwise says exactly what to install and ends. */
export function ensureChromium() {
  if (findChromium() && hasShell()) return;
  const root = process.getuid?.() === 0;
  if (root && existsSync("/usr/bin/apt-get")) {
    process.stderr.write("Installing chromium for the browser tests.\n");
    spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", 2, 2] });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: ["ignore", 2, 2] });
    // Apart, since not every release has it, and the tests can do without.
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"], { stdio: ["ignore", 2, 2] });
  }
  if (findChromium()) return;
  process.stderr.write(
    "The browser tests need chromium, and none was found. Install it, then run npm test again:\n  sudo apt-get install chromium\n",
  );
  process.exit(1);
}
