/** *First run*: ways to start in a workbook without known sheets. Nothing is written before a button is pressed. */
import { Button } from "@fluentui/react-components";
import { adviceMessages } from "../../../locales/advice";
import { quickMessages } from "../../../locales/quick";
import { paneWorkMessages } from "../../../locales/pane-work";
import { Loaded } from "../../frame/loaded";
import { Skeleton } from "../../frame/skeleton";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import type { ViewProps } from "../view";
import { ChooseSheets } from "./choose-sheets";
import { UseSheets } from "./use-sheets";

const loadAdvice = () => import("../plan/advice/advice");
const loadQuick = () => import("../plan/quick/session-quick");

export default function FirstRunView({ session, state, language }: ViewProps) {
  const parts = useParts();
  const { firstRun: texts } = paneWorkMessages(language);
  const { checked, unmapped } = state;
  const resembles = unmapped.some(({ header, table }) => header === null && table !== null);
  const useWhatIsHere = (
    <div key="use" className={parts.card}>
      <Section title={texts.map}>
        <UseSheets session={session} state={state} language={language} />
      </Section>
    </div>
  );
  const insert = (
    <div key="insert" className={parts.card}>
      <Section title={texts.insert} hint={texts.insertHint}>
        <ChooseSheets session={session} checked={checked} language={language} />
      </Section>
    </div>
  );
  return (
    <div className={parts.view}>
      <Section title={texts.title} hint={texts.nothingKnown} />
      <Disclosure label={adviceMessages(language).open}>
        <Loaded
          load={loadAdvice}
          language={language}
          fallback={<Skeleton language={language} />}
          with={{ session, language, checked: null }}
        />
      </Disclosure>
      <Disclosure label={quickMessages(language).open}>
        <Loaded
          load={loadQuick}
          language={language}
          fallback={<Skeleton language={language} />}
          with={{ session, language, checked }}
        />
      </Disclosure>
      {resembles ? [useWhatIsHere, insert] : [insert, useWhatIsHere]}
      <div className={parts.card}>
        <Section title={texts.sample} hint={texts.sampleHint[session.hostKind]}>
          <div className={parts.row}>
            <Button disabledFocusable={state.work !== null} onClick={() => void session.openSample(language)}>
              {texts.sampleDo}
            </Button>
          </div>
        </Section>
      </div>
    </div>
  );
}
