/** A JSON string as Go writes it. */
export const jsonQuoted = (text: string): string =>
  JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, escaped);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
