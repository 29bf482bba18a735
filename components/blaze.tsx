/** Segnavia's icon: a mark painted on a tree beside a trail. The style sheets colour it. */
export function Blaze() {
  return (
    <svg class="blaze" viewBox="0 0 16 20" aria-hidden="true">
      <rect class="light" x="1" y="1" width="14" height="18" rx="2" />
      <path class="strong" d="M1 10h14v7a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2z" />
    </svg>
  );
}
