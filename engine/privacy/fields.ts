/** Form fields. Only their position is used, never their content. */
export const FIELDS = [
  'input:not([type=submit], [type=button], [type=reset], [type=checkbox], [type=radio], [type=hidden])',
  'textarea, select, [contenteditable]:not([contenteditable=false])',
  '[role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]',
].join(', ');
