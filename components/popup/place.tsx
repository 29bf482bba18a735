import type { ComponentChildren } from 'preact';
import type { PlaceView } from '../../views/popup/place.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';
import { StateIcon } from './icons.tsx';

type Of<K extends PlaceView['kind']> = PopupProps & { place: Extract<PlaceView, { kind: K }> };

interface BoxProps {
  tone: 'ok' | 'problem' | 'silent';
  title: string;
  isAlert?: boolean;
  children: ComponentChildren;
}

function VerdictBox({ tone, title, isAlert = false, children }: BoxProps) {
  return (
    <div class={`where ${tone}`} role={isAlert ? 'alert' : undefined}>
      <StateIcon name={tone} />
      <div>
        <p class="verdict">{title}</p>
        {children}
      </div>
    </div>
  );
}

const Host = ({ host }: { host: string }) => (
  <p class="host" translate={false}>
    {host}
  </p>
);

/** Notice that hints are switched off everywhere or on this site, with a button to switch them on. */
function HintsOff({ view, actions, site }: PopupProps & { site: string }) {
  const { say, settings } = view;
  const hiddenSite = settings.hiddenSites.find(({ name }) => name === site);
  if (settings.hints && !hiddenSite) return null;
  const notice = say(settings.hints ? 'popup/hidden-site' : 'popup/where/hints-off', { site });
  if (settings.hints ? hiddenSite?.isLocked : settings.locks.hints)
    return (
      <p>
        {notice} {say('popup/fixed')}
      </p>
    );
  const switchOn = () =>
    settings.hints && hiddenSite ? actions.showSite(hiddenSite.id) : actions.switchHints(true);
  return (
    <p>
      {notice}{' '}
      <Press class="link" onPress={switchOn}>
        {say(settings.hints ? 'popup/show-again' : 'popup/where/switch-on')}
      </Press>
    </p>
  );
}

function GenuinePlace({ view, actions, place }: Of<'page' | 'site' | 'no-detector' | 'blocked'>) {
  const { say } = view;
  const { site, host } = place;
  return (
    <VerdictBox tone="ok" title={say('popup/where/genuine', { site })}>
      {place.kind === 'page' && <p>{place.name}</p>}
      {place.kind === 'site' && <p>{say('popup/where/site')}</p>}
      {place.kind === 'no-detector' && <p>{say('popup/where/no-detector')}</p>}
      {place.kind === 'blocked' && <p>{say('popup/why/organisation')}</p>}
      {host && <Host host={host} />}
      {place.kind === 'page' && place.isRefused && <p>{say('popup/where/refused')}</p>}
      {place.kind === 'page' && <HintsOff view={view} actions={actions} site={site} />}
    </VerdictBox>
  );
}

function LookAlike({ view: { say }, actions, place }: Of<'look-alike'>) {
  const { site, host, real, start, trick } = place;
  // With http or an unusual port the host is the real one, but nothing proves who answers there.
  const isElsewhere = trick === 'host' || trick === 'name';
  const title = isElsewhere ? 'popup/where/look-alike' : 'popup/where/doubtful';
  return (
    <VerdictBox tone="problem" title={say(title, { site })} isAlert>
      <p>{say(`popup/where/look-alike/${trick}`, { site })}</p>
      <Host host={trick === 'http' ? `http://${host}` : host} />
      <p>
        <strong>{say('popup/where/do-not-type')}</strong>{' '}
        {say('popup/where/real', { site, real: `https://${real}` })}
      </p>
      <button type="button" class="main" onClick={() => actions.openRealPage(start)}>
        {say('popup/where/go-to-real')}
      </button>
    </VerdictBox>
  );
}

function Closed({ view: { say }, actions, place }: Of<'closed'>) {
  return (
    <VerdictBox tone="problem" title={say('check/access')}>
      <p>{say('check/access/closed', { hosts: place.hosts })}</p>
      <button type="button" class="main" onClick={() => actions.restoreHints('allow')}>
        {say('popup/mend/allow')}
      </button>
    </VerdictBox>
  );
}

/** The site, the page, and whether the address is genuine. */
export function Place({ view, actions }: PopupProps) {
  const { place, say, sites } = view;
  if (place.kind === 'look-alike') return <LookAlike view={view} actions={actions} place={place} />;
  if (place.kind === 'closed') return <Closed view={view} actions={actions} place={place} />;
  if (place.kind !== 'other' && place.kind !== 'unseen')
    return <GenuinePlace view={view} actions={actions} place={place} />;
  return (
    <VerdictBox tone="silent" title={say(`popup/where/${place.kind}`)}>
      <p>{say('popup/where/knows', { sites })}</p>
      {place.kind === 'other' && <Host host={place.host} />}
    </VerdictBox>
  );
}
