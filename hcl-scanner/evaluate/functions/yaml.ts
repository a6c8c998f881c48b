import { ANY, STRING } from "../../../core/type.ts";
import { mark, marksDeep, travelled, unknown } from "../../../core/value.ts";
import { type LanguageFunction } from "../function.ts";
import { anything } from "./container.ts";
import { textParameter, unknownText } from "./text.ts";

const UNREAD = { code: "function", text: "YAML is not evaluated" } as const;

export const yamlFunctions: Readonly<Record<string, LanguageFunction>> = {
  yamldecode: {
    parameters: [textParameter("src")],
    returns: ANY,
    carries: "encoded",
    call: () => unknown(UNREAD),
  },
  yamlencode: {
    parameters: [
      anything("value", {
        allowNull: true,
        allowUnknown: true,
        allowDynamic: true,
        allowOpen: true,
        allowMarked: true,
      }),
    ],
    returns: STRING,
    carries: "encoded",
    notNull: true,
    call: ([value]) =>
      mark({ ...unknownText(UNREAD), encodes: value! }, travelled(marksDeep(value!), "encoded")),
  },
};
