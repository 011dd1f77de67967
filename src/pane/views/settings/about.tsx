/** Which Proofsheet this is, by which rules it goes, and that nothing leaves the machine. */
import packageJson from "../../../../package.json";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import type { DraftProps } from "./index";

export function About({ session, checked, language }: Pick<DraftProps, "session" | "checked" | "language">) {
  const parts = useParts();
  const m = messages(language);
  const { settings: texts } = paneWorkMessages(language);
  return (
    <Section title={texts.about}>
      <p className={parts.text}>{texts.version(packageJson.version)}</p>
      {checked.assessment.schemes.map(({ scheme, edition }) => (
        <p key={scheme} className={parts.quiet}>
          {m.readiness.edition(m.schemes[scheme], edition)}
        </p>
      ))}
      <h3 className={parts.subheading}>{texts.privacyTitle}</h3>
      <p className={parts.text}>{texts.privacy[session.hostKind]}</p>
      <p className={parts.quiet}>{texts.disclaimer}</p>
    </Section>
  );
}
