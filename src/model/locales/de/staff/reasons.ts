import type { reasons as english } from "../../en/staff/reasons.ts";
import type { TranslationOf } from "../../translation.ts";

export const reasons: TranslationOf<typeof english> = {
  "reason.direct.words": "Etwas wurde geschrieben, das in der Sitzung nicht gesagt wurde.",
  "reason.direct.topic": "Laut Rückmeldung ist etwas schwer anzusprechen.",
  "reason.direct.column": "In dieser Rückmeldung wurde es direkt gesagt.",
  "reason.direct.tension": "Sie haben in dieser Sitzung eine Spannung vermerkt.",
  "reason.direct.judged": "Die Sorge, beurteilt zu werden, lag bei {value}, sonst hier meist bei {usual}.",
  "reason.direct.heldBack": "Das Zurückhalten lag bei {value}, sonst hier meist bei {usual}.",
  "reason.drop": "{score} liegt deutlich unter den hier erwarteten {expected}.",
  "reason.two-low": "Zwei Rückmeldungen nacheinander waren tiefer, als hier zu erwarten war.",
  "reason.erosion": "Die letzten {sessions} Rückmeldungen sind unter das hier Übliche abgesunken.",
};
