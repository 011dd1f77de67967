/** Which indicator a name means. */
import { remembered } from "../../rules/remember";
import { catalogue } from "../../tables/catalogue";
import { fold } from "../../tables/text";

/** The code of an indicator by one of its names. */
export const codeOfIndicator = remembered((name: string): string => {
  const { type } = catalogue.kpis.columns["indicator"]!;
  const folded = fold(name);
  const choices = type.kind === "choice" ? type.choices : [];
  const named = choices.find((one) => [one.code, one.en, one.zh].some((each) => fold(each) === folded));
  return named?.code ?? folded;
});
