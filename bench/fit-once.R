# The same with lme4: Rscript bench/fit-once.R FILE FORMULA TIMES
suppressPackageStartupMessages(library(lme4))
given <- commandArgs(TRUE)
table <- read.csv(given[1], stringsAsFactors = TRUE)
formula <- as.formula(given[2])
say <- function(name, value) cat(sprintf("%s %.17g\n", name, value), sep = "")
for (time in seq_len(as.integer(given[3]))) {
  begun <- proc.time()[["elapsed"]]
  model <- suppressWarnings(suppressMessages(lmer(formula, table)))
  say("seconds", proc.time()[["elapsed"]] - begun)
}
say(paste0("b:", names(fixef(model))), fixef(model))
say(paste0("se:", names(fixef(model))), sqrt(diag(as.matrix(vcov(model)))))
parts <- as.data.frame(VarCorr(model))
parts[is.na(parts)] <- ""
say(paste0("v:", gsub(" ", "", paste(parts$grp, parts$var1, parts$var2, sep = ":"))), parts$vcov)
say("criterion", REMLcrit(model))
status <- readLines("/proc/self/status")
say("memory", as.numeric(gsub("\\D", "", grep("^VmHWM", status, value = TRUE))))
