import { Icon } from "#web/ui/icon.tsx";

/**
 * "Not now because": a list that opens under its button. Each entry submits the form around it with
 * `name=value`, so it works without a script.
 */
export function Menu({
  label,
  name,
  items,
}: {
  readonly label: string;
  readonly name: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <details className="menu">
      <summary className="btn second">
        {label}
        <Icon name="more" size="s" />
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.value}>
            <button type="submit" name={name} value={item.value}>
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
