import { describe, expect, it } from "vitest";
import { plainWords } from "./danger/plain-words.ts";
import type { WordList } from "./danger/word-list.ts";
import { type DangerLanguage, dangerLanguages, dangerLists, signalsDanger } from "./danger-words.ts";

const samples: Readonly<Record<DangerLanguage, { danger: readonly string[]; quiet: readonly string[] }>> = {
  en: {
    danger: [
      "I keep thinking about suicide",
      "Sometimes I don’t want to live",
      "i   want\nto die",
      "I cut myself again",
      "He hits me when he drinks",
      "I might hurt my son",
      "They'd be better off without me",
      "I WISH I WAS DEAD",
      "I could just end it all",
      "I took an overdose last year",
      "There is no point in living",
      "My self-harm is back",
      "I don't feel okay, I am not safe at home",
      "I can't go on living like this",
      "My boyfriend choked me",
      "I have a plan to hang myself",
      "Some nights I wish I could just die",
      "Would it be okay if I died",
      "My partner started hitting me last year",
      "I am so tired of living",
    ],
    quiet: [
      "This homework is killing me",
      "I laughed until I wanted to die",
      "I was killing myself laughing",
      "I hurt myself at football",
      "The deadline nearly killed the mood",
      "We talked about my grandmother's death",
      "I cut myself shaving this morning",
      "I should cut myself some slack",
      "Saying that would be career suicide",
      "My brother beats me at chess",
      "I am dying to tell you something",
      "I would kill for a coffee",
      "My feelings were hurt when you looked at the clock",
      "I want to live by the sea",
      "The diet talk bored me to death",
      "I would rather die than be late again",
      "I slipped and hurt myself on the stairs",
      "I kill time at work with games",
      "",
    ],
  },
  es: {
    danger: [
      "No quiero vivir más",
      "no quiero seguir viviendo asi",
      "Pienso en el suicidio",
      "A veces quisiera morirme",
      "Tengo ganas de morir",
      "Quiero quitarme la vida",
      "Me corté otra vez",
      "He vuelto a hacerme daño",
      "Estarían mejor sin mí",
      "Mi marido me pega",
      "Tomé una sobredosis",
      "Quiero acabar con todo",
      "Ojalá estuviera muerta",
      "Tengo miedo por mi vida",
      "Me autolesiono por las noches",
      "Tengo miedo de hacerle daño a mi hijo",
      "No vale la pena vivir",
      "Estoy cansada de vivir",
      "Sería mejor si me muriera",
      "Empezó a pegarme el año pasado",
    ],
    quiet: [
      "Estos deberes me matan",
      "Me muero de hambre después de la sesión",
      "Quería morirme de vergüenza",
      "Me mata de risa mi hermano",
      "Me corté el pelo",
      "Me hice daño jugando al fútbol",
      "Hablamos de la muerte de mi abuela",
      "Eso sería un suicidio político",
      "No puedo matarme a trabajar así",
      "Quiero vivir más cerca del mar",
      "Me pega el sol en la cara",
      "Se me pega su mal humor",
      "El silencio fue un poco largo",
      "Mi madre me va a matar si llego tarde",
      "Me corté al afeitarme",
      "Me muero por contarte algo",
      "Voy a pegarme una ducha",
    ],
  },
  de: {
    danger: [
      "Ich will nicht mehr leben",
      "Manchmal möchte ich einfach sterben",
      "Ich moechte sterben",
      "Ich denke an Suizid",
      "Ich habe Selbstmordgedanken",
      "Ich bringe mich um",
      "Ich habe daran gedacht, mich umzubringen",
      "Ich habe mich wieder geritzt",
      "Ich wollte mir das Leben nehmen",
      "Ich will mir etwas antun",
      "Ohne mich wären alle besser dran, also besser dran ohne mich",
      "Mein Mann schlägt mich",
      "Er hat mich geschlagen",
      "Ich habe eine Überdosis genommen",
      "Ich habe Angst um mein Leben",
      "Es hat keinen Sinn mehr zu leben",
      "Ich bin zu Hause nicht sicher",
      "Ich könnte mein Kind umbringen",
      "Es wäre besser, wenn ich tot wäre",
      "Ich bin lebensmüde",
      "Er fing an, mich zu schlagen",
    ],
    quiet: [
      "Diese Hausaufgabe bringt mich um",
      "Ich bin vor Lachen fast gestorben",
      "Ich wollte vor Scham sterben",
      "Das hat mich verletzt",
      "Ich habe mich beim Fußball verletzt",
      "Wir haben über den Tod meiner Oma gesprochen",
      "Mein Bruder schlägt mich im Schach",
      "Ich habe mich beim Kochen geschnitten",
      "Das war ein Selbstmordkommando im Büro",
      "Ohne Kaffee kann ich nicht leben",
      "Ich will mehr leben und weniger arbeiten",
      "Ich habe mit meinem Freund Schluss gemacht",
      "Mein Herz schlug schneller",
      "Die Stunde war todlangweilig",
      "Ich bin todmüde",
      "Ich möchte nicht mehr so viel arbeiten",
    ],
  },
  fr: {
    danger: [
      "Je ne veux plus vivre",
      "J’ai envie de mourir",
      "Je pense au suicide",
      "j ai des idees suicidaires",
      "Je veux en finir",
      "Je voudrais mettre fin à mes jours",
      "Je me suis fait du mal hier",
      "Je me scarifie encore",
      "Je me suis coupée de nouveau",
      "Ils seraient mieux sans moi",
      "Mon mari me frappe",
      "Il m'a étranglée",
      "J’ai fait une overdose",
      "Je n'ai aucune raison de vivre",
      "J’ai peur pour ma vie",
      "Je vais me tuer",
      "J'ai peur de frapper mon fils",
      "Je n'ai plus la force de vivre",
      "Je suis fatiguée de vivre",
      "Ce serait mieux si j’étais morte",
      "Il a commencé à me frapper",
    ],
    quiet: [
      "Ces devoirs vont me tuer",
      "Ce travail me tue",
      "Je meurs de faim après la séance",
      "J’étais mort de honte",
      "J’ai envie de mourir de rire",
      "Je me suis fait mal au genou",
      "Je me suis coupé les cheveux",
      "On a parlé de la mort de ma grand-mère",
      "Vous avez failli me couper la parole",
      "Je veux en finir avec ce dossier",
      "Cela m’a frappé de voir le silence",
      "Mon frère me bat aux échecs",
      "Ma mère va me tuer si je suis en retard",
      "Ce serait un suicide politique",
      "Je veux vivre au bord de la mer",
      "Je me tue à le répéter",
      "Je dois me battre pour mon dossier",
      "Je suis fatiguée de ce travail",
    ],
  },
  ar: {
    danger: [
      "أفكر في الانتحار",
      "لا أريد أن أعيش",
      "أُرِيدُ أَنْ أَمُوتَ",
      "اريد ان اموت",
      "أتمنى الموت",
      "سأقتل نفسي",
      "وأفكر بقتل نفسي",
      "أريد إنهاء حياتي",
      "عدت إلى إيذاء نفسي",
      "جرحت نفسي مرة أخرى",
      "زوجي يضربني",
      "أخذت جرعة زائدة",
      "الجميع أفضل بدوني",
      "لم أعد أريد الحياة",
      "أخاف على حياتي",
      "لا معنى لحياتي",
      "بدي موت، بدي اموت",
      "أخاف أن أقتل ابني",
      "تعبت من الحياة",
      "الموت هو الحل",
    ],
    quiet: [
      "هذا الواجب يقتلني",
      "كدت أموت من الضحك",
      "أريد أن أموت من الخجل",
      "أموت جوعًا بعد الجلسة",
      "تحدثنا عن موت جدتي",
      "لا أقتل نفسي في العمل بعد اليوم",
      "ضربتني الشمس في الطريق",
      "أريد أن أعيش قرب البحر",
      "أخي يهزمني في الشطرنج",
      "كان الصمت طويلًا",
      "كلامك جرحني قليلًا",
      "هذا جرح نفسي قديم",
      "أنا ميت من التعب",
      "أخاف من رأيك فيّ",
      "متنا من الضحك أنا وأختي",
      "لا أريد أن أتكلم عن العمل",
      "تعبت من الحياة في المدينة",
    ],
  },
  ja: {
    danger: [
      "死にたいです",
      "もう死にたくなった",
      "ときどき しにたい",
      "タヒにたい",
      "自殺を考えています",
      "消えたいと思うことがあります",
      "生きていたくない",
      "生きる意味がわかりません",
      "またリスカしてしまった",
      "手首を切った",
      "自分を傷つけてしまいました",
      "夫に殴られます",
      "薬を大量に飲みました",
      "死んだほうがましです",
      "子どもを殴ってしまいそうです",
      "首を吊ろうと思いました",
      "オーバードーズした",
      "家は安全ではありません",
      "生きるのがつらい",
      "もう死んでもいいですか",
      "死ぬしかないのでしょうか",
      "死ねたらいいのに",
      "父は酔うと私を蹴ったり殴ったりします",
    ],
    quiet: [
      "この宿題、死ぬほど大変でした",
      "死にそうなくらい笑いました",
      "恥ずかしくて死ぬかと思いました",
      "引き出しにたいして多すぎる荷物",
      "祖母が亡くなった話をしました",
      "それは自殺行為だと上司が笑った",
      "自分の首を絞めるような約束をした",
      "肩をぽんと叩かれてほっとした",
      "料理中に指を切りました",
      "髪を切りました",
      "必死に話しました",
      "働かないと生きていけないので休めません",
      "うれしくて死んでもいいくらいです",
      "暇つぶしに息を殺して隠れんぼをしました",
      "死んだように眠りました",
      "静かな時間が少し長かったです",
      "もっと楽に生きたいです",
      "死にたくないほど今が楽しい",
      "話したいことを話しにたいてい来ます",
    ],
  },
};

