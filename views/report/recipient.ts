import type { Guides } from '../../guides/schema.ts';
import { coordinatorAddress } from '../../report/coordinator.ts';
import { isAddress } from '../../report/mail-address.ts';
import { COORDINATORS_PAGE, officeView } from '../coordinators.ts';
import { siteOf } from '../popup/reasons.ts';
import { countryName, type Say, type Speech } from '../speech.ts';
import type { ReportData } from './data.ts';
import type { RecipientView } from './view.ts';

/** Desks that can help on a site, the likeliest first. INAIL and SPID providers answer on their own pages. */
function desksOn(site: string | null, sites: Guides['sites'], say: Say): RecipientView['desks'] {
  const atInail = ['inail', 'spid'];
  const ids =
    site === 'inail' ? [...atInail, 'eu-login', 'coordinator'] : ['coordinator', 'eu-login', ...atInail];
  return ids.map((id) => ({
    id,
    text: say(`report/desk/${id}`),
    address: sites[id]?.support?.address ?? null,
  }));
}

/**
 * Finds the recipient: the address entered here, else that in the settings, else the known one of the country's
 * coordinator. An address that the organisation has set cannot be changed.
 */
export function recipientView(data: ReportData, guides: Guides, speech: Speech): RecipientView {
  const { say } = speech;
  const { draft, settings } = data;
  const { coordinators, sites } = guides;
  const { coordinator } = settings;
  const isFixed = settings.fixed.address;
  const office = officeView(settings.organisation, speech);
  const coordinatorMail = coordinatorAddress(coordinator, coordinators);
  const officeOfCountry = coordinators[coordinator.country];
  const sentence = say('report/to/coordinator', { country: countryName(coordinator.country, speech) });
  const address = isFixed ? (coordinatorMail ?? '') : (draft.texts.to ?? coordinatorMail ?? '').trim();
  return {
    address,
    problem: address && !isAddress(address) ? say('report/to/wrong') : null,
    coordinator: office?.name ?? (officeOfCountry ? `${sentence} (${officeOfCountry.name})` : sentence),
    office,
    list: coordinatorMail ? null : { text: say('report/list'), address: COORDINATORS_PAGE },
    isFixed,
    desks: desksOn(siteOf(data.facts), sites, say),
  };
}

/** Whether a report goes to the coordinator, or to nobody yet: another desk may read another language. */
export function isToCoordinator(
  { address }: RecipientView,
  { settings }: ReportData,
  { coordinators }: Guides,
): boolean {
  return address === '' || address === coordinatorAddress(settings.coordinator, coordinators);
}
