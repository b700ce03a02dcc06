/** Names that keep their capital: whom a test or tendon is called after, and where a rule comes from. */
const PROPER =
  /^(?:Achilles|Apley|Baker|Clarke|Craig|Ely|Gaenslen|Homans|Lachman|Lisfranc|Matles|McMurray|Morton|Mulder|Noble|Ober|Ottawa|Patrick|Puranen|Renne|Royal|Silfverskiöld|Thessaly|Thomas|Thompson|Tinel|Trendelenburg|Wells|Wisconsin)\b/;

/** The first letter small, for a name inside a sentence; names of people and abbreviations keep theirs. */
export const inSentence = (text: string): string =>
  /^[A-Z][a-zé]/.test(text) && !PROPER.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
