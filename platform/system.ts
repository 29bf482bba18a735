interface Answers {
  userAgentData?: { getHighEntropyValues(names: string[]): Promise<{ platformVersion?: string }> };
}

/** Platform of this computer. It leaves the computer only in a text that the person has read. */
export async function gatherSystem(): Promise<{ userAgent: string; platformVersion: string | null }> {
  const { userAgent, userAgentData } = navigator as Navigator & Answers;
  const values = await userAgentData?.getHighEntropyValues(['platformVersion']).catch(() => null);
  return { userAgent, platformVersion: values?.platformVersion || null };
}
