import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AllianceChart } from "#web/charts/alliance-chart.tsx";
import { GuessRows } from "#web/charts/guess-rows.tsx";
import { SmallMultiple } from "#web/charts/small-multiple.tsx";
import { Spark } from "#web/charts/spark.tsx";
import { numbersIn } from "#web/numbers.ts";
import { Avatar, initialsOf } from "#web/ui/avatar.tsx";
import { Badge } from "#web/ui/badge.tsx";
import { Brand } from "#web/ui/brand.tsx";
import { Button, LinkButton } from "#web/ui/button.tsx";
import { Card } from "#web/ui/card.tsx";
import { Checkbox, Choices } from "#web/ui/choice.tsx";
import { DefinitionRows } from "#web/ui/definition-rows.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { Field, Input, Select, Textarea } from "#web/ui/field.tsx";
import { Menu } from "#web/ui/menu.tsx";
import { Notice } from "#web/ui/notice.tsx";
import { PhoneShell } from "#web/ui/phone-shell.tsx";
import { Scale, ScaleEnds, ScaleItem, ScaleRow } from "#web/ui/scale.tsx";
import { DeskScene, DoneMark, PhoneScene } from "#web/ui/scene.tsx";
import { StaffShell } from "#web/ui/staff-shell.tsx";
import { Steps } from "#web/ui/steps.tsx";
import { examplePoint, exampleSeries } from "../../../test/example-chart.ts";

const html = (element: ReactElement) => renderToStaticMarkup(element);
const count = (text: string, part: string) => text.split(part).length - 1;

const ends = { low: "0 = not at all", middle: "5 = in part", high: "10 = completely" };
const scale = <Scale name="hope" legend="I can see this helping me." ends={ends} skip="Skip" clear="Clear" />;
const help = {
  title: "This is not for emergencies.",
  now: "Get help now",
  notWatched: "Answers are not watched around the clock.",
  lines: [{ name: "Emergency", number: "112", href: "tel:112" }],
};
const legend = {
  range: "range",
  prior: "prior",
  score: "score",
  guess: "guess",
  strain: "strain",
  watch: "watch",
  direct: "direct",
  back: "back",
  repaired: "repaired",
  notInformative: "not informative",
};
const table = { ...legend, open: "As a table", date: "Date", remark: "Remark", none: "–" };
const chart = (
  <AllianceChart
    points={exampleSeries}
    sentence="The last score fell below his own range."
    words={{ range: "His range", prior: "People in general", score: "Theo", guess: "Your guess" }}
    legend={legend}
    table={table}
    number={(value) => numbersIn("de")(value, 0, 1)}
  />
);

