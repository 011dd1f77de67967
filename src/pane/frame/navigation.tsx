/** The tabs of the pane's views: an icon over a word, so that six stand side by side at 320 px. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { ReactElement } from "react";
import type { Language } from "../../tables/definition";
import { paneMessages } from "../../locales/pane";
import { viewIds, type ViewId } from "../views/view";

const word = {
  gridRow: "2",
  gridColumn: "1",
  padding: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    flexGrow: 1,
    gridTemplateColumns: "minmax(0, 1fr)",
    gridAutoFlow: "row",
    justifyItems: "center",
    rowGap: "2px",
    padding: `${tokens.spacingVerticalS} 2px`,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    "& .fui-Tab__content": word,
    // Room for the bold form of the word, so that nothing moves when another view is chosen.
    "& .fui-Tab__content--reserved-space": word,
  },
});

const icons: Record<ViewId, ReactElement> = {
  overview: <DataBarHorizontalRegular />,
  requirements: <TaskListLtrRegular />,
  evidence: <DocumentCheckmarkRegular />,
  plan: <CalendarLtrRegular />,
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
