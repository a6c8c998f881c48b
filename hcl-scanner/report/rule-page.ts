import { VERSION } from "../version.ts";

/** Where a file of this version of the package can be read. */
export const docsPage = (path: string): string => `https://unpkg.com/keylint@${VERSION}/${path}`;
