import { counted } from "../../../core/number.ts";
import { NUMBER, STRING } from "../../../core/type.ts";
import { type Instant, type Unknown, number, string, unknown } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { formatDate, keepsInstant } from "./date-format.ts";
import { parseGoDuration } from "./go-duration.ts";
import { formatTimestamp, parseLenientTimestamp, parseTimestamp } from "./rfc3339.ts";
import { textOf, textParameter, unknownText } from "./text.ts";

/** The moment of the apply (or of the plan): not a known date, but one to count from. */
const clock = (name: string): LanguageFunction => ({
  parameters: [],
  returns: STRING,
  notNull: true,
  call: () => ({
    ...unknownText({ code: "clock", text: `${name}() tells the time only when terraform runs` }),
    instant: { anchor: "apply", plus: { ms: 0 } },
  }),
});

const timeadd: LanguageFunction = {
  parameters: [{ ...textParameter("timestamp"), allowUnknown: true }, textParameter("duration")],
  returns: STRING,
  call([timestamp, durationValue]) {
    const duration = textOf(durationValue);
    if (timestamp?.state === "unknown") return later(timestamp, duration);
    const { instant, offset } = parseTimestamp(textOf(timestamp), 0);
    return string(formatTimestamp({ instant: instant + parseGoDuration(duration), offset }));
  },
};

/** Terraform does not look at the duration before it knows the timestamp: an invalid one is no error yet. */
function later({ reason, instant }: Unknown, duration: string): Unknown {
  const text = unknown(reason, STRING);
  if (!instant) return text;
  try {
    return { ...text, instant: addNanoseconds(instant, parseGoDuration(duration)) };
  } catch (error) {
    if (error instanceof FunctionError) return text;
    throw error;
  }
}

const addNanoseconds = ({ anchor, plus }: Instant, duration: bigint): Instant => ({
  anchor,
  plus: { ms: plus.ms + Number(duration) / 1e6 },
});

const formatdate: LanguageFunction = {
  parameters: [textParameter("format"), { ...textParameter("time"), allowUnknown: true }],
  returns: STRING,
  notNull: true,
  call([layout, time]) {
    if (time?.state !== "unknown") return string(formatDate(textOf(layout), parseTimestamp(textOf(time), 1)));
    const text = unknownText(time.reason);
    return time.instant && keepsInstant(textOf(layout)) ? { ...text, instant: time.instant } : text;
  },
};

const timecmp: LanguageFunction = {
  parameters: [textParameter("timestamp_a"), textParameter("timestamp_b")],
  returns: NUMBER,
  carries: "derived",
  notNull: true,
  call([a, b]) {
    const first = parseLenientTimestamp(textOf(a), 0).instant;
    const second = parseLenientTimestamp(textOf(b), 1).instant;
    return number(counted(first < second ? -1 : first > second ? 1 : 0));
  },
};

export const datetimeFunctions: Readonly<Record<string, LanguageFunction>> = {
  formatdate,
  plantimestamp: clock("plantimestamp"),
  timeadd,
  timecmp,
  timestamp: clock("timestamp"),
};
