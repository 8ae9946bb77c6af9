declare const __TWOSOURCE_VERSION__: string | undefined;
declare const __TWOSOURCE_BUILD__: string | undefined;

/** The version in package.json; the build puts it in. */
export const VERSION: string =
  typeof __TWOSOURCE_VERSION__ === "string" ? __TWOSOURCE_VERSION__ : "development";

/** Changes with every change of the sources: what compiled bases are keyed by, beside their content. */
export const BUILD: string = typeof __TWOSOURCE_BUILD__ === "string" ? __TWOSOURCE_BUILD__ : "development";
