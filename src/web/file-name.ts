/** The name under which a result is saved, beside the file that was opened: `NAME.checked.xlsx`. */
export function checkedName(name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ".xlsx"];
  return `${stem.replace(/\.checked$/, "")}.checked${ending}`;
}
