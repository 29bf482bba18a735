import type { Structure, StructureNode } from '../../engine/privacy/structure.ts';

const VOID = /^(area|col|embed|hr|img|input|source|track|wbr|br)$/;
/** Elements that would load something, run something or open another page inside: each becomes a box, with its name beside it. */
const ACTIVE = /^(iframe|frame|frameset|object|embed|video|audio|source|track|portal)$/;
const FIELD = /^(input|select|textarea)$/;
const BUTTON = /^(submit|button|reset)$/;

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function attributes(node: StructureNode, hiddenAbove: boolean): string {
  const { tag, is = {}, label = '', says = '' } = node;
  const extraAttributes: Record<string, string> = {};
  if (tag === 'input' && BUTTON.test(is.type ?? '')) extraAttributes.value = label;
  else if (tag === 'input' && label && !is.id) extraAttributes['aria-label'] = label;
  if (tag === 'img') extraAttributes.alt = says;
  if (node.hidden && !hiddenAbove && is.type !== 'hidden' && tag !== 'body') extraAttributes.hidden = '';
  const entries = Object.entries({ ...is, ...extraAttributes }).map(([name, written]): [string, string] =>
    // A practice page loads nothing but its own picture; what the address was called can still be found in it.
    name === 'src'
      ? [name, `/practice/pattern.svg#${written.replace(/^https:\/\/[^/]+/, '')}`]
      : [name, written],
  );
  const kept = entries.filter(([name]) => !ACTIVE.test(tag) || name !== 'src');
  return kept
    .map(([name, written]) => (written === '' ? ` ${name}` : ` ${name}="${escapeHtml(written)}"`))
    .join('');
}

const wordsOf = ({ tag, label, says }: StructureNode) =>
  FIELD.test(tag) || VOID.test(tag) ? '' : escapeHtml(label ?? says ?? '');

/** The body of a page that is built like this, without anything that acts; `marks`: the hints of each element, by its place. */
function bodyOf(nodes: StructureNode[], marks: Map<number, string>): string {
  const lines: string[] = [];
  const open: { tag: string; depth: number; hidden: boolean }[] = [];
  const close = (depth: number) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      lines.push(`</${last.tag}>`);
      open.pop();
    }
  };
  for (const [at, node] of nodes.entries()) {
    if (at === 0) continue;
    close(node.depth);
    const tag = ACTIVE.test(node.tag) ? 'div' : node.tag;
    const mark = marks.get(at);
    const start = `<${tag}${attributes(
      node,
      open.some(({ hidden }) => hidden),
    )}${mark ? ` data-anchor="${mark}"` : ''}>`;
    lines.push(`${start}${wordsOf(node)}`);
    if (!VOID.test(tag)) open.push({ tag, depth: node.depth, hidden: node.hidden ?? false });
  }
  close(0);
  return lines.join('\n');
}

/** A practice page that is built as a structure says, whole and inert. Adopted pages say the right answer themselves. */
export function adoptedPage(structure: Structure, page: string, marks = new Map<number, string>()): string {
  const { host, path, lang, nodes, day } = structure;
  const body = nodes[0] as StructureNode;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" data-practice-site="${page.split('/')[0]}" data-practice-answer="${page}" data-practice-url="https://${host}${escapeHtml(path)}">
<head>
<meta charset="utf-8">
<title>${page}, ${day}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/practice/practice.css">
</head>
<body${attributes(body, false)}>
<div data-practice-strip role="note">Practice page, adopted from a page structure of ${day}</div>
${bodyOf(nodes, marks)}
</body>
</html>
`;
}
