/** The cells that could not be read, by what is wrong with them: where, what was read, what would do, and the fix. */
import { problemSentence, columnName, tableName } from "../../../report/problem-text";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import type { Language } from "../../../tables/definition";
import type { PaneState, Session } from "../../session/state";
import { Disclosure } from "../parts/disclosure";
import { Paged } from "../parts/paged";
import { PlaceLink } from "../parts/place-link";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { FixChoice } from "./fix-choice";
import { problemGroups, type ProblemEntry } from "./problem-groups";

/** Problems of one kind that are drawn at once. */
const PAGE = 10;
/** Up to so many problems, every kind stands open. */
const FEW = 12;

interface ProblemsProps {
  session: Session;
  state: PaneState;
  language: Language;
}

export function Problems({ session, state, language }: ProblemsProps) {
  const { data: texts } = paneWorkMessages(language);
  const m = messages(language);
  const { problems, fixes } = state;
  if (problems.length === 0) return null;
  const groups = problemGroups(problems, fixes);
  return (
    <Section title={texts.problems(problems.length)} hint={texts.problemsHint}>
      {groups.map(({ code, entries }, at) => {
        const title = m.parenthesis(texts.groups[code], entries.length.toLocaleString("en"));
        return (
          <Disclosure key={code} label={title} strong open={at === 0 || problems.length <= FEW}>
            <Paged items={entries} size={PAGE} language={language} label={texts.groups[code]}>
              {(entry, index) => (
                <ProblemItem key={index} entry={entry} session={session} language={language} />
              )}
            </Paged>
          </Disclosure>
        );
      })}
    </Section>
  );
}

interface ProblemItemProps {
  entry: ProblemEntry;
  session: Session;
  language: Language;
}

function ProblemItem({ entry: { problem, fix }, session, language }: ProblemItemProps) {
  const parts = useParts();
  const m = messages(language);
  const where = [tableName(problem, language), columnName(problem, language)].filter((name) => name !== null);
  return (
    <li className={parts.item}>
      <span className={parts.text}>
        <PlaceLink session={session} place={problem.place} language={language} />
        {where.length > 0 && <span className={parts.quiet}> · {m.list(where)}</span>}
      </span>
      <span className={parts.text}>{problemSentence(problem, language)}</span>
      {fix !== null && <FixChoice session={session} fix={fix} language={language} />}
    </li>
  );
}
