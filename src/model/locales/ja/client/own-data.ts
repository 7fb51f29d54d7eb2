import type { ownData as english } from "../../en/client/own-data.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownData: TranslationOf<typeof english> = {
  "own.enter-note":
    "自分だけの端末で使ってください。閉じるか、{days, plural, other {#日}}使わないでいるまで、ページはそこで開いたままです。",
  "own.add-note": "回答はそのまま残ります。加えたことは、そのとなりで{name}さんが見ます。",
  "own.add-later":
    "{name}さんはまだ開いていません。それまでは、書いたときのスマートフォンかパソコンで変えられます。",
  "own.up-note":
    "この言葉を{name}さんが見ます。安全でないと書いてあれば、{name}さんはすぐにそれを見ることができます。",
  "own.down-note":
    "話題だけが残り、言葉はここから消えます。{name}さんがもう読んだことは、なかったことにはなりません。",
  "own.back-note": "ここには何も残りません。{name}さんがもう読んだことは、なかったことにはなりません。",
  "own.looked-note": "あなたの話したことを開いた人が、一日に一回、ここにのります。",
  "own.care-note":
    "「いいえ」にすると、これからは質問が開かず、{name}さんは新しいものを開けません。もう読まれたことは変わりません。いつでもまた「はい」にできます。",
  "own.outlook-title": "あなたについての見積もり",
  "own.outlook-note":
    "{name}さんが開いた答えと、どのセッションがあったかから、あなたが来なくなりそうかをAttuneが見積もります。{name}さんはそれを理由と一緒に見ます。どんな様子かをあなたにたずねるためです。まちがうこともあります。ほかの人には届きません。",
  "own.outlook-on":
    "断ることもできます。そうすると見積もりはしません。断ったことは{name}さんに見えます。ほかは何も変わりません。",
  "own.outlook-off": "あなたは断りました。あなたについての見積もりはしていません。",
  "own.outlook-stop": "これはしてほしくない",
  "own.outlook-allow": "また見積もってもよい",
  "own.download-note":
    "あなたが話したことと、返ってきた言葉のすべてです。担当者のメモや予想は入っていません。",
  "own.erase-title": "すべて消しますか？",
  "own.erase-goes-title": "消えるもの",
  "own.erase-goes":
    "回答、言葉、目標、選択、リンク、開いているページと、{name}さんがここで回答について書いたこと。すべて一度に消え、もどりません。",
  "own.erase-stays-title": "残るもの",
  "own.erase-stays":
    "相談先は、法律により、自分の記録を何年か残さなければなりません。それはAttuneの中にはありません。Attuneに残るのは、だれかがデータを消したことと、その日時だけです。今日より前のバックアップには、相談先が消すまで、データが残ることがあります。",
  "own.erase-told":
    "データを消したことは{name}さんに伝わります。そのお知らせには、読まれるまで、長くても{days, plural, other {#日間}}、あなたの名前が残ります。",
  "own.erase-gone": "何も元にもどせないとわかっています。",
  "own.erase-kept": "残しておきたいものは、もう持っています。",
  "own.erase-do": "今すべて消す",
  "own.erase-leave": "消さずに残す",
  "own.erased": "データは消えました。",
};
