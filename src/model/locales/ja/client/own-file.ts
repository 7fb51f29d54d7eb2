import type { ownFile as english } from "../../en/client/own-file.ts";
import type { TranslationOf } from "../../translation.ts";

export const ownFile: TranslationOf<typeof english> = {
  "file.about": "あなたについて",
  "file.former-name": "前のここでの名前",
  "file.email": "メールの送り先",
  "file.added": "{date}に、ここに加わりました。",
  "file.ended": "{date}に終了",
  "file.sent": "{date}に送信",
  "file.changed": "最後に変えた日は{date}",
  "file.sessions": "面談の記録",
  "file.session.planned": "予定",
  "file.session.kept": "ありました",
  "file.session.late": "おくれてありました",
  "file.session.cancelled": "取りやめ",
  "file.session.missed": "来られませんでした",
  "file.messages": "あなたに送られたもの",
  "file.message.check-in": "質問へのリンク",
  "file.message.reminder": "お知らせ",
  "file.channel.email": "メールで",
  "file.channel.push": "スマホへの通知で",
  "file.check-in-devices": "質問を開いた機器",
  "file.notices": "スマホへの通知",
  "file.notices-since": "オンにした日：{date}",
  "file.notices-by": "とどける所：{service}",
};
