declare module '*.svg' {
  /** The address of the picture. */
  const url: string;
  export default url;
}
