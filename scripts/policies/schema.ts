import { type PolicyKey, policyKeys } from '../../platform/policy-keys.ts';
import type { PolicyShape } from '../../platform/policy-shape.ts';

/** Node of the schema that Chromium reads (`storage.managed_schema`). */
interface SchemaNode {
  type: PolicyShape['type'];
  title?: string;
  description?: string;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
}

/**
 * Types only. What the browser does not let through never reaches us, so that nobody could be told: lengths, addresses and
 * names are checked by ourselves (`platform/policy-check.ts`).
 */
function nodeOf(shape: PolicyShape): SchemaNode {
  if (shape.type === 'array') return { type: 'array', items: nodeOf(shape.items) };
  if (shape.type !== 'object') return { type: shape.type };
  const properties = Object.entries(shape.properties).map(([key, part]) => [key, nodeOf(part)]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

const describeKey = ({ shape, title, description, otherwise, example }: PolicyKey): SchemaNode => ({
  title,
  description: `${description} Without it: ${otherwise}. Example: ${JSON.stringify(example)}`,
  ...nodeOf(shape),
});

/** Schema of the policy for Chrome and Edge. */
export function policySchema(): SchemaNode {
  const properties = Object.entries(policyKeys).map(([key, about]) => [key, describeKey(about)]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}
