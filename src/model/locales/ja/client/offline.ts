import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "この端末にあります。まだ送られていません",
  "offline.waiting": "つながりしだい送られます。このページを開いたままにするか、あとでまた開いてください。",
  "offline.refused-title": "まだこの端末にあります",
  "offline.refused": "消すまで、言葉はこの端末に残ります。",
  "offline.unsent-title": "送られていません",
  "offline.unsent":
    "届きませんでした。このブラウザーには残せません。ページを開いたままにして、つながるときにもう一度ボタンを押してください。",
  "offline.ready-title": "この端末で準備できています",
  "offline.ready": "今すぐ、電波がなくても答えられます。",
  "offline.begun-title": "この端末で書きかけています",
  "offline.begun": "まだ終わっていません。何も送られていません。",
  "offline.again": "もう一度試す",
  "offline.open": "開く",
  "offline.copy": "言葉をコピーする",
  "offline.copied": "コピーしました",
  "offline.delete": "この端末から消す",
  "offline.delete-sure": "この端末から消しますか？元には戻せません。",
  "offline.unkept": "このブラウザーは今ここに何も残せません。続けて最後まで進めてください。",
  "offline.insecure": "このアドレスは暗号化されていないので、つながらないときは使えません。",
  "offline.since": "保存しました。{time}から相談先にあります。",
  "offline.start-title": "リンクを開いてください",
  "offline.start":
    "受け取ったリンクかコードを開いてください。この端末で待っているものは、ここから送られます。",
  "offline.paste": "または、リンクをここに貼り付けてください",
  "offline.go": "開く",
};
