/** An instance key as terraform writes it in addresses: a quoted template string. */
export function quoted(key: string): string {
  const escaped = key
    .replace(/[\\"]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")
    .replace(/\t/g, "\\t")
    .replace(/([$%])\{/g, "$1$1{");
  return `"${escaped}"`;
}
