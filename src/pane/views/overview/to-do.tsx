/** Where the work is: documents to obtain, cells to correct. */
import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { paneViewMessages } from "../../../locales/pane-views";
import type { Language } from "../../../tables/definition";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import type { ViewProps } from "../view";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px" },
  button: { justifyContent: "flex-start", textAlign: "start", whiteSpace: "normal" },
});

interface ToDoProps {
  documents: number;
  problems: number;
  language: Language;
  go: ViewProps["go"];
}

export function ToDo({ documents, problems, language, go }: ToDoProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = paneViewMessages(language);
  return (
    <Section title={texts.todo} className={parts.section}>
      <div className={styles.list}>
        <Button
          className={styles.button}
          icon={<DocumentCheckmarkRegular />}
          onClick={() => go("evidence", {})}
        >
          {texts.documents(documents)}
        </Button>
        <Button className={styles.button} icon={<TableSimpleRegular />} onClick={() => go("data", {})}>
          {texts.problems(problems)}
        </Button>
      </div>
    </Section>
  );
}
