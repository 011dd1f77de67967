/** *Requirements*: each requirement of the schemes with its status, to be narrowed, searched and opened. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Checked } from "../../../check-workbook";
import { paneViewMessages } from "../../../locales/pane-views";
import { wordsFor } from "../../../report/words";
import { NotChecked } from "../parts/not-checked";
import { useParts } from "../parts/styles";
import type { ViewProps } from "../view";
import { Filters } from "./filters";
import { findingLines, groupedByLevel, narrowed, narrows, wholeList } from "./finding-lines";
import { LevelGroup } from "./level-group";
import { moveAmongHeads } from "./move-among-heads";

export default function RequirementsView(props: ViewProps) {
  const { checked } = props.state;
  if (checked === null) return <NotChecked {...props} />;
  return <Requirements {...props} checked={checked} />;
}

const noneOpen: ReadonlySet<string> = new Set();

function Requirements({ session, language, aim, checked }: ViewProps & { checked: Checked }) {
  const parts = useParts();
  const texts = paneViewMessages(language);
  const [filter, setFilter] = useState(wholeList);
  const [open, setOpen] = useState(noneOpen);
  const words = useMemo(() => wordsFor({ ...checked, language }), [checked, language]);
  const lines = useMemo(() => findingLines(checked.assessment, words), [checked, words]);
  const shown = useMemo(() => narrowed(lines, filter), [lines, filter]);
  const drawn = useDeferredValue(shown);
  const list = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState<string | null>(null);

  useEffect(() => {
    if (aim?.filter) setFilter({ ...wholeList, ...aim.filter });
    if (aim?.requirement === undefined) return;
    const { requirement } = aim;
    setFilter(wholeList);
    setOpen((before) => new Set([...before, requirement]));
    setSought(requirement);
  }, [aim]);

  useEffect(() => {
    if (sought === null) return;
    const head = list.current?.querySelector<HTMLElement>(`[data-requirement="${CSS.escape(sought)}"]`);
    if (!head) return;
    head.scrollIntoView({ block: "start" });
    head.focus({ preventScroll: true });
    setSought(null);
  }, [sought, drawn]);

  const toggle = useCallback(
    (requirement: string) =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(requirement)) after.add(requirement);
        return after;
      }),
    [],
  );
  return (
    <div className={parts.view}>
      <Filters
        checked={checked}
        words={words}
        lines={lines}
        found={shown.length}
        filter={filter}
        isNarrowed={narrows(filter)}
        onChange={setFilter}
      />
      {shown.length === 0 && <p className={parts.text}>{texts.noneFound}</p>}
      <div ref={list} onKeyDown={moveAmongHeads}>
        {groupedByLevel(drawn).map((group) => (
          <LevelGroup
            key={`${group.scheme.scheme} ${group.level}`}
            group={group}
            words={words}
            session={session}
            open={open}
            onToggle={toggle}
          />
        ))}
      </div>
    </div>
  );
}
