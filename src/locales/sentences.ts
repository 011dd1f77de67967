/** One sentence in both languages. */
import type { Language } from "../tables/definition";

export type Sentences = Readonly<Record<Language, string>>;
