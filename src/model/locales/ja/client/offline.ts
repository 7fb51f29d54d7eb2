import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "このスマホにあります。まだ送られていません",
  "offline.waiting": "つながりしだい送られます。このページを開いたままにするか、あとでまた開いてください。",
  "offline.refused-title": "まだこのスマホにあります",
  "offline.refused": "消すまで、言葉はこのスマホに残ります。",
  "offline.unsent-title": "送られていません",
  "offline.unsent":
    "とどきませんでした。このブラウザーには残せません。ページを開いたままにして、つながるときにもう一度ボタンをおしてください。",
  "offline.ready-title": "このスマホで、もう答えられます",
  "offline.ready": "今すぐ答えられます。電波がなくてもかまいません。",
  "offline.begun-title": "このスマホで書きかけています",
  "offline.begun": "まだ終わっていません。何も送られていません。",
  "offline.again": "もう一度試す",
  "offline.open": "開く",
  "offline.copy": "言葉をコピーする",
  "offline.copied": "コピーしました",
  "offline.delete": "このスマホから消す",
  "offline.delete-sure": "このスマホから消しますか？元にはもどせません。",
  "offline.unkept": "このブラウザーは今ここに何も残せません。続けて最後まで進めてください。",
  "offline.insecure": "このアドレスは暗号化されていないので、つながらないときは使えません。",
  "offline.language": "ほかの言語にするには、ネットワークが必要です。書いたものはここに残ります。",
  "offline.since": "保存しました。{time}に相談先へとどきました。",
  "offline.start-title": "リンクを開いてください",
  "offline.start":
    "受け取ったリンクかコードを開いてください。このスマホで待っているものは、ここから送られます。",
  "offline.paste": "または、リンクをここに入れてください",
  "offline.go": "開く",
  "offline.none-title": "今はつながりません",
  "offline.none": "このページにはネットワークが必要です。まだこのスマホにあるものは、下に出ます。",
};
