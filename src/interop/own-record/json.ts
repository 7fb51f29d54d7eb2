import type { OwnRecord } from "#model/own-record.ts";

/** A client's record as a file for programs, in the shape of docs/schemas/own-record.schema.json. */
export const ownRecordJson = (record: OwnRecord): string => `${JSON.stringify(record, null, 2)}\n`;
