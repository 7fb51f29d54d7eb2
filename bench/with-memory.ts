// Runs the command line and says on standard error how much memory the process held at most.
process.on("exit", () => process.stderr.write(`max-rss-kb ${process.resourceUsage().maxRSS}\n`));

export {};

await import("#cli/main.ts");
