declare const __CROSSCLAIM_VERSION__: string | undefined;

/** The version of this package, put in by the build; `0.0.0` where the sources run unbuilt. */
export const version: string =
  typeof __CROSSCLAIM_VERSION__ === 'undefined' ? '0.0.0' : __CROSSCLAIM_VERSION__;
