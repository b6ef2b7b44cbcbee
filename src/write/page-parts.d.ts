/** The page's own parts, bundled for the browser by the build. */
declare module 'proposals-page' {
  /** JavaScript, to stand in a script element. */
  export const script: string;
  /** CSS, to stand in a style element. */
  export const style: string;
}
