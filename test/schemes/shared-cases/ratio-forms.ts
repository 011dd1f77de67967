/** The ways to write a threshold of so many percent, and those that leave open what is meant. */
export function ratioForms(percent: number) {
  const share = percent / 100;
  return {
    threshold: { cell: share, is: share, written: `${percent}%` },
    forms: [
      { name: `${percent}% as text`, value: `${percent}%` },
      { name: "a cell formatted as a percentage", value: { percent: share } },
      { name: `${percent} with the unit %`, value: percent, unit: "%" },
    ],
    unclear: [
      { name: `${percent} without a unit`, value: percent },
      { name: `${share} with the unit %`, value: share, unit: "%" },
      { name: `${share} with a unit of time`, value: share, unit: "h" },
      { name: "a value in words", value: "high" },
    ],
    open: { range: [0, Infinity] as const, gap: [0, share] as const },
  };
}
