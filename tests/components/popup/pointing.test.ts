// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PointingView } from '../../../views/popup/pointing.ts';
import { draw, press } from './fixture.tsx';

const point = (fields: Partial<PointingView> = {}): PointingView => ({
  hint: 'eu-login/identify/email',
  finder: '0123abcd',
  text: 'Write your address here.',
  control: 'E-Mail-Adresse',
  isRight: null,
  ...fields,
});
const next = point({ hint: 'eu-login/identify/next', text: 'Then go on.', control: '', finder: '89abcdef' });
const fold = (root: HTMLElement) => root.querySelector<HTMLDetailsElement>('.points');

describe('does it point at the right place?', () => {
  it('is not asked about certain hints', () => {
    expect(fold(draw({}).root)).toBeNull();
  });

  it('is asked of one hint after the other, in a fold, with the texts of hint and page', () => {
    const { root, actions } = draw({ pointing: [point(), next] });
    const asked = fold(root);
    expect(asked?.open).toBe(false);
    expect(asked?.textContent).toContain('Write your address here.');
    expect(asked?.textContent).toContain('“E-Mail-Adresse”');
    expect(asked?.textContent).not.toContain('Then go on.');
    press(root, 'No');
    expect(actions.judgePointing).toHaveBeenCalledWith('eu-login/identify/email', '0123abcd', false);
    expect(document.activeElement).toBe(root.querySelector('#points'));
  });

  it('leaves out the name of a control without one, and accepts yes', () => {
    const { root, actions } = draw({ pointing: [point({ isRight: true }), next] });
    expect(fold(root)?.textContent).toContain('Does this hint point at the right place?');
    press(root, 'Yes');
    expect(actions.judgePointing).toHaveBeenCalledWith('eu-login/identify/next', '89abcdef', true);
  });

  it.each([
    [true, 'You said: the right place.'],
    [false, 'The hint no longer stands there.'],
  ])('says what was answered (%s), and takes it back', (isRight, sentence) => {
    const { root, actions } = draw({ pointing: [point({ isRight })] });
    expect(fold(root)?.textContent).toContain(sentence);
    press(root, 'Take the answer back');
    expect(actions.judgePointing).toHaveBeenCalledWith('eu-login/identify/email', '0123abcd', null);
  });
});
