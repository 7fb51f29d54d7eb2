/** What follows from a choice on the client's own page, said before it. A practice cannot edit these: the code keeps them as they stand. */
export const ownData = {
  "own.enter-note":
    "Use a device that is only yours. Your page stays open there until you close it, or do not use it for {days, plural, one {# day} other {# days}}.",
  "own.change-note":
    "You can change them until {name} has read them. If your words say that you are not safe, {name} can see that at once.",
  "own.add-note": "Your answers stay as they are. {name} sees what you add beside them.",
  "own.sees-danger": "What may mean that you are not safe. {name} can see it at once.",
  "own.unopened": "Not opened yet. So far {name} only sees that you sent it.",
  "own.sees-besides": "At any time",
  "own.sees-line":
    "Your line, from what was opened. A point far below what is usual for you may be marked as worth asking about.",
  "own.sees-goals": "Your goals, and how far you are with them",
  "own.sees-about": "Your name here, your e-mail address and your sessions",
  "own.sees-never": "Never: notes that are only for you",
  "own.intake-note":
    "{name} sees what you write here, and on which day you changed it. What {name} has read before cannot be made unread.",
  "own.email-note":
    "Links and reminders go there. {name} sees the address, and on which day you changed it. Leave it empty to get no e-mails.",
  "own.up-note": "{name} sees these words. If they say that you are not safe, {name} can see that at once.",
  "own.down-note":
    "Only the topic is left, and your words are deleted here. What {name} has read cannot be made unread.",
  "own.back-note": "Nothing of it is left here. What {name} has read cannot be made unread.",
  "own.looked-note": "Everybody who opens what you said is named here, once a day.",
  "own.care-note":
    "If you say no, no check-in opens any more, and {name} can open nothing new. What was read before stays read. You can say yes again at any time.",
  "own.outlook-title": "An estimate about you",
  "own.outlook-note":
    "From the answers that {name} has opened, and from which sessions took place, Attune estimates whether you may stop coming. {name} sees this with its reasons, so as to ask you how it is going. It can be wrong. Nobody else gets it.",
  "own.outlook-on":
    "You can say no. Then no estimate is made. {name} sees your choice. Nothing else changes.",
  "own.outlook-off": "You do not want this. No estimate is made of you.",
  "own.outlook-stop": "I don’t want this",
  "own.outlook-allow": "It may be made again",
  "own.download-note":
    "All that you said and what came back. Your therapist’s own notes and guesses are not in it.",
  "own.erase-title": "Erase everything?",
  "own.erase-goes-title": "What goes",
  "own.erase-goes":
    "Your answers, words, goals, choices, links and open pages, and what {name} wrote here about your check-ins. All at once, and for good.",
  "own.erase-stays-title": "What stays",
  "own.erase-stays-log":
    "A list of what was done, by whom and on which day: who looked, when a page was opened or closed, when links were made or your e-mail address was set, what you said yes or no to, and that you erased all. A number stands there for you, and it leads to nobody. Your name, your address and your words are not in it.",
  "own.erase-stays-why":
    "It stays so that your practice can show later who could see what, and that it was erased. In many places the law asks for that. It often also asks a practice to keep notes of its own about the help that it gave. Those notes are not in Attune. Ask your practice how it is where you live.",
  "own.erase-stays-sums": "Numbers from many people at once. They do not tell of you alone.",
  "own.erase-stays-copies":
    "A copy made before today (a backup) may hold your data until your practice deletes it. E-mails that you got are still in your mailbox.",
  "own.erase-notes-title": "What is on your phone",
  "own.erase-notes":
    "Notes that you kept only for yourself are on your phone, not here. Erasing here does not touch them. To remove them, open “{notes}” on that phone and press “{button}”.",
  "own.erase-told":
    "{name} is told that you have erased your data. Your name stays in that message until it is read, {days, plural, one {# day} other {# days}} at most.",
  "own.erase-gone": "I know that nothing can be brought back.",
  "own.erase-kept": "I have what I want to keep.",
  "own.erase-do": "Erase everything now",
  "own.erase-leave": "Keep everything",
  "own.erased": "Your data are erased.",
} as const;
