import { type Catalog } from "../../core/catalog/catalog.ts";
import { mayShow } from "../../core/secret/may-show.ts";
import { type Source, offset } from "../hcl/source.ts";
import { excerpt } from "./excerpt.ts";
import { type View } from "./view.ts";

/**
 * The lines that findings point at. A literal is shown only where the finding is about that very value and nothing says
 * that it is secret: not the topic, not the catalog, not its name, not its form.
 */
export function excerptOf(sources: ReadonlyMap<string, Source>, catalog: Catalog): View["excerpt"] {
  return (finding) => {
    const { file, line, column, endLine, endColumn, topic, type, attribute } = finding;
    const source = file === null ? undefined : sources.get(file);
    if (
      !source ||
      source.isOpaque ||
      line === null ||
      column === null ||
      endLine === null ||
      endColumn === null
    )
      return undefined;
    const range = {
      start: offset(source, { line, column }),
      end: offset(source, { line: endLine, column: endColumn }),
    };
    return excerpt(source, range, (text) => topic !== "exposure" && mayShow(text, type, attribute, catalog));
  };
}
