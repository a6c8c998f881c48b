import { ANY, STRING } from "../../../core/type.ts";
import { firstUnknown, string, unknown } from "../../../core/value.ts";
import { type LanguageFunction } from "../function.ts";
import { anything } from "./container.ts";
import { textOf, textParameter, tooLarge } from "./text.ts";
import { parseYaml } from "./yaml-decode.ts";
import { yamlText } from "./yaml-emitter.ts";

const yamldecode: LanguageFunction = {
  parameters: [textParameter("src")],
  returns: ANY,
  carries: "encoded",
  call([text]) {
    return parseYaml(textOf(text)) ?? unknown({ code: "limit", text: "the YAML document is too large" });
  },
};

const yamlencode: LanguageFunction = {
  parameters: [
    anything("value", { allowNull: true, allowUnknown: true, allowDynamic: true, allowOpen: true }),
  ],
  returns: STRING,
  carries: "encoded",
  call([value]) {
    const gap = firstUnknown(value!);
    if (gap) return { ...unknown(gap.reason, STRING), encodes: value! };
    const text = yamlText(value!);
    return text === undefined ? tooLarge() : string(text);
  },
};

export const yamlFunctions: Readonly<Record<string, LanguageFunction>> = { yamldecode, yamlencode };
