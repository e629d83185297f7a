/** The props that Strapi's form passes to a JSON field. */
export type JsonProps = {
  name: string;
  label: string;
  hint?: React.ReactNode;
  required?: boolean;
  disabled?: boolean;
};
