import { type ItemReading, readItem } from "#science/alliance/item-range.ts";
import { type Item, items } from "#science/measures/session-check.ts";
import type { Course, CourseSession } from "./course.ts";

/** One statement over the opened check-ins in which it was asked. */
export interface ItemCourse {
  readonly item: Item;
  readonly points: readonly {
    readonly entry: CourseSession;
    readonly value: number | null;
    readonly reading: ItemReading;
  }[];
}

/** Each statement's own line and range; statements that were never asked are left out. */
export function itemCourses(course: Course): readonly ItemCourse[] {
  return items.flatMap((item) => {
    const asked = course.sessions.flatMap((entry) => {
      if (entry.checkIn?.state !== "revealed" || !entry.checkIn.checkIn.asked.includes(item)) return [];
      return [{ entry, value: entry.checkIn.checkIn.answers[item] ?? null }];
    });
    if (asked.length === 0) return [];
    const readings = readItem(
      item,
      asked.map((point) => point.value),
      course.population,
    );
    return [{ item, points: asked.map((point, index) => ({ ...point, reading: readings[index]! })) }];
  });
}
