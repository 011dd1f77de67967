/** The tabs of the pane's views: an icon over a word, so that five stand side by side at 320 px. */
import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { ReactElement } from "react";
import type { Language } from "../../tables/definition";
import { paneMessages } from "../../locales/pane";
import { viewIds, type ViewId } from "../views/view";

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: `${tokens.spacingVerticalS} 2px`,
    minWidth: 0,
    // Fluent keeps room beside the word for its bold form; here it would be a line below.
    "& .fui-Tab__content--reserved-space": { display: "none" },
  },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: 0 },
});

const icons: Record<ViewId, ReactElement> = {
  overview: <DataBarHorizontalRegular />,
  requirements: <TaskListLtrRegular />,
  evidence: <DocumentCheckmarkRegular />,
  data: <TableSimpleRegular />,
  settings: <SettingsRegular />,
};

interface NavigationProps {
  language: Language;
  view: ViewId;
  /** Views whose panels exist. */
  shown: readonly ViewId[];
  onView(view: ViewId): void;
}

export function Navigation({ language, view, shown, onView }: NavigationProps) {
  const styles = useStyles();
  const texts = paneMessages(language);
  return (
    <TabList
      className={styles.list}
      aria-label={texts.viewsLabel}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as ViewId)}
    >
      {viewIds.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          className={styles.tab}
          icon={icons[each]}
          content={{ className: mergeClasses(styles.word) }}
          aria-controls={shown.includes(each) ? panelId(each) : undefined}
        >
          {texts.views[each]}
        </Tab>
      ))}
    </TabList>
  );
}

export function tabId(view: ViewId): string {
  return `proofsheet-tab-${view}`;
}

export function panelId(view: ViewId): string {
  return `proofsheet-view-${view}`;
}
