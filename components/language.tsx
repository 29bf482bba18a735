import { Choice } from './choice.tsx';

interface Props {
  label: string;
  /** Null: the browser's language. */
  selected: string | null;
  /** Name of the choice that follows the browser. */
  defaultLabel: string;
  languages: { code: string; name: string }[];
  /** Sentence on why the language cannot be changed. */
  lockReason: string | null;
  onChoose: (code: string | null) => void;
}

/** List of the languages that Segnavia speaks. */
export function Language({ label, selected, defaultLabel, languages, lockReason, onChoose }: Props) {
  const choices = languages.map(({ code, name }) => ({ code, name, lang: code }));
  return (
    <Choice
      id="language"
      label={label}
      selected={selected ?? ''}
      choices={[{ code: '', name: defaultLabel }, ...choices]}
      lockReason={lockReason}
      onChoose={(code) => onChoose(code || null)}
    />
  );
}
