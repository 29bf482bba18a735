import type { Check, Facts, Judgement } from './schema.ts';

function judge({ address }: Pick<Facts, 'address'>): Judgement {
  if (address.kind === 'other' || address.kind === 'unseen')
    return { state: 'unknown', say: 'check/address/other' };
  const { kind, host } = address;
  if (kind === 'genuine') return { state: 'ok', say: 'check/address/ok', values: { host } };
  const unsafe = address.trick === 'http' || address.trick === 'port';
  const say = unsafe ? 'check/address/doubtful' : 'check/address/look-alike';
  return { state: 'problem', say, values: { host }, remedy: { act: 'real' } };
}

export default { order: 12, judge } satisfies Check;
