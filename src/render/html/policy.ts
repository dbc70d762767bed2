/** The digests (SHA-256, base64) of the page's only style and script; a test tells the new ones when either changes. */
export const digests = {
  style: 'ibW8tml1fCvErZ4IcDLu3GmBCv+lAEfUEmRcVY9vKbQ=',
  script: 'TWl2csa/QMO1mHJa1Z12IcSytwTwgadeONzZJ/M+Y6A=',
} as const;

/** What the short page may do (Content Security Policy, level 3): run that script, use that style, and load nothing. */
export const policy = `default-src 'none'; style-src 'sha256-${digests.style}'; script-src 'sha256-${digests.script}'; base-uri 'none'; form-action 'none'`;
