// `instanceof` is false for nodes of another window, such as those that a test makes.

/** Whether a node is a text. */
export const isTextNode = (node: Node): node is Text => node.nodeType === 3;

/** Whether a node is an element. */
export const isElementNode = (node: Node): node is Element => node.nodeType === 1;
