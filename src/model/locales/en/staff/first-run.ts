/** First run, sign-in, and what the terminal says. */
export const firstRun = {
  "terminal.ready": "Attune is ready at {address}",
  "terminal.set-up-code":
    "This server can be reached from other computers. To open the practice, enter this code on the first page: {code}",
  "terminal.demonstration":
    "This is a demonstration with simulated clients. Sign in as {email} with the password: {password}",

  "refusal.home": "Go to the start",

  "set-up.title": "Open your practice",
  "set-up.lead": "This takes about two minutes. You can change it all later.",
  "set-up.art": "The relationship is half the work. Let it be said.",
  "set-up.art-more": "Clients say in under a minute how it is going. You see what changed, and what to try.",
  "set-up.name": "Name of your practice",
  "set-up.name-hint": "Clients see this name on their phone.",
  "set-up.language": "Language",
  "set-up.language-hint":
    "Of client pages, where a phone asks for none that Attune speaks. Staff pages are in English.",
  "set-up.country": "Country",
  "set-up.time-zone": "Time zone",
  "set-up.time-zone-hint": "So that “today” is your today.",
  "set-up.help-title": "Help lines for your country",
  "set-up.help-hint":
    "They stand on every client page, for somebody who is not safe. Give at least one: the emergency number, a crisis line.",
  "set-up.help-name": "Name of the line",
  "set-up.help-number": "Number",
  "set-up.help-name-2": "A second line",
  "set-up.optional": "(optional)",
  "set-up.owner": "Your account",
  "set-up.your-name": "Your name",
  "set-up.your-name-hint": "Clients see this name above their check-in.",
  "set-up.email": "Your e-mail",
  "set-up.password": "A password",
  "set-up.password-hint": "{least} characters or more. A few words in a row are easy to remember.",
  "set-up.code": "Code from the terminal",
  "set-up.code-hint": "Attune printed it where it was started. It shows that this computer is yours.",
  "set-up.submit": "Open the practice",
  "set-up.where": "Everything stays on your own computer or server. Nothing is sent to us.",

  "sign-in.title": "Welcome back",
  "sign-in.lead": "{practice}",
  "sign-in.email": "E-mail",
  "sign-in.password": "Password",
  "sign-in.submit": "Sign in",
  "sign-in.art": "Before each session, one thing to bear in mind.",
  "sign-in.ended": "You were signed off after a while without use. Nothing is lost.",
} as const;
