/** What is asked of the nodes of a page, whichever library made them. */
export interface PageNode {
  readonly nodeType: number;
  /** In capitals for an element of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** What is asked of a page. */
export interface Page {
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

export interface PageElement extends PageNode {
  readonly getAttribute: (name: string) => string | null;
}

export const ELEMENT = 1;
export const TEXT = 3;
