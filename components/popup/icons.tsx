const PATHS = {
  ok: 'm5 12.5 4.5 4.5L19 7.5',
  problem: 'M12 5.5v8m0 4.2v.3',
  unknown: 'M6 12h.1M12 12h.1M18 12h.1',
  now: 'M5 12h13m-5-5 5 5-5 5',
  silent: 'M6 12h12',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 1 1 0-17M12 7.5V12l3 2',
};

/** Icon of a state. Screen readers skip it, because text beside it says the same. */
export function StateIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