const languages = Object.keys(samples) as DangerLanguage[];

describe.each(languages)("the list of danger words in %s", (language) => {
  const { danger, quiet } = samples[language];
  it("is tried on fifteen of each kind at least", () => {
    expect(danger.length).toBeGreaterThanOrEqual(15);
    expect(quiet.length).toBeGreaterThanOrEqual(15);
  });
  it.each(danger)("sees danger in: %s", (words) => expect(dangerLanguages(words)).toContain(language));
  it.each(quiet)("stays quiet, and every other list too, at: %s", (words) =>
    expect(dangerLanguages(words)).toEqual([]),
  );
  it("is written in plain words, as it is compared", () => {
    const { danger, idioms }: WordList = dangerLists[language];
    const regularExpression = /\\p\{L\}|\(\?[:!]|\[[^\]]*\]|[()|?*+{}.,\d^$\\]/g;
    for (const phrase of [...danger, ...idioms]) {
      const letters = phrase.replaceAll(regularExpression, "_");
      expect(plainWords(letters)).toBe(letters);
    }
  });
});

describe("danger words", () => {
  it("are found in a long note, with emoji and marks of direction between", () => {
    const filler = "Es war ein langer Tag. 🙂 ".repeat(380);
    expect(filler.length).toBeGreaterThan(9_000);
    expect(signalsDanger(filler)).toBe(false);
    expect(signalsDanger(`${filler}\u200fاريد\u200f ان اموت 🙂`)).toBe(true);
    expect(signalsDanger(`${filler}ich will nicht mehr le\u00adben`)).toBe(true);
  });
  it("are found whatever the page's language: people write in their own", () => {
    expect(signalsDanger("The session was fine. Pero no quiero vivir.")).toBe(true);
  });
  it("are whole words", () => {
    expect(signalsDanger("My friend wants todiet")).toBe(false);
    expect(signalsDanger("éautolesión")).toBe(false);
  });
});
