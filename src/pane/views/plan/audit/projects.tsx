/** The projects to trace: which ones, and the documents of each. */
import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import type { AuditPreparation } from "../../../../assessment/audit";
import { TRACED_PROJECTS, type ProjectEntry } from "../../../../assessment/life-cycle";
import { auditMessages } from "../../../../locales/audit";
import { projectsIntro } from "../../../../report/audit-text";
import type { Language } from "../../../../tables/definition";
import type { Facts } from "../../../../tables/facts";
import { fold } from "../../../../tables/text";
import type { Session } from "../../../session/state";
import { Disclosure } from "../../parts/disclosure";
import { Paged } from "../../parts/paged";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { Trace } from "./trace";

/** Projects that stand there at once, to be chosen from. */
const PAGE = 15;

const useStyles = makeStyles({
  choice: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface ProjectsProps {
  preparation: AuditPreparation;
  facts: Facts;
  session: Session;
  language: Language;
  /** Null: as proposed. */
  onChoose(ids: readonly string[] | null): void;
}

export function Projects(props: ProjectsProps) {
  const { preparation, facts, session, language } = props;
  const parts = useParts();
  const texts = auditMessages(language);
  const { entries, projects } = preparation;
  return (
    <Section title={texts.projectsTitle} hint={texts.projectsHint}>
      {projectsIntro(preparation, texts).map((text) => (
        <p key={text} className={parts.text}>
          {text}
        </p>
      ))}
      {entries.length > 0 && (
        <Disclosure label={texts.view.choose}>
          <Choice {...props} />
        </Disclosure>
      )}
      {projects.map((project) => (
        <Trace key={project.id} project={project} facts={facts} session={session} language={language} />
      ))}
    </Section>
  );
}

function Choice({ preparation, language, onChoose }: ProjectsProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = auditMessages(language).view;
  const [search, setSearch] = useState("");
  const { entries, projects, isNamed } = preparation;
  const chosen = projects.map(({ id }) => id);
  // Those that were chosen when the list was opened stand first, to be found; ticks do not move what is read.
  const [first] = useState(chosen);
  const isFull = chosen.length >= TRACED_PROJECTS;
  const found = entries
    .filter((entry) => fold(titleOf(entry)).includes(fold(search)))
    .toSorted((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
  const tick = (id: string, isTicked: boolean) =>
    onChoose(isTicked ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <>
      <Input
        type="search"
        value={search}
        aria-label={texts.search}
        placeholder={texts.search}
        contentBefore={<SearchRegular />}
        onChange={(_, { value }) => setSearch(value)}
      />
      <p className={parts.quiet} role="status">
        {found.length === 0 ? texts.noneFound : isFull ? texts.full : texts.chosen(chosen.length)}
      </p>
      <Paged key={search} items={found} size={PAGE} language={language} label={texts.choose}>
        {(entry) => {
          const isTicked = chosen.includes(entry.id);
          return (
            <li key={entry.id} className={styles.choice}>
              <Checkbox
                label={titleOf(entry)}
                checked={isTicked}
                disabled={isFull && !isTicked}
                onChange={(_, { checked }) => tick(entry.id, checked === true)}
              />
            </li>
          );
        }}
      </Paged>
      {isNamed && (
        <div className={parts.row}>
          <Button size="small" onClick={() => onChoose(null)}>
            {texts.propose}
          </Button>
        </div>
      )}
    </>
  );
}

/** "P-001 · City archive · Blue Harbour". */
function titleOf({ id, name, customer }: ProjectEntry): string {
  return [id, name, customer].filter((text) => text !== null && text !== "").join(" · ");
}
