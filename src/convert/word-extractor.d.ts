/** What is used here of the package, which brings no types. */
declare module 'word-extractor' {
  class WordExtractor {
    extract(file: Buffer): Promise<{
      /** Without `filterUnicode: false`, Chinese quotation marks become ASCII ones. */
      getBody(options: { readonly filterUnicode: boolean }): string;
    }>;
  }
  export = WordExtractor;
}
