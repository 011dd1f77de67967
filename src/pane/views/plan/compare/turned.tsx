/** What turned since a former check: scheme by scheme the answers, then the requirements, each with its cause. */
import { Link } from "@fluentui/react-components";
import type { RequirementTurn, SchemeComparison } from "../../../../assessment/compare/compare";
import { compareTexts } from "../../../../locales/compare";
import type { Compared } from "../../../../report/compare/compare-lines";
import {
  answerTexts,
  causeText,
  countText,
  detailLines,
  differenceTexts,
  signOf,
  turnText,
} from "../../../../report/compare/compare-text";
import { schemeLevelText, sentenceOf, type Words } from "../../../../report/words";
import type { Session } from "../../../session/state";
import { CellLink } from "../../parts/cell-link";
import { Paged } from "../../parts/paged";
import { StatusMark } from "../../parts/status-mark";
import { useParts } from "../../parts/styles";

/** Turns that are drawn at once, and cells that are named at each. */
const PAGE = 15;
const NAMED = 4;

interface TurnedProps {
  compared: Compared;
  words: Words;
  session: Session;
  /** Shows a requirement. */
  onOpen(requirement: string): void;
}

export function Turned(props: TurnedProps) {
  const { compared, words } = props;
  const parts = useParts();
  const texts = compareTexts(words.language);
  const { comparison, names } = compared;
  const differing = differenceTexts(comparison, words);
  const isSteady = comparison.schemes.every(({ turns, answers }) => turns.length + answers.length === 0);
  return (
    <>
      <ul className={parts.list}>
        {differing.length === 0 && <li className={parts.text}>{texts.nothingDiffers}</li>}
        {differing.map((text) => (
          <li key={text} className={parts.text}>
            {text}
          </li>
        ))}
        {comparison.onlyBefore.map((scheme) => (
          <li key={scheme} className={parts.quiet}>
            {texts.onlyOne(words.m.schemes[scheme], names.old)}
          </li>
        ))}
        {comparison.onlyAfter.map((scheme) => (
          <li key={scheme} className={parts.quiet}>
            {texts.onlyOne(words.m.schemes[scheme], names.now)}
          </li>
        ))}
      </ul>
      {isSteady && <p className={parts.text}>{texts.nothingTurned}</p>}
      {!isSteady &&
        comparison.schemes.map((scheme) => <SchemePart key={scheme.scheme} {...props} scheme={scheme} />)}
    </>
  );
}

function SchemePart({ scheme, ...props }: TurnedProps & { scheme: SchemeComparison }) {
  const { words } = props;
  const parts = useParts();
  const title = words.m.schemes[scheme.scheme];
  // What became worse comes first: it is what one has to act on.
  const turns = scheme.turns.toSorted((a, b) => signOf(a) - signOf(b));
  return (
    <section className={parts.card} aria-label={title}>
      <h3 className={parts.subheading}>{words.m.labelled(title, countText(scheme, words))}</h3>
      {answerTexts(scheme, words).map(({ text, cause }) => (
        <p key={text} className={parts.text}>
          {text} <span className={parts.quiet}>{cause}</span>
        </p>
      ))}
      {turns.length > 0 && (
        <Paged items={turns} size={PAGE} language={words.language} label={title}>
          {(turn) => <Turn key={turn.requirement} {...props} scheme={scheme} turn={turn} />}
        </Paged>
      )}
    </section>
  );
}

function Turn({
  compared,
  words,
  session,
  onOpen,
  scheme,
  turn,
}: TurnedProps & { scheme: SchemeComparison; turn: RequirementTurn }) {
  const parts = useParts();
  const { requirement, after, causes } = turn;
  const { language, requirements, m } = words;
  // The one thing that differs at all stands above everything.
  const isTold = compared.comparison.differing.length === 1;
  const level = schemeLevelText(scheme.scheme, requirements.get(requirement)?.level ?? null, m);
  const details = detailLines(compared.detailsOf(turn), compared.facts, words, NAMED, compared.decides);
  return (
    <li className={parts.item} data-turn={requirement}>
      <span className={parts.row}>
        {after !== null && <StatusMark status={after} />}
        <strong>{turnText(turn, words)}</strong>
        <span className={parts.quiet}>{level}</span>
      </span>
      <Link as="button" inline onClick={() => onOpen(requirement)}>
        {sentenceOf(requirement, words)}
      </Link>
      {!isTold && (
        <span className={parts.quiet}>{compareTexts(language).because(causeText(causes, words))}</span>
      )}
      {details.map(({ text, cell }) => (
        <span key={text} className={parts.quiet}>
          <CellLink cell={cell} session={session} language={language}>
            {text}
          </CellLink>
        </span>
      ))}
    </li>
  );
}
