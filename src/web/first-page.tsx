import type { ReactNode } from "react";
import { Brand } from "#web/ui/brand.tsx";
import { DeskScene } from "#web/ui/scene.tsx";

/** The frame of the first-run and sign-in pages: a sentence over the hills, and the form beside it. */
export function FirstPage({
  sentence,
  more,
  children,
}: {
  readonly sentence: string;
  readonly more?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="split">
      <header className="art">
        <DeskScene />
        <Brand name="Attune" />
        <h2>{sentence}</h2>
        {more && <p>{more}</p>}
      </header>
      <main className="pane">{children}</main>
    </div>
  );
}
