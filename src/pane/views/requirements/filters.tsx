/** What narrows the list: a search, statuses, level, group and dimension; and how many are left. */
import { Input, Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Status } from "../../../assessment/assessment";
import type { Checked } from "../../../check-workbook";
import { paneViewMessages } from "../../../locales/pane-views";
import { dimensionName, levelTitle, type Words } from "../../../report/words";
import type { Group, RuleBook, SchemeId } from "../../../rules/expression";
import type { FindingFilter } from "../../session/state";
import { StatusMark } from "../parts/status-mark";
import { useParts } from "../parts/styles";
import { narrowed, wholeList, type FindingLine } from "./finding-lines";

const offered: readonly Status[] = ["met", "evidence-missing", "undetermined", "not-met", "not-applicable"];
const groups: readonly Group[] = ["entry", "capability", "material", "indicator"];

const useStyles = makeStyles({
  selects: {
    display: "grid",
    gridTemplateColumns: "4fr 4fr 5fr",
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: tokens.spacingHorizontalXS,
  },
  statuses: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  status: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "28px",
    padding: "0 8px 0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  foot: { justifyContent: "space-between" },
});

interface FiltersProps {
  checked: Checked;
  words: Words;
  lines: readonly FindingLine[];
  found: number;
  filter: FindingFilter;
  isNarrowed: boolean;
  onChange(filter: FindingFilter): void;
}

export function Filters({ checked, words, lines, found, filter, isNarrowed, onChange }: FiltersProps) {
  const styles = useStyles();
  const parts = useParts();
  const { m, language } = words;
  const texts = paneViewMessages(language);
  const { schemes } = checked.assessment;
  const change = (part: Partial<FindingFilter>) => onChange({ ...filter, ...part });
  const others = narrowed(lines, { ...filter, statuses: [] });
  const count = (status: Status) => others.filter(({ finding }) => finding.status === status).length;
  const toggle = (status: Status) => {
    const isOn = filter.statuses.includes(status);
    const statuses = isOn ? filter.statuses.filter((each) => each !== status) : [...filter.statuses, status];
    change({ statuses });
  };
  return (
    <search className={parts.section}>
      <Input
        type="search"
        value={filter.search}
        aria-label={texts.search}
        placeholder={texts.search}
        contentBefore={<SearchRegular aria-hidden />}
        onChange={(_, { value }) => change({ search: value })}
      />
      <div className={styles.statuses} role="group" aria-label={texts.status}>
        {offered
          .filter((status) => count(status) > 0 || filter.statuses.includes(status))
          .map((status) => (
            <button
              key={status}
              type="button"
              className={mergeClasses(styles.status, filter.statuses.includes(status) && styles.pressed)}
              aria-pressed={filter.statuses.includes(status)}
              onClick={() => toggle(status)}
            >
              <StatusMark status={status} />
              {m.statuses[status]} {count(status)}
            </button>
          ))}
      </div>
      <div className={styles.selects}>
        <Select
          size="small"
          aria-label={texts.anyLevel}
          value={filter.level === null ? "" : `${filter.scheme} ${filter.level}`}
          onChange={(_, { value }) => {
            const [scheme, level] = value.split(" ");
            change(level ? { scheme: scheme as SchemeId, level } : { scheme: null, level: null });
          }}
        >
          <option value="">{texts.anyLevel}</option>
          {schemes.flatMap(({ scheme, ruleBook }) =>
            ruleBook.levels.map(({ level }) => (
              <option key={`${scheme} ${level}`} value={`${scheme} ${level}`}>
                {schemes.length > 1 ? `${m.schemes[scheme]} · ` : ""}
                {levelTitle(ruleBook, level, words)}
              </option>
            )),
          )}
        </Select>
        <Select
          size="small"
          aria-label={texts.group}
          value={filter.group ?? ""}
          onChange={(_, { value }) => change({ group: value || null })}
        >
          <option value="">{texts.group}</option>
          {groups
            .filter((group) => lines.some(({ finding }) => finding.group === group))
            .map((group) => (
              <option key={group} value={group}>
                {m.groups[group]}
              </option>
            ))}
        </Select>
        <Select
          size="small"
          aria-label={texts.dimension}
          value={filter.dimension ?? ""}
          onChange={(_, { value }) => change({ dimension: value || null })}
        >
          <option value="">{texts.dimension}</option>
          {dimensionsOf(checked).map(([dimension, book]) => (
            <option key={dimension} value={dimension}>
              {dimensionName(book, dimension, language)}
            </option>
          ))}
        </Select>
      </div>
      <div className={mergeClasses(parts.row, styles.foot)}>
        <span className={parts.quiet} role="status">
          {texts.found(found, lines.length)}
        </span>
        {isNarrowed && (
          <Link as="button" onClick={() => onChange(wholeList)}>
            {texts.clear}
          </Link>
        )}
      </div>
    </search>
  );
}

/** Each dimension of the schemes once, with a rule book that names it. */
function dimensionsOf({ assessment }: Checked): [dimension: string, book: RuleBook][] {
  const named = assessment.schemes.flatMap(({ ruleBook }) =>
    ruleBook.dimensions.map(({ dimension }) => [dimension, ruleBook] as const),
  );
  return [...new Map(named)];
}
