import type { OwnRecord } from "#model/own-record.ts";
import { item, section, type Words } from "./html.ts";

/** What was tried, told and sent, and who looked. */
export function* whatCameBack({ t, name, day }: Words, record: OwnRecord): Generator<string> {
  yield section(
    t("own.tried-title", { name }),
    record.tried.map(({ words, chosenAt }) => item(words, "", day(chosenAt))),
  );
  yield section(
    t("own.rules-title"),
    record.ruleChanges.map(({ words, writtenAt }) => item(words, "", day(writtenAt))),
  );
  yield section(
    t("file.messages"),
    record.messages.map(({ kind, channel, sentAt }) =>
      item(t(`file.message.${kind}`), t(`file.channel.${channel}`), day(sentAt)),
    ),
  );
  yield section(
    t("own.looked-title"),
    record.looks.map(({ person, days }) => item(person, days.map(day).join(" · "))),
  );
}

/** On which devices the client's page and check-ins were open, which phone gets notices, and which passkeys open it. */
export function* whereItWasOpen({ t, day }: Words, record: OwnRecord): Generator<string> {
  const device = ({ createdAt, lastSeenAt }: OwnRecord["devices"][number]) =>
    item(t("own.device", { since: day(createdAt), last: day(lastSeenAt) }));
  yield section(t("own.devices-title"), record.devices.map(device));
  yield section(t("file.check-in-devices"), record.checkInDevices.map(device));
  const { notices } = record;
  if (notices)
    yield section(t("file.notices"), [
      item(t("file.notices-since", { date: day(notices.since) })),
      notices.service ? item(t("file.notices-by", { service: notices.service })) : "",
      notices.endedAt ? item(t("file.ended", { date: day(notices.endedAt) })) : "",
    ]);
  yield section(
    t("passkey.title"),
    record.passkeys.map(({ createdAt, lastUsedAt, copied }) =>
      item(
        lastUsedAt
          ? t("passkey.used", { since: day(createdAt), last: day(lastUsedAt) })
          : t("passkey.unused", { since: day(createdAt) }),
        t(copied ? "passkey.copied" : "passkey.single"),
      ),
    ),
  );
}
