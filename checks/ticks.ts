type Ticks = Readonly<Record<string, string>>;

/** The ticks with this check answered anew, or, with null, not answered. A check has one answer at most. */
export function tick(
  ticks: Ticks,
  check: string,
  answer: string | null,
  moment: string,
): Record<string, string> {
  const others = Object.entries(ticks).filter(([key]) => !key.startsWith(`${check}/`));
  return Object.fromEntries(answer === null ? others : [...others, [`${check}/${answer}`, moment]]);
}
