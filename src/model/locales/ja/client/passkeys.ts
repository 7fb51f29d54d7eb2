import type { passkeys as english } from "../../en/client/passkeys.ts";
import type { TranslationOf } from "../../translation.ts";

export const passkeys: TranslationOf<typeof english> = {
  "passkey.title": "パスキー",
  "passkey.lead":
    "パスキーがあると、指や顔、スマホのロックでページを開けます。コードはいりません。なくてもかまいません。",
  "passkey.account": "自分のページ",
  "passkey.keeper":
    "スマホかパスワードのアプリが「{account}」という名前で持っていて、ほかの機器に写すこともあります。人の名前は入りません。ほかの人がロックを外せる機器では作らないでください。",
  "passkey.add": "パスキーを作る",
  "passkey.used": "{since}に作成、最後は{last}",
  "passkey.unused": "{since}に作成、まだ使っていません",
  "passkey.copied": "いくつかの機器に入っていることがあります。",
  "passkey.single": "一つの機器だけにあります。",
  "passkey.remove": "このパスキーを外す",
  "passkey.remove-note":
    "ここで外したパスキーでは、もう何も開きません。スマホには名前が残ることがあるので、そこでも消してください。",
  "passkey.full": "パスキーはこれで十分です。新しく作るには、一つ外してください。",
  "passkey.enter": "パスキーで開く",
  "passkey.no-script":
    "パスキーにはスクリプトがいりますが、ブラウザーでオフになっています。コードなら使えます。",
  "passkey.insecure": "このページのアドレスは安全ではないので、パスキーは使えません。コードなら使えます。",
  "passkey.unable": "このブラウザーではパスキーを使えません。コードなら使えます。",
  "passkey.stopped": "パスキーは使われませんでした。もう一度試すか、コードを使ってください。",
  "passkey.known": "この機器には、もうこのページのパスキーがあります。",
  "passkey.failed": "うまくいきませんでした。少したってからもう一度試すか、コードを使ってください。",
};
