import { classes } from "#web/ui/classes.ts";

/** First letters of the first and the last name; one letter where there is one name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => [...word][0]!.toLocaleUpperCase()).join("");
}

const tones = [undefined, "b", "c", "d", "n"] as const;

/** The same name always gets the same tone; the tone says nothing about the person. */
function toneOf(name: string) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return tones[sum % tones.length];
}

/** Initials in a disc. Hidden from screen readers: the name stands beside it. */
export function Avatar({ name, size }: { readonly name: string; readonly size?: "l" | undefined }) {
  return (
    <span className={classes("ava", toneOf(name), size)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
