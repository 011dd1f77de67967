/** One document to obtain: what, for which row, what is wrong, until when, by whom, and what it is good for. */
import { Badge, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { StarFilled } from "@fluentui/react-icons/svg/star";
import { memo } from "react";
import type { Words } from "../../../report/words";
import { paneWorkMessages } from "../../../locales/pane-work";
import { isoDate } from "../../../tables/days";
import { formatAddress } from "../../../workbook/workbook";
import type { Session } from "../../session/state";
import { Disclosure } from "../parts/disclosure";
import { PlaceLink } from "../parts/place-link";
import { useParts } from "../parts/styles";
import { levelText, type EvidenceLine } from "./evidence-lines";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  reason: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  ticked: { color: tokens.colorNeutralForeground2 },
  alone: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  star: { color: tokens.colorPaletteMarigoldForeground1, flexShrink: 0 },
  box: { alignSelf: "start", marginTop: "-6px", marginLeft: "-8px" },
});

interface EvidenceItemProps {
  session: Session;
  line: EvidenceLine;
  words: Words;
  ticked: boolean;
  /** One and the same function each time, so that a tick draws one line anew. */
  onTick(key: string, ticked: boolean): void;
}

export const EvidenceItem = memo(function EvidenceItem(props: EvidenceItemProps) {
  const { session, line, words, ticked, onTick } = props;
  const styles = useStyles();
  const parts = useParts();
  const { m, language } = words;
  const { evidence: texts } = paneWorkMessages(language);
  const { document, listedAt, title, forWhat, serves, typed } = line;
  const { cell, window, reason, turnsAlone } = document;
  const typedTexts = [
    typed.owner && texts.ownerIs(typed.owner),
    typed.due && texts.dueOn(typed.due),
    typed.remark && texts.remarkIs(typed.remark),
  ].filter(Boolean);
  return (
    <li className={mergeClasses(parts.item, styles.item)}>
      <Checkbox
        className={styles.box}
        checked={ticked}
        aria-label={texts.tick(title, forWhat)}
        onChange={(_, { checked }) => onTick(line.key, checked === true)}
      />
      <div className={styles.body}>
        <div className={parts.row}>
          <span className={mergeClasses(styles.title, ticked && styles.ticked)}>{title}</span>
          {[...new Set(serves.map(({ level }) => level))].slice(0, SHOWN_LEVELS).map((level) => (
            <Badge key={level} appearance="outline" color="informative">
              {levelText(level, words)}
            </Badge>
          ))}
        </div>
        <span className={parts.text}>
          {cell === null ? (
            texts.forWhat(forWhat)
          ) : (
            <PlaceLink session={session} place={cell} language={language}>
              {texts.forWhat(forWhat)}
            </PlaceLink>
          )}
        </span>
        <span className={mergeClasses(parts.quiet, styles.reason)}>
          {m.missingReasons[reason]}
          {window && ` · ${texts.dated(isoDate(window.from), isoDate(window.to))}`}
        </span>
        {listedAt && (
          <span className={parts.quiet}>
            <PlaceLink session={session} place={listedAt} language={language}>
              {texts.listedAt(formatAddress(listedAt))}
            </PlaceLink>
          </span>
        )}
        {typedTexts.length > 0 && <span className={parts.quiet}>{typedTexts.join(" · ")}</span>}
        {turnsAlone && (
          <span className={styles.alone}>
            <StarFilled className={styles.star} aria-hidden />
            {texts.turnsAlone}
          </span>
        )}
        <Disclosure label={texts.neededFor(serves.length)}>
          <ul className={parts.list}>
            {serves.map(({ requirement, level, sentence }) => (
              <li key={`${level}|${requirement}`} className={mergeClasses(parts.item, parts.quiet)}>
                {m.labelled(levelText(level, words), sentence)}
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </li>
  );
});

/** How many levels a line names before it is opened. */
const SHOWN_LEVELS = 2;
