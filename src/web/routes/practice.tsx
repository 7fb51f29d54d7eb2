import { data, redirect } from "react-router";
import { changeAccount } from "#care/accounts/change-account.ts";
import { allowCalendars } from "#care/calendars/allow-calendars.ts";
import { switchDeviceCodes, viewDeviceCodes } from "#care/known-devices/make-device-code.ts";
import { changeRules } from "#care/messages/change-rules.ts";
import { changeHelpLines } from "#care/practice/change-help-lines.ts";
import { changePractice } from "#care/practice/change-practice.ts";
import { tellRuleChange } from "#care/practice/tell-rule-change.ts";
import { viewPractice } from "#care/practice/view-practice.ts";
import type { MessageKey } from "#model/locales/translate.ts";
import { enoughSeries, enoughSessions } from "#science/alliance/population.ts";
import { requestContext } from "#web/request-context.server.ts";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Link } from "#web/ui/link.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/practice.ts";
import { AccountForm } from "./practice/account.tsx";
import { CalendarsForm } from "./practice/calendars.tsx";
import { DetailsForm } from "./practice/details.tsx";
import { DeviceCodesForm } from "./practice/device-codes.tsx";
import { HelpLinesForm, helpLinesIn } from "./practice/help-lines.tsx";
import { MessagesForm } from "./practice/messages.tsx";
import { RuleChangeForm } from "./practice/rule-changes.tsx";
import { answering, byIntent, fieldsOf, refused, staffOf } from "./request.server.ts";
import { Telling } from "./telling.tsx";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, staff, practice, address } = await staffOf(args);
  const { population } = await answering(() => viewPractice(services, actor));
  const saved = new URL(args.request.url).searchParams.get("saved");
  const asks = await answering(() => viewDeviceCodes(services, actor));
  const mail = args.context.get(requestContext).post !== null;
  return {
    practice,
    asks,
    mail,
    account: { name: staff.name, email: staff.email },
    address,
    population,
    saved,
  };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor } = await staffOf(args);
  const token = args.context.get(requestContext).token ?? "";
  const { intent = "", ...fields } = await fieldsOf(args.request);
  const refusal = await refused(() =>
    byIntent(intent, {
      details: () => changePractice(services, actor, fields),
      account: () => changeAccount(services, actor, token, fields),
      calendars: () => allowCalendars(services, actor, fields),
      messages: () => changeRules(services, actor, fields),
      "device-codes": () => switchDeviceCodes(services, actor, fields),
      "rule-change": () => tellRuleChange(services, actor, fields),
      "help-lines": () => changeHelpLines(services, actor, helpLinesIn(fields)),
    }),
  );
  if (refusal) return data({ intent, ...refusal.data }, refusal.init ?? undefined);
  throw redirect(`/practice?saved=${encodeURIComponent(intent)}`, 303);
}

type Page = Route.ComponentProps["loaderData"];

/** The practice's settings, each with a place of its own: a form comes back to where it was sent from. */
export default function PracticePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTranslate();
  const { practice, asks, account, address, mail, population, saved } = loaderData;
  const outcome = (intent: string) => {
    if (actionData?.intent === intent) {
      return (
        <Notice kind="bad" role="alert">
          {t(`error.${actionData.code}` as MessageKey, actionData.details)}
        </Notice>
      );
    }
    return !actionData && saved === intent && <Notice role="status">{t("practice.saved")}</Notice>;
  };
  const sections = [
    { id: "details", title: t("practice.details"), content: <DetailsForm practice={practice} /> },
    {
      id: "help-lines",
      title: t("practice.help-lines"),
      content: <HelpLinesForm helpLines={practice.helpLines} />,
    },
    { id: "account", title: t("practice.account"), content: <AccountForm account={account} /> },
    {
      id: "messages",
      title: t("messages.title"),
      content: (
        <MessagesForm
          rules={practice.messageRules}
          mail={mail}
          push={address.publicUrl.startsWith("https:")}
          timeZone={practice.timeZone}
        />
      ),
    },
    {
      id: "calendars",
      title: t("calendar.title-staff"),
      content: <CalendarsForm reads={practice.readsCalendars} />,
    },
    { id: "kiosk", title: t("kiosk.section"), content: <Kiosk /> },
    { id: "device-codes", title: t("device-code.section"), content: <DeviceCodesForm asks={asks} /> },
    { id: "rule-change", title: t("rules.title"), content: <RuleChangeForm /> },
    { id: "wordings", title: t("practice.wordings"), content: <Wordings /> },
    { id: "address", title: t("practice.address"), content: <Address address={address} /> },
    { id: "population", title: t("practice.population"), content: <Usual population={population} /> },
  ];
  return (
    <div className="narrow stack">
      <h1 className="t-page">{t("practice.title")}</h1>
      <nav className="onward noprint" aria-label={t("practice.contents")}>
        {sections.map(({ id, title }) => (
          <Link key={id} href={`#${id}`}>
            {title}
          </Link>
        ))}
      </nav>
      {sections.map(({ id, title, content }) => (
        <div key={id} id={id}>
          <Card title={title} size="card">
            {outcome(id)}
            {content}
          </Card>
        </div>
      ))}
    </div>
  );
}

function Kiosk() {
  const t = useTranslate();
  return (
    <form method="post" action="/practice/kiosk" className="stack">
      <p className="t-2nd">{t("kiosk.text")}</p>
      <div className="acts">
        <Button name="intent" value="begin">
          {t("kiosk.begin")}
        </Button>
        <Button variant="quiet" name="intent" value="end">
          {t("kiosk.end")}
        </Button>
      </div>
    </form>
  );
}

function Wordings() {
  const t = useTranslate();
  return (
    <div className="stack">
      <p>{t("practice.wordings-text")}</p>
      <div className="acts">
        <LinkButton href="/practice/wordings">{t("practice.wordings-open")}</LinkButton>
      </div>
    </div>
  );
}

function Address({ address }: Pick<Page, "address">) {
  const t = useTranslate();
  return (
    <>
      {address.unreachable ? (
        <Notice kind="ask" title={t("staff.unreachable-title")}>
          <p>{t("staff.unreachable", { address: address.publicUrl })}</p>
        </Notice>
      ) : (
        <p>{t("practice.reachable", { address: address.publicUrl })}</p>
      )}
      <Telling settings={address.telling} />
      {!address.secure && <Notice kind="ask">{t("staff.insecure", { address: address.publicUrl })}</Notice>}
    </>
  );
}

/** What the expected ranges start from. */
function Usual({ population }: Pick<Page, "population">) {
  const t = useTranslate();
  return (
    <>
      <p className="before-acts">
        {population.source === "prior"
          ? t("practice.population-prior", { series: enoughSeries, sessions: enoughSessions })
          : t("practice.population-estimated", {
              sessions: population.sessions,
              clients: population.clients,
            })}
      </p>
      <div className="acts">
        <LinkButton href="/practice/outlook">{t("calibration.open")}</LinkButton>
      </div>
    </>
  );
}
