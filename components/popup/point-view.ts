/** A hint that may point at the wrong place; `finder` by its fingerprint, `right`: what the person has said of it. */
export interface PointView {
  hint: string;
  finder: string;
  text: string;
  /** The name of the control that it points at, as the page has it; empty where it has none. */
  control: string;
  right: boolean | null;
}
