import { ceilingBreak } from "./ceiling-break.ts";
import { cumulativeSum } from "./cumulative-sum.ts";
import type { Detector } from "./detector.ts";
import { movingRangeChart } from "./moving-range-chart.ts";
import { oneStepAmber, oneStepPrediction } from "./one-step-prediction.ts";
import { ownMeanChart } from "./own-mean-chart.ts";
import { peakDrop } from "./peak-drop.ts";
import { reliableDrop } from "./reliable-drop.ts";
import { runLength } from "./run-length.ts";
import { runningMean } from "./running-mean.ts";
import { sdDrop } from "./sd-drop.ts";

/** D1-D9 and D11 of science.md 1.2. D10, what is said directly, is `directReasons`: no statistic outranks it. */
export const detectors: readonly Detector[] = [
  reliableDrop,
  sdDrop,
  peakDrop(1),
  peakDrop(2),
  movingRangeChart,
  ownMeanChart(2),
  oneStepPrediction,
  oneStepAmber,
  runningMean,
  cumulativeSum,
  runLength,
  ceilingBreak,
];
