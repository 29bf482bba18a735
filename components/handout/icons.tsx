const PATHS = {
  page: 'M4 5h16v14H4zM4 9h16M7 7h.1',
  mail: 'M3.5 6h17v12h-17zm0 .5 8.5 7 8.5-7',
  phone: 'M8 2.5h8a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1zm3 16.2h2',
  wait: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5.2l3.4 2.2',
  ask: 'M12 4a3.7 3.7 0 1 0 0 7.4A3.7 3.7 0 0 0 12 4zM4.8 20.5c.5-4.2 3.4-6 7.2-6s6.7 1.8 7.2 6z',
  do: 'M5 12.5 9.5 17 19 7.5',
  not: 'M6.5 6.5l11 11m0-11-11 11',
  last: 'M12 3 2.5 20h19zm0 6v5.5m0 2.6v.3',
  circled: 'M12 6.5c5 0 9 2.4 9 5.5s-4 5.5-9 5.5-9-2.4-9-5.5 4-5.5 9-5.5z',
};

/** Icon of the handout. Text beside it always says the same. */
export function HandoutIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon sign-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
