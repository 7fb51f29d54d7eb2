const kept = 100;

/**
 * Which of the devices that opened one link are forgotten, of all in the order in which they came: those in the middle, where
 * there are more than a hundred. Whoever asks for a page again and again without a cookie would otherwise fill the disk. A
 * client's own device is among the first, or comes last, and goes on being able to send what it holds; only one that came
 * amid the noise has to open its link anew.
 */
export const devicesTooMany = <T>(inOrder: readonly T[]): readonly T[] =>
  inOrder.length <= kept ? [] : inOrder.slice(kept / 2, inOrder.length - kept / 2);
