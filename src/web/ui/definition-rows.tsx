import type { ReactNode } from "react";
import { Icon, type IconName } from "#web/ui/icon.tsx";

export interface DefinitionRow {
  readonly icon?: IconName | undefined;
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** Pairs of a term and its value, one a line. */
export function DefinitionRows({ rows }: { readonly rows: readonly DefinitionRow[] }) {
  return (
    <dl className="rows">
      {rows.map(({ icon, term, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are static and may share a term
        <div key={index}>
          <dt>
            {icon && <Icon name={icon} />}
            {term}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
