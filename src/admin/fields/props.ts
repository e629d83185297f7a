/** What Strapi's form gives a field of JSON. */
export type JsonProps = {
  name: string;
  label: string;
  hint?: React.ReactNode;
  required?: boolean;
  disabled?: boolean;
};
