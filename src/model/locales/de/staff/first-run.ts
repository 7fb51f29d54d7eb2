import type { firstRun as english } from "../../en/staff/first-run.ts";
import type { TranslationOf } from "../../translation.ts";

export const firstRun: TranslationOf<typeof english> = {
  "refusal.home": "Zum Anfang",

  "set-up.title": "Ihre Praxis eröffnen",
  "set-up.lead": "Das dauert etwa zwei Minuten. Alles lässt sich später ändern.",
  "set-up.art": "Wie es zwischen Ihnen ist, zählt. Es darf gesagt werden.",
  "set-up.art-more":
    "In etwa einer Minute lässt sich sagen, wie es läuft. Sie sehen, was sich verändert hat und was Sie versuchen können.",
  "set-up.name": "Name Ihrer Praxis",
  "set-up.name-hint": "Dieser Name steht auch auf den Handys Ihrer Klientel.",
  "set-up.language": "Sprache",
  "set-up.language-hint":
    "Für die Seiten Ihrer Klientel, wenn ein Handy keine wünscht, die Attune spricht. Ihre eigenen Seiten sind mit „Deutsch“ auf Deutsch, sonst auf Englisch.",
  "set-up.country": "Land",
  "set-up.time-zone": "Zeitzone",
  "set-up.time-zone-hint": "Damit „heute“ Ihr Heute ist.",
  "set-up.help-title": "Hilfenummern für Ihr Land",
  "set-up.help-hint":
    "Sie stehen auf jeder Seite Ihrer Klientel, für Menschen in Gefahr. Nennen Sie mindestens eine: den Notruf oder ein Krisentelefon. Für viele Länder tragen wir ein, was wir wissen; bitte prüfen Sie es.",
  "set-up.emergency": "Notruf",
  "set-up.help-name": "Name der Stelle",
  "set-up.help-number": "Nummer",
  "set-up.help-name-2": "Eine zweite Stelle",
  "set-up.optional": "(freiwillig)",
  "set-up.owner": "Ihr Konto",
  "set-up.your-name": "Ihr Name",
  "set-up.your-name-hint": "Dieser Name steht über jeder Rückmeldung.",
  "set-up.email": "Ihre E-Mail",
  "set-up.password": "Ein Passwort",
  "set-up.password-hint": "Mindestens {least} Zeichen. Ein paar Wörter hintereinander sind leicht zu merken.",
  "set-up.code": "Code aus dem Terminal",
  "set-up.code-hint":
    "Attune hat ihn dort gezeigt, wo es gestartet wurde. Er zeigt, dass dieser Computer Ihrer ist.",
  "set-up.submit": "Praxis eröffnen",
  "set-up.where": "Alles bleibt auf Ihrem eigenen Computer oder Server. Nichts wird an uns gesendet.",

  "sign-in.title": "Willkommen zurück",
  "sign-in.lead": "{practice}",
  "sign-in.email": "E-Mail",
  "sign-in.password": "Passwort",
  "sign-in.submit": "Anmelden",
  "sign-in.forgotten": "Passwort vergessen?",
  "sign-in.new-password":
    "Niemand kann es Ihnen zuschicken. Wer Attune betreibt, beendet es und startet es einmal so; im Terminal steht dann ein neues Passwort:",
  "sign-in.command": "npm start -- --new-password IHRE-E-MAIL",
  "sign-in.client": "Sind Sie als Klientin oder Klient hier? Dann nehmen Sie den Link aus Ihrer Therapie.",
  "sign-in.art": "Vor jeder Sitzung eines, das Sie im Sinn behalten.",
  "sign-in.ended": "Nach einer Weile ohne Benutzung wurden Sie abgemeldet. Nichts ist verloren.",
};
