/** The look of the page: one column, readable in both directions, in light and dark, and in print. */
export const style = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin-inline: auto; padding: 1rem; font: 1rem/1.7 system-ui, sans-serif; }
h2 { margin-block-start: 2.5rem; border-block-end: 1px solid; }
h3 { margin-block-start: 2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid gray; padding: .25rem .5rem; text-align: start; vertical-align: top; }
li { margin-block: .25rem; }
ins { font-weight: bold; }
summary { cursor: pointer; }
.text { white-space: pre-line; }
`;
