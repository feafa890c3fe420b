/** Props that give a part its name and role for screen readers, as each platform wants them. */
export interface NameProps {
  'aria-label'?: string;
  'aria-role'?: string;
  role?: string;
}

/**
 * Name and role of a part. WeChat reads `aria-role`, browsers `role`.
 * A name that is not given is left out: an empty one would silence the part's own text.
 */
export function named(label?: string, role?: string): NameProps {
  const props: NameProps = {};
  if (label) props['aria-label'] = label;
  if (role && process.env.TARO_ENV === 'h5') props.role = role;
  if (role && process.env.TARO_ENV !== 'h5') props['aria-role'] = role;
  return props;
}
