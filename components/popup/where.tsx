import type { ComponentChildren } from 'preact';
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

function Genuine({ view, place }: { view: Parts['view']; place: Of<'page' | 'site' | 'deaf'> }) {
  const { words } = view;
  const title = words('popup/where/genuine', { site: place.site });
  return (
    <Box tone="ok" title={title}>
      <p>{place.kind === 'page' ? place.name : words(`popup/where/${place.kind}`)}</p>
      {place.host && <Host host={place.host} />}
    </Box>
  );
}

function LookAlike({ view, acts, place }: Parts & { place: Of<'look-alike'> }) {
  const { words } = view;
  const { site, host, real, trick } = place;
  return (
    <Box tone="problem" title={words('popup/where/look-alike', { site })} alert>
      <p>{words(`popup/where/look-alike/${trick}`, { site })}</p>
      <Host host={host} />
      <p>
        <strong>{words('popup/where/do-not-type')}</strong> {words('popup/where/real', { site, real })}
      </p>
      <button type="button" class="main" onClick={acts.restart}>
        {words('popup/where/go-to-real')}
      </button>
    </Box>
  );
}

/** The site, the page and whether the address is genuine. */
export function Where({ view, acts }: Parts) {
  const { where, words, sites } = view;
  if (where.kind === 'look-alike') return <LookAlike view={view} acts={acts} place={where} />;
  if (where.kind !== 'other' && where.kind !== 'unseen') return <Genuine view={view} place={where} />;
  return (
    <Box tone="silent" title={words(`popup/where/${where.kind}`)}>
      <p>{words('popup/where/knows', { sites })}</p>
      {where.kind === 'other' && <Host host={where.host} />}
    </Box>
  );
}
