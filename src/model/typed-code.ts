import * as v from "valibot";

/** Where the digits of a script begin: Arabic-Indic and Persian ones. Full-width ones are made plain by NFKC. */
const zeros = ["٠", "۰"].map((zero) => zero.charCodeAt(0));

/**
 * A code as it is meant: without spaces, hyphens and the marks of direction that a copied text carries along, in the
 * digits 0-9 whatever script they were typed in, and in plain letters where they were typed full-width.
 */
export const plainCode = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s\p{Pd}\p{Cf}]/gu, "")
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - zeros.findLast((zero) => zero <= code)!);
    });

/** A code from a form, read with {@link plainCode}. */
export const typedCode = v.pipe(v.string(), v.maxLength(40), v.transform(plainCode));