const every: Record<string, ReactElement> = {
  scale,
  chart,
  row: (
    <ScaleItem legend="Wren felt at ease with me.">
      <ScaleEnds {...ends} over />
      <ScaleRow kind="view" name="m" label="My view" skip="Clear" skipName="Clear: My view. Understood" />
      <ScaleRow
        kind="guess"
        name="g"
        label="My guess"
        skip="Clear"
        skipName="Clear: My guess. Understood"
        value={7}
      />
    </ScaleItem>
  ),
  small: <SmallMultiple title="Hope" text="5. Within his range." points={exampleSeries} />,
  spark: <Spark points={exampleSeries} />,
  guesses: <GuessRows rows={[{ label: "Hope", score: 5, guess: 8, text: "3 too high" }]} />,
  badges: (
    <>
      {(["ask", "said", "ok", "mend", "you", "unclear", "plain"] as const).map((kind) => (
        <Badge key={kind} kind={kind}>
          {kind}
        </Badge>
      ))}
    </>
  ),
  buttons: (
    <>
      <Button variant="primary">Save</Button>
      <LinkButton href="/" icon="back">
        Today
      </LinkButton>
    </>
  ),
  fields: (
    <>
      <Field label="Name" hint="Clients see it.">
        <Input name="name" />
      </Field>
      <Field label="Words" optional="You can skip this">
        <Textarea name="words" words />
      </Field>
      <Field label="Country">
        <Select name="country" options={[{ value: "de", label: "Germany" }]} />
      </Field>
      <Checkbox name="demo" label="Start with made-up clients" />
      <Choices
        name="share"
        legend="What should happen?"
        choices={[{ value: "topic", icon: "topic", label: "Topic" }]}
      />
    </>
  ),
  parts: (
    <>
      <Brand name="Attune" href="/" />
      <Avatar name="Maya Lindqvist" />
      <Card title="Goals" over="small" aside="aside" />
      <DefinitionRows rows={[{ icon: "eye", term: "Answers", value: "7 of 7" }]} />
      <EmptyState title="Nothing yet" text="Soon." />
      <Menu
        label="Not now because"
        name="reason"
        items={[{ value: "moment", label: "Not the right moment" }]}
      />
      <Notice role="status" title="Saved" />
      <Steps done={1} total={3} label="1 of 3" />
      <PhoneScene />
      <DeskScene />
      <DoneMark />
    </>
  ),
  phone: (
    <PhoneShell skip="Skip" brand="Attune" help={help} actions={<Button>Start</Button>}>
      <p>Hello</p>
    </PhoneShell>
  ),
  staff: (
    <StaffShell
      skip="Skip"
      brand="Attune"
      home="/"
      navLabel="Main"
      person="Maya"
      practice="Harbour Lane"
      nav={[]}
    >
      <p>Hello</p>
    </StaffShell>
  ),
};

describe("every component", () => {
  test.each(Object.entries(every))("%s has no inline style, script or handler", (_, element) => {
    expect(html(element)).not.toMatch(/ style=|<script|<style| on[a-z]+=|NaN|undefined/);
  });
});

describe("the scale", () => {
  test("has eleven numbers and a way to skip, nothing chosen", () => {
    const text = html(scale);
    expect(count(text, 'type="radio"')).toBe(12);
    expect(count(text, 'value=""')).toBe(1);
    for (let number = 0; number <= 10; number += 1) expect(text).toContain(`value="${number}"`);
    expect(text).not.toContain("checked");
  });
  test("shows what was answered before, and what was skipped", () => {
    expect(html(<Scale name="a" legend="a" ends={ends} skip="Skip" value={0} />)).toMatch(
      /checked="" value="0"/,
    );
    expect(html(<Scale name="a" legend="a" ends={ends} skip="Skip" value="skip" />)).toMatch(
      /checked="" value=""/,
    );
  });
  test("keeps to a few bytes a statement", () => {
    expect(html(scale).length).toBeLessThan(1800);
  });
});

test("a field says its error and its hint, in this order", () => {
  const text = html(
    <Field id="mail" label="Your email" hint="For signing in." error="Add the ending">
      <Input name="mail" />
    </Field>,
  );
  expect(text).toContain('aria-describedby="mail-error mail-hint"');
  expect(text).toContain('aria-invalid="true"');
});

test("initials come from the first and the last name, in any script", () => {
  expect(initialsOf("Maya Lindqvist")).toBe("ML");
  expect(initialsOf("  anna maria von Berg ")).toBe("AB");
  expect(initialsOf("K-17")).toBe("K");
  expect(initialsOf("")).toBe("");
});

describe("the chart", () => {
  test("has the same numbers as a table, in the reader's way of writing", () => {
    const text = html(chart);
    expect(count(text, "<tr>")).toBe(13);
    expect(text).toContain("6,7");
    expect(text).toContain("strain, direct");
  });
  test("explains only the shapes that occur", () => {
    expect(html(chart)).not.toContain(legend.notInformative);
  });
  test("stays whole with no check-in, one, and one without a score", () => {
    for (const points of [[], [examplePoint({})], [examplePoint({ score: null })]]) {
      const text = html(<Spark points={points} label="Last check-ins" />);
      expect(text).toContain('role="img"');
      expect(text).not.toContain("NaN");
    }
  });
});
