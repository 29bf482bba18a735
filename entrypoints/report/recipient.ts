import type { RecipientView } from '../../components/report/view.ts';
import { addressOf } from '../../engine/coordinator.ts';
import { isAddress } from '../../engine/mail-address.ts';
import { guides } from '../../guides/index.ts';
import { LIST } from '../handout/coordinator.ts';
import type { Known } from './view.ts';

/** To whom it goes: what was written here, else the coordinator that is set, else the known one of that country. */
export function recipientOf({ draft, settings, words, language }: Known): RecipientView {
  const { coordinator, fixed } = settings;
  const known = addressOf(coordinator, guides.coordinators);
  const address = fixed.address ? (known ?? '') : (draft.texts.to ?? known ?? '').trim();
  const country =
    new Intl.DisplayNames([language], { type: 'region' }).of(coordinator.country) ?? coordinator.country;
  return {
    address,
    trouble: address && !isAddress(address) ? words('report/to/wrong') : null,
    coordinator: words('report/to/coordinator', { country }),
    list: known ? null : { text: words('report/list'), address: LIST },
    fixed: fixed.address,
  };
}
