/** *Forecast*: when levels are gained and lost if nothing but time passes. It is made once the view stands. */
import { useEffect, useMemo, useState } from "react";
import type { Forecast } from "../../../../assessment/forecast/forecast";
import { forecastMessages } from "../../../../locales/forecast";
import { forecastFor, knownForecast } from "../../../../report/forecast/forecast-of";
import { wordsFor } from "../../../../report/words";
import { isoDate } from "../../../../tables/days";
import { Skeleton } from "../../../frame/skeleton";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import type { PlanPartProps } from "../plan-part";
import { SchemePart } from "./scheme-part";

export default function ForecastPart({ session, language, checked }: PlanPartProps) {
  const parts = useParts();
  const texts = forecastMessages(language);
  const words = useMemo(() => wordsFor({ ...checked, language }), [checked, language]);
  const forecast = useForecast(checked);
  if (forecast === null) return <Skeleton language={language} />;
  const { asOf, until, schemes } = forecast;
  return (
    <div className={parts.view}>
      <Section title={words.m.sheets.forecast} hint={texts.view.intro(isoDate(asOf), isoDate(until))}>
        {schemes.length === 0 && <p className={parts.text}>{texts.none}</p>}
      </Section>
      {schemes.map((scheme) => (
        <SchemePart key={scheme.scheme} scheme={scheme} forecast={forecast} session={session} words={words} />
      ))}
    </div>
  );
}

/** Null until it is made: large workbooks take seconds, and the view must stand before. */
function useForecast(checked: PlanPartProps["checked"]): Forecast | null {
  const { assessment } = checked;
  const [, setMade] = useState<Forecast | null>(null);
  const forecast = knownForecast(assessment);
  useEffect(() => {
    if (forecast !== null) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setMade(forecastFor(checked)));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [checked, forecast]);
  return forecast;
}
