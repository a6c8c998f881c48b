import { type Marks, type Value } from "../core/value.ts";

/** Texts that the program was given at run time, by where from: what is such a text is written in no program. */
export class Given {
  private readonly byText = new Map<string, string>();
  private readonly long: (readonly [text: string, address: string])[] = [];

  /** `address` by text; texts that are too short to tell anything are left out. */
  constructor(texts: Iterable<readonly [address: string, text: string]>) {
    for (const [address, text] of texts) {
      if (text.length < SHORTEST) continue;
      this.byText.set(text, address);
      if (text.length >= SHORTEST_PART && this.long.length < MOST_PARTS) this.long.push([text, address]);
    }
  }

  /** Where a text comes from: it is one of those, or holds one. */
  origins(value: Value): Marks {
    if (value.state !== "known" || value.kind !== "string") return {};
    const address =
      this.byText.get(value.value) ?? this.long.find(([text]) => value.value.includes(text))?.[1];
    return address === undefined ? {} : { origins: [{ address, path: "", via: "plain" }] };
  }
}

const SHORTEST = 4;
/** Shorter ones are found in other texts by chance. */
const SHORTEST_PART = 8;
const MOST_PARTS = 200;
