import { cpus } from "node:os";
import { benchCheckIns } from "./check-ins.ts";
import { benchPages } from "./pages.ts";
import { benchPhone } from "./phone.ts";
import { benchReading } from "./reading.ts";
import { benchRecalibrate } from "./recalibrate.ts";
import { benchReport } from "./report.ts";

const benches = {
  "check-ins": benchCheckIns,
  pages: benchPages,
  phone: benchPhone,
  reading: benchReading,
  recalibrate: benchRecalibrate,
  report: benchReport,
} as const;

const wanted = process.argv.slice(2);
process.stdout.write(`Node ${process.version}, ${cpus().length} cores\n`);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  await bench();
}
