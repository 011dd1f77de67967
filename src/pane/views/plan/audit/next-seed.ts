/** The seed of the next draw: the same with a number, so that whoever sees it can come to it again. */
export function nextSeed(seed: string): string {
  const numbered = /^(.*) #(\d{1,9})$/.exec(seed);
  return numbered === null ? `${seed} #2` : `${numbered[1]} #${Number(numbered[2]) + 1}`;
}
