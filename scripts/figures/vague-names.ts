/** Words that stand for a thing without naming it. */
const PRONOUNS =
  'all another any both each either ever few he her here him his how it its least less many me mine more most much my neither nobody none nothing one ones other others our ours own same she some somebody something such that their theirs them there these they this those us we what when where which who whole whose why you your yours';

/** Participles without a regular ending. */
const PARTICIPLES =
  'been begun bent bought bound broken brought built burned caught chosen come cut dealt done drawn driven eaten fallen felt fit forgotten fought found frozen gathered given gone grown heard held hid hidden hung kept known laid learned led left lent let lost made meant met paid proven put read risen said seen sent set shaken shown shut sold sought spent spoken spread stood stolen struck sworn taken taught thrown told torn understood won worn written';

/** Nouns, and states that HTML itself calls so. */
const NOUNS =
  'bed checked disabled embed expanded feed fit hidden left need pressed put read red required seed selected set speed shed cut';

const setOf = (list: string) => new Set(list.split(' '));
const pronouns = setOf(PRONOUNS);
const participles = setOf(PARTICIPLES);
const nouns = setOf(NOUNS);

/** Whether a name says nothing of what it holds: a pronoun or a participle. */
export const isVague = (name: string): boolean =>
  !nouns.has(name) && (pronouns.has(name) || participles.has(name) || /^[a-z]+[^e]ed$/.test(name));
