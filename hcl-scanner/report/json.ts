import { type View } from "./view.ts";

/** The report as it is; docs/schema/report.json describes it. */
export const json = ({ report }: View): string => `${JSON.stringify(report, undefined, 2)}\n`;
