import { telephone } from "#model/telephone.ts";
import { useClientPage } from "#web/use-client-page.ts";

/** The practice's help lines as a list to call from, isolated so that a number keeps its order in any script. */
export function HelpNumbers() {
  const { helpLines } = useClientPage();
  return (
    <ul>
      {helpLines.map((line) => (
        <li key={line.number}>
          <bdi>{line.name}</bdi>{" "}
          <a href={telephone(line.number)}>
            <bdi>{line.number}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
