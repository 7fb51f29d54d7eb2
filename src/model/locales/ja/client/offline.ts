import type { offline as english } from "../../en/client/offline.ts";
import type { TranslationOf } from "../../translation.ts";

export const offline: TranslationOf<typeof english> = {
  "offline.waiting-title": "この端末にあります。まだ送られていません",
  "offline.waiting": "つながったら自動で送られます。ページを閉じて、また開いてもかまいません。",
  "offline.refused-title": "まだこの端末にあります",
  "offline.refused": "相談室のサーバーが受け取りませんでした。消すまで、言葉はここに残ります。",
  "offline.again": "理由を見て、もう一度試す",
  "offline.copy": "言葉をコピーする",
  "offline.delete": "この端末から消す",
  "offline.unkept": "このブラウザーには何も残りません。続けて最後まで進めてください。",
  "offline.insecure": "このアドレスは暗号化されていないので、つながらないときは使えません。",
  "offline.start-title": "リンクを開いてください",
  "offline.start": "受け取ったリンクかコードを開いてください。この端末で待っているものは自動で送られます。",
};
