import { askAboutBackground } from "./strategies/ask-about-background.ts";
import { askAboutLastTime } from "./strategies/ask-about-last-time.ts";
import { askOfferAsk } from "./strategies/ask-offer-ask.ts";
import { askPreferences } from "./strategies/ask-preferences.ts";
import { bothSides } from "./strategies/both-sides.ts";
import { changeTheTask } from "./strategies/change-the-task.ts";
import { clearTheWay } from "./strategies/clear-the-way.ts";
import { easyToCome } from "./strategies/easy-to-come.ts";
import { getInTouch } from "./strategies/get-in-touch.ts";
import { goalRecontract } from "./strategies/goal-recontract.ts";
import { headlineFirst } from "./strategies/headline-first.ts";
import { hearTheComplaint } from "./strategies/hear-the-complaint.ts";
import { howLongItTakes } from "./strategies/how-long-it-takes.ts";
import { howWeWork } from "./strategies/how-we-work.ts";
import { ifThenPlan } from "./strategies/if-then-plan.ts";
import { keepDropChange } from "./strategies/keep-drop-change.ts";
import { leaveTheDoorOpen } from "./strategies/leave-the-door-open.ts";
import { makeRoomForNo } from "./strategies/make-room-for-no.ts";
import { makeSenseOfIt } from "./strategies/make-sense-of-it.ts";
import { nameMyPart } from "./strategies/name-my-part.ts";
import { normaliseHoldingBack } from "./strategies/normalise-holding-back.ts";
import { oneChangeTwoSessions } from "./strategies/one-change-two-sessions.ts";
import { openTheAgenda } from "./strategies/open-the-agenda.ts";
import { ownMarker } from "./strategies/own-marker.ts";
import { paceCheck } from "./strategies/pace-check.ts";
import { pauseOrEnd } from "./strategies/pause-or-end.ts";
import { reflectBeforeAsking } from "./strategies/reflect-before-asking.ts";
import { sayWhoSeesWhat } from "./strategies/say-who-sees-what.ts";
import { shareALittle } from "./strategies/share-a-little.ts";
import { showWhatMoved } from "./strategies/show-what-moved.ts";
import { steadyYourself } from "./strategies/steady-yourself.ts";
import { takeUpWhatTheyWrote } from "./strategies/take-up-what-they-wrote.ts";
import { theirOwnWords } from "./strategies/their-own-words.ts";
import { twoRealOptions } from "./strategies/two-real-options.ts";
import { welcomeCriticism } from "./strategies/welcome-criticism.ts";
import { whatComesFirst } from "./strategies/what-comes-first.ts";
import { whyThisTask } from "./strategies/why-this-task.ts";
import { writeInstead } from "./strategies/write-instead.ts";
import type { Strategy } from "./strategy.ts";

/** Every strategy. Between equals the earlier one is suggested first, so the order is an editor's choice. */
export const strategies: readonly Strategy[] = [
  nameMyPart,
  askAboutLastTime,
  steadyYourself,
  hearTheComplaint,
  takeUpWhatTheyWrote,
  changeTheTask,
  makeRoomForNo,
  keepDropChange,
  oneChangeTwoSessions,
  normaliseHoldingBack,
  leaveTheDoorOpen,
  headlineFirst,
  writeInstead,
  sayWhoSeesWhat,
  makeSenseOfIt,
  reflectBeforeAsking,
  askAboutBackground,
  shareALittle,
  paceCheck,
  goalRecontract,
  theirOwnWords,
  whatComesFirst,
  openTheAgenda,
  twoRealOptions,
  whyThisTask,
  askOfferAsk,
  ifThenPlan,
  askPreferences,
  howWeWork,
  howLongItTakes,
  showWhatMoved,
  ownMarker,
  bothSides,
  welcomeCriticism,
  getInTouch,
  easyToCome,
  clearTheWay,
  pauseOrEnd,
];
