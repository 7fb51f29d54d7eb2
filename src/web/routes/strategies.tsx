import { viewCatalogue } from "#care/guidance/practice-catalogue.ts";
import { administers } from "#model/access.ts";
import { isSought } from "#science/guidance/search.ts";
import { LinkButton } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { Link } from "#web/ui/link.tsx";
import { useTranslate } from "#web/use-translate.ts";
import type { Route } from "./+types/strategies.ts";
import { PrintButton } from "./brief/print-button.tsx";
import { answering, staffOf } from "./request.server.ts";
import { EvidenceTable } from "./strategies/evidence-table.tsx";
import { addressOf, Filters, soughtIn } from "./strategies/filters.tsx";
import { StrategyCard } from "./strategies/strategy-card.tsx";

export async function loader(args: Route.LoaderArgs) {
  const { services, actor, language } = await staffOf(args);
  const { entries } = await answering(() => viewCatalogue(services, actor, actor.practiceId));
  const query = new URL(args.request.url).searchParams;
  const sought = soughtIn(query);
  const found = entries.filter(({ strategy }) => isSought(strategy, sought, language));
  const open = query.get("open") === "all";
  return { sought, found, all: entries.length, open, mayChange: administers(actor), language };
}

/** The whole catalogue, to be searched, read and printed, with what is known of the relationship. */
export default function Strategies({ loaderData }: Route.ComponentProps) {
  const t = useTranslate();
  const { sought, found, all, open, mayChange, language } = loaderData;
  return (
    <div className="catalogue stack">
      <header className="head">
        <div>
          <h1 className="t-page">{t("strategies.title")}</h1>
          <p className="sub onward">
            <span>{t("strategies.sub", { count: all })}</span>
            <Link className="noprint" href="#evidence">
              {t("evidence.link")}
            </Link>
            <Link className="noprint" href="/practice/decisions">
              {t("decisions.link")}
            </Link>
          </p>
        </div>
        <div className="acts noprint">
          <PrintButton />
          {mayChange && (
            <LinkButton href="/strategies/new" icon="add">
              {t("strategies.add")}
            </LinkButton>
          )}
        </div>
      </header>
      <Filters sought={sought} found={found.length} />
      {found.length === 0 && (
        <EmptyState
          title={t("strategies.none-title")}
          text={t("strategies.none")}
          action={<LinkButton href="/strategies">{t("strategies.all")}</LinkButton>}
        />
      )}
      <section className="strategies" aria-label={t("strategies.title")}>
        {found.map((entry) => (
          <StrategyCard
            key={entry.strategy.id}
            entry={entry}
            open={open}
            change={mayChange}
            language={language}
          />
        ))}
      </section>
      {found.length < all && (
        <p className="noprint">
          <Link href={addressOf({ words: "", barrier: null, rupture: null, grade: null })}>
            {t("strategies.all")}
          </Link>
        </p>
      )}
      <EvidenceTable />
    </div>
  );
}
