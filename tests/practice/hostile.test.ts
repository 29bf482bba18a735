// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { assetAt } from '../../practice/assets.ts';
import { attacks } from '../../practice/hostile.ts';
import { answerRequest } from '../../practice/routes.ts';

const get = (query: string) =>
  answerRequest({
    method: 'GET',
    host: 'ecas.ec.europa.eu',
    path: '/cas/login',
    query: new URLSearchParams(query),
    cookies: {},
    form: new URLSearchParams(),
  });

describe('hostile pages', () => {
  it('are numerous, and each describes its attack', () => {
    expect(attacks().length).toBeGreaterThanOrEqual(30);
    for (const { name, tries } of attacks()) expect(tries, name).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(attacks().map(({ name }) => name))('%s is served, on a page at a true address', (name) => {
    expect(assetAt(`/practice/hostile/${name}.js`)?.type).toBe('text/javascript');
    const { body } = get(`practice=eu-login/identify&hostile=${name}`);
    expect(body).toContain(`src="/practice/hostile/${name}.js"`);
    expect(body).toContain('data-practice-answer="eu-login/identify"');
  });

  it('only one has a policy of its own', () => {
    const policy = get('practice=eu-login/identify&hostile=strict-policy').headers['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(get('practice=eu-login/identify&hostile=decoys').headers).not.toHaveProperty(
      'Content-Security-Policy',
    );
  });

  it('without a known attack a page is unchanged', () => {
    const plain = get('practice=eu-login/identify').body;
    expect(get('practice=eu-login/identify&hostile=../../README').body).toBe(plain);
  });
});
