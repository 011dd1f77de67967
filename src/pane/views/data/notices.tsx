/** How the sheets were read, quietly below: nothing to do where the reading is right. */
import { groupBy } from "../../../report/group-by";
import { noticeSentence } from "../../../report/problem-text";
import { messages } from "../../../locales";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import { noticeCodes, type Notice } from "../../../tables/facts";
import type { Session } from "../../session/state";
import { Disclosure } from "../parts/disclosure";
import { Paged } from "../parts/paged";
import { PlaceLink } from "../parts/place-link";
import { useParts } from "../parts/styles";

/** Notices of one kind that are drawn at once. */
const PAGE = 10;

interface NoticesProps {
  session: Session;
  notices: readonly Notice[];
  language: Language;
}

export function Notices({ session, notices, language }: NoticesProps) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  if (notices.length === 0) return null;
  const byCode = groupBy(notices, ({ code }) => code);
  return (
    <Disclosure strong label={texts.notices(notices.length)}>
      <p className={parts.quiet}>{texts.noticesHint}</p>
      {noticeCodes.flatMap((code) => {
        const alike = byCode.get(code);
        if (alike === undefined) return [];
        return [
          <Disclosure
            key={code}
            label={messages(language).parenthesis(
              texts.noticeGroups[code],
              alike.length.toLocaleString("en"),
            )}
          >
            <Paged
              items={sameSentences(alike, language)}
              size={PAGE}
              language={language}
              label={texts.noticeGroups[code]}
            >
              {({ sentence, entries }, at) => (
                <li key={at} className={parts.item}>
                  <span className={parts.text}>
                    <PlaceLink session={session} place={entries[0]!.place} language={language} />
                    {entries.length > 1 && (
                      <span className={parts.quiet}> · {texts.times(entries.length)}</span>
                    )}
                  </span>
                  <span className={parts.quiet}>{sentence}</span>
                </li>
              )}
            </Paged>
          </Disclosure>,
        ];
      })}
    </Disclosure>
  );
}

/** Notices of a sheet that say the same stand once, at the place of the first. */
function sameSentences(
  notices: readonly Notice[],
  language: Language,
): { sentence: string; entries: readonly Notice[] }[] {
  const groups = groupBy(notices, (notice) => `${notice.place.sheet}|${noticeSentence(notice, language)}`);
  return [...groups.values()].map((entries) => ({
    sentence: noticeSentence(entries[0]!, language),
    entries,
  }));
}
