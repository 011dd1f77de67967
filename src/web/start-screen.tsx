/** What shows before a file is open: what this is, how to open one, and that it stays here. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { webMessages } from "../locales/web";
import { Loaded } from "../pane/frame/loaded";
import { Skeleton } from "../pane/frame/skeleton";
import { Disclosure } from "../pane/views/parts/disclosure";
import type { RuleBook } from "../rules/expression";
import type { Language } from "../tables/definition";

interface StartScreenProps {
  language: Language;
  onOpen(): void;
  onSample(): void;
  onLanguage(): void;
  /** Makes a file of the input sheets for a level. */
  onSheets(book: RuleBook, level: string): void;
}

const loadQuick = () => import("./quick-start");

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "16px",
    boxSizing: "border-box",
    maxWidth: "620px",
    margin: "auto",
    padding: "24px",
    textAlign: "center",
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  what: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  place: {
    boxSizing: "border-box",
    width: "100%",
    padding: "36px 20px",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  drop: { margin: "12px 0 0", color: tokens.colorNeutralForeground2 },
  privacy: { margin: 0, color: tokens.colorNeutralForeground2 },
  icon: { marginRight: "6px", verticalAlign: "-2px" },
  sample: { margin: 0 },
  quick: { boxSizing: "border-box", width: "100%", minWidth: 0, textAlign: "start" },
});

export function StartScreen({ language, onOpen, onSample, onLanguage, onSheets }: StartScreenProps) {
  const styles = useStyles();
  const texts = webMessages(language);
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>Proofsheet</h1>
      <p className={styles.what}>{texts.what}</p>
      <div className={styles.place}>
        <Button appearance="primary" size="large" onClick={onOpen}>
          {texts.choose}
        </Button>
        <p className={styles.drop}>{texts.drop}</p>
      </div>
      <p className={styles.privacy}>
        <LockClosedRegular className={styles.icon} />
        {texts.privacy}
        <br />
        {texts.offline}
      </p>
      <p className={styles.sample}>
        {texts.noFile}{" "}
        <Link as="button" inline onClick={onSample}>
          {texts.sample}
        </Link>
      </p>
      <div className={styles.quick}>
        <Disclosure label={texts.quick}>
          <Loaded
            load={loadQuick}
            language={language}
            fallback={<Skeleton language={language} />}
            with={{ language, onSheets }}
          />
        </Disclosure>
      </div>
      <Button appearance="subtle" lang={language === "zh" ? "en" : "zh-CN"} onClick={onLanguage}>
        {texts.otherLanguage}
      </Button>
    </div>
  );
}
