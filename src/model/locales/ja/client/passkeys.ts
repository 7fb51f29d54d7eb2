import type { passkeys as english } from "../../en/client/passkeys.ts";
import type { TranslationOf } from "../../translation.ts";

export const passkeys: TranslationOf<typeof english> = {
  "passkey.title": "パスキー",
  "passkey.lead":
    "パスキーがあると、指や顔、端末のロックでページを開けます。コードはいりません。なくてもかまいません。",
  "passkey.account": "自分のページ",
  "passkey.keeper":
    "端末かパスワードのアプリが「{account}」として保管し、ほかの端末に写すことがあります。人の名前は入りません。ほかの人がロックを外せる端末では作らないでください。",
  "passkey.add": "パスキーを作る",
  "passkey.used": "{since}に作成、最後は{last}",
  "passkey.unused": "{since}に作成、まだ使っていません",
  "passkey.copied": "いくつかの端末に入っていることがあります。",
  "passkey.single": "一つの端末だけにあります。",
  "passkey.remove": "このパスキーを外す",
  "passkey.remove-note":
    "ここで外したパスキーでは、もう何も開きません。端末の一覧に残ることがあるので、そこでも消してください。",
  "passkey.full": "パスキーはこれで十分です。新しく作るには、一つ外してください。",
  "passkey.enter": "パスキーで開く",
  "passkey.no-script":
    "パスキーにはスクリプトが必要ですが、ブラウザーでオフになっています。コードなら使えます。",
  "passkey.insecure":
    "このページのアドレスが安全な接続ではないため、パスキーは使えません。コードなら使えます。",
  "passkey.unable": "このブラウザーではパスキーを使えません。コードなら使えます。",
  "passkey.stopped": "パスキーは使われませんでした。もう一度試すか、コードを使ってください。",
  "passkey.known": "この端末には、もうこのページのパスキーがあります。",
  "passkey.failed": "うまくいきませんでした。数分してからもう一度試すか、コードを使ってください。",
};
