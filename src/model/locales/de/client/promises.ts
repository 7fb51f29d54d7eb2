import type { promises as english } from "../../en/client/promises.ts";
import type { TranslationOf } from "../../translation.ts";

export const promises: TranslationOf<typeof english> = {
  "check-in.who-line": "{name} sieht Ihre Antworten. Wer sieht das?",
  "check-in.who.therapist": "{name} sieht Ihre Antworten",
  "check-in.who.therapist-more": "Und hier sonst niemand. {name} kann sie vor dem nächsten Termin lesen.",
  "check-in.who.choice": "Sie bestimmen, was {name} noch sieht",
  "check-in.who.choice-more":
    "Lassen Sie jede Frage aus, die Sie wollen. Teilen Sie Worte, nur ein Thema oder nichts.",
  "check-in.who.danger": "Wenn Sie sagen, dass Sie in Gefahr sind",
  "check-in.who.danger-more": "Dann kann {name} das sofort sehen, damit Sie damit nicht allein sind.",
  "check-in.intro":
    "Lassen Sie aus, was Sie wollen. Erst wenn Sie auf „Fertig“ drücken, wird etwas gesendet.",
  "check-in.help-now": "Jetzt Hilfe",
  "check-in.help-emergency": "Notruf",
  "check-in.help-title": "Diese Seite ist nicht für Notfälle.",
  "check-in.help-text":
    "Niemand schaut rund um die Uhr auf die Antworten. Wenn Sie in Gefahr sind, rufen Sie jetzt an:",
  "check-in.unsaid-none-more": "Sie können das auslassen.",
  "check-in.unsaid-words-more": "{name} sieht, was Sie hier schreiben.",
  "check-in.unsaid-topic-more":
    "{name} sieht, dass etwas schwer zu sagen ist, und welches Thema Sie wählen. Keine Worte.",
  "check-in.unsaid-write-hint": "Diese Worte werden nur gesendet, wenn Sie „Meine Worte“ wählen.",
  "check-in.topic.self-harm": "Mich verletzen oder nicht mehr leben wollen",
  "check-in.finish-note": "Erst wenn Sie auf „Fertig“ drücken, wird etwas geteilt.",
  "check-in.revealed":
    "{name} hat Ihre Antworten gelesen, darum lassen sie sich nicht mehr ändern. Sagen Sie mehr dazu beim nächsten Termin.",
  "check-in.saved-lead": "Das war alles für heute.",
  "check-in.change-until": "Sie können sie hier bis {time} Uhr ändern, wenn {name} sie nicht vorher liest.",
  "check-in.change-closed":
    "Sie sind gesendet und lassen sich hier nicht mehr lesen oder ändern. Auf „Ihrer Seite“ können Sie sie ändern, bis {name} sie gelesen hat, und danach etwas dazuschreiben. Oder sagen Sie es {name}.",
  "check-in.danger-now": "Wenn Sie in Gefahr sind, sprechen Sie bitte jetzt mit jemandem:",
  "check-in.danger-on-save": "{name} sieht, was Sie hier schreiben, sobald Sie es speichern, nicht vorher.",
  "check-in.danger-private":
    "Davon erfährt niemand. Wenn Sie es in der Therapie sagen möchten: erst speichern, dann „{share}“ wählen.",
  "check-in.tell": "Soll {name} wissen, dass Sie in Gefahr sind?",
  "check-in.tell-more":
    "Es wurde noch nichts gesendet. {name} erfährt es nur, wenn Sie Ja wählen und auf „Fertig“ drücken.",
  "check-in.danger-title": "Sie müssen damit nicht allein sein.",
  "check-in.danger-text":
    "Was Sie geteilt haben, klingt ernst. {name} kann es sehen, liest es aber vielleicht nicht heute. Bitte sprechen Sie jetzt mit jemandem:",
  "check-in.finish": "Fertig",
  "check-in.unsaid-how": "Was soll {name} sehen?",
  "check-in.unsaid-none": "Im Moment nichts",
  "check-in.unsaid-words": "Meine Worte",
  "check-in.unsaid-topic": "Nur das Thema",
  "check-in.saved-what": "Was {name} bekommt",
  "check-in.saved-words": "Ihre Worte",
  "check-in.saved-topic": "Nur das Thema: {topic}",
  "check-in.saved-nothing": "Keine Antwort und keine Worte. Nur, dass Sie es gesendet haben.",
  "check-in.consents": "Dürfen Ihre Antworten noch für mehr genutzt werden?",
  "check-in.consents-lead":
    "{name} nutzt Ihre Antworten, um mit Ihnen zu arbeiten. Niemand nutzt sie für mehr, außer Sie sagen hier Ja. Sie können das auslassen. Dann gilt Nein.",
  "check-in.consents-save": "Auswahl speichern",
  "check-in.consents-thanks": "Danke. Auf „Ihrer Seite“ können Sie das jederzeit ändern.",
  "introduction.consent-lead": "Jeder Punkt für sich. Sie können es sich jederzeit anders überlegen.",
  "introduction.consent-open":
    "Sie können das offen lassen. Dann ist nichts vereinbart, und Sie können später entscheiden. {name} sieht trotzdem, was Sie senden.",
  "introduction.consent.care": "{name} darf meine Antworten lesen, um mit mir zu arbeiten",
  "introduction.consent.care-more":
    "Wenn Sie Nein sagen, gibt es keine Fragen nach der Stunde. Wenn Sie sagen, dass Sie in Gefahr sind, kann {name} das sofort sehen.",
  "introduction.consent.supervision": "{name} darf in der Supervision über meine Antworten sprechen",
  "introduction.consent.supervision-more":
    "Nur wenn {name} Rat sucht. Was Sie als „Nur das Thema“ teilen, bleibt außen vor.",
  "introduction.consent.research": "Meine Antworten dürfen ohne meinen Namen für Forschung genutzt werden",
  "introduction.consent.research-more": "Nie Ihre Worte. Nur Zahlen.",
  "introduction.consent.yes": "Ja",
  "introduction.consent.no": "Nein",
  "introduction.sees":
    "{name} sieht, was Sie hier schreiben, sobald Sie eine Seite speichern. Sonst niemand.",
};
