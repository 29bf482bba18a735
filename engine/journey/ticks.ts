type Ticks = Readonly<Record<string, string>>;

/** Records the answer to a check, or with null removes it. A check has at most one answer. */
export function setTick(
  ticks: Ticks,
  check: string,
  answer: string | null,
  moment: string,
): Record<string, string> {
  const otherTicks = Object.entries(ticks).filter(([key]) => !key.startsWith(`${check}/`));
  return Object.fromEntries(answer === null ? otherTicks : [...otherTicks, [`${check}/${answer}`, moment]]);
}
