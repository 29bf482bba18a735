import type { ComponentChildren } from 'preact';
import { settle } from '../settle.ts';
import { Icon } from './icons.tsx';
import type { Parts, Where as Place } from './view.ts';

type Of<K extends Place['kind']> = Extract<Place, { kind: K }>;

function Box(props: {
  tone: 'ok' | 'problem' | 'silent';
  title: string;
  alert?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class={`where ${props.tone}`} role={props.alert ? 'alert' : undefined}>
      <Icon name={props.tone} />
      <div>
        <p class="verdict">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}

const Host = ({ host }: { host: string }) => (
  <p class="host" translate={false}>
    {host}
  </p>
);

/** Why there are no hints on a page of ours: they are switched off, or hidden on this site. */
function Quiet({ view, acts, site }: Parts & { site: string }) {
  const { words, settings } = view;
  const hidden = settings.hiddenSites.find(({ name }) => name === site);
  if (settings.hints && !hidden) return null;
  const said = words(settings.hints ? 'popup/hidden-site' : 'popup/where/hints-off', { site });
  if (settings.hints ? hidden?.fixed : settings.fixed.hints)
    return (
      <p>
        {said} {words('popup/fixed')}
      </p>
    );
  return (
    <p>
      {said}{' '}
      <button
        type="button"
        class="link"
        onClick={(event) => {
          settle(event);
          if (settings.hints && hidden) acts.showSite(hidden.id);
          else acts.switchHints(true);
        }}
      >
        {words(settings.hints ? 'popup/show-again' : 'popup/where/switch-on')}
      </button>
    </p>
  );
}

function Genuine({ view, acts, place }: Parts & { place: Of<'page' | 'site' | 'deaf'> }) {
  const { words } = view;
  const { site, host } = place;
  return (
    <Box tone="ok" title={words('popup/where/genuine', { site })}>
      <p>{place.kind === 'page' ? place.name : words(`popup/where/${place.kind}`)}</p>
      {host && <Host host={host} />}
      {place.kind === 'page' && place.refused && <p>{words('popup/where/refused')}</p>}
      {place.kind === 'page' && <Quiet view={view} acts={acts} site={site} />}
    </Box>
  );
}

function LookAlike({ view, acts, place }: Parts & { place: Of<'look-alike'> }) {
  const { words } = view;
  const { site, host, real, start, trick } = place;
  // With http or an odd port the host is the true one, but nothing shows who answers there.
  const title = trick === 'http' || trick === 'port' ? 'popup/where/doubtful' : 'popup/where/look-alike';
  return (
    <Box tone="problem" title={words(title, { site })} alert>
      <p>{words(`popup/where/look-alike/${trick}`, { site })}</p>
      <Host host={trick === 'http' ? `http://${host}` : host} />
      <p>
        <strong>{words('popup/where/do-not-type')}</strong>{' '}
        {words('popup/where/real', { site, real: `https://${real}` })}
      </p>
      <button type="button" class="main" onClick={() => acts.openReal(start)}>
        {words('popup/where/go-to-real')}
      </button>
    </Box>
  );
}

/** The site, the page and whether the address is genuine. */
export function Where({ view, acts }: Parts) {
  const { where, words, sites } = view;
  if (where.kind === 'look-alike') return <LookAlike view={view} acts={acts} place={where} />;
  if (where.kind !== 'other' && where.kind !== 'unseen')
    return <Genuine view={view} acts={acts} place={where} />;
  return (
    <Box tone="silent" title={words(`popup/where/${where.kind}`)}>
      <p>{words('popup/where/knows', { sites })}</p>
      {where.kind === 'other' && <Host host={where.host} />}
    </Box>
  );
}
