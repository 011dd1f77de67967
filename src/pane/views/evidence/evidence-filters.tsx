/** How the list of documents is narrowed: by words, level, owner, and what is not ticked yet. */
import { Field, SearchBox, Select, Switch } from "@fluentui/react-components";
import type { Checked } from "../../../check-workbook";
import type { Words } from "../../../report/words";
import { paneWorkMessages } from "../../../locales/pane-work";
import { useParts } from "../parts/styles";
import {
  levelsServed,
  levelText,
  ownersOf,
  type EvidenceFilter,
  type EvidenceLine,
  type LevelKey,
} from "./evidence-lines";

interface EvidenceFiltersProps {
  checked: Checked;
  lines: readonly EvidenceLine[];
  words: Words;
  filter: EvidenceFilter;
  anyTicked: boolean;
  onChange(filter: EvidenceFilter): void;
}

/** Values of the owner's drop-down that no name can have. */
const EVERYONE = "\u0000everyone";

export function EvidenceFilters({
  checked,
  lines,
  words,
  filter,
  anyTicked,
  onChange,
}: EvidenceFiltersProps) {
  const parts = useParts();
  const { evidence: texts } = paneWorkMessages(words.language);
  const levels = levelsServed(lines, checked);
  const owners = ownersOf(lines, words.language);
  const { search, level, owner, hideTicked } = filter;
  return (
    <div role="search" aria-label={texts.search} className={parts.section}>
      <SearchBox
        className={parts.wide}
        aria-label={texts.search}
        placeholder={texts.searchHint}
        value={search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
      <div className={parts.pair}>
        <Field label={texts.level} size="small">
          <Select
            value={level ?? ""}
            onChange={(_, { value }) =>
              onChange({ ...filter, level: value === "" ? null : (value as LevelKey) })
            }
          >
            <option value="">{texts.everyLevel}</option>
            {levels.map((key) => (
              <option key={key} value={key}>
                {levelText(key, words)}
              </option>
            ))}
          </Select>
        </Field>
        {owners.length > 0 && (
          <Field label={texts.owner} size="small">
            <Select
              value={owner ?? EVERYONE}
              onChange={(_, { value }) => onChange({ ...filter, owner: value === EVERYONE ? null : value })}
            >
              <option value={EVERYONE}>{texts.everyOwner}</option>
              {owners.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
              <option value="">{texts.noOwner}</option>
            </Select>
          </Field>
        )}
      </div>
      {(anyTicked || hideTicked) && (
        <Switch
          label={texts.hideTicked}
          checked={hideTicked}
          onChange={(_, { checked: hide }) => onChange({ ...filter, hideTicked: hide })}
        />
      )}
    </div>
  );
}
