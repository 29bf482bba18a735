import { Fragment } from 'preact';
import type { FieldGroupView, FieldView, ReportProps } from '../../views/report/view.ts';
import { Ticks } from './ticks.tsx';

function Field({ actions, field }: Pick<ReportProps, 'actions'> & { field: FieldView }) {
  const { id, label, instructions, text, lines, type } = field;
  const attributes = {
    id: `field-${id}`,
    value: text,
    autocomplete: 'off',
    'aria-describedby': instructions ? `how-${id}` : undefined,
  };
  const write = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    actions.write(id, currentTarget.value);
  return (
    <p class="field">
      <label for={attributes.id}>{label}</label>
      {instructions && (
        <span class="soft" id={`how-${id}`}>
          {instructions}
        </span>
      )}
      {lines > 1 ? (
        <textarea {...attributes} rows={lines} onInput={write} />
      ) : (
        <input
          {...attributes}
          type={type as 'text'}
          min={type === 'number' ? 1 : undefined}
          onInput={write}
        />
      )}
    </p>
  );
}

function FieldGroup({ view, actions, group }: ReportProps & { group: FieldGroupView }) {
  const { id, title, about, isOpen, fields } = group;
  return (
    <section aria-labelledby={`group-${id}`}>
      <details class="fold" open={isOpen}>
        <summary>
          <h2 id={`group-${id}`}>{title}</h2>
        </summary>
        <div class="folded">
          {about && (
            <p class="soft">
              {about.text}{' '}
              <a href={about.link.address} target="_blank" rel="noreferrer">
                {about.link.text}
              </a>
            </p>
          )}
          {fields.map((field) => (
            <Fragment key={field.id}>
              {field.id === 'other-modules' && <Modules view={view} actions={actions} />}
              <Field actions={actions} field={field} />
            </Fragment>
          ))}
        </div>
      </details>
    </section>
  );
}

function Modules({ view, actions }: ReportProps) {
  return (
    <fieldset class="ticks">
      <legend>{view.say('report/modules')}</legend>
      <Ticks ticks={view.modules} tick={actions.tick} />
    </fieldset>
  );
}

/** Fields of the report, all of them editable. */
export function Fields({ view, actions }: ReportProps) {
  return (
    <>
      {view.groups.map((group) => (
        <FieldGroup key={group.id} view={view} actions={actions} group={group} />
      ))}
    </>
  );
}
