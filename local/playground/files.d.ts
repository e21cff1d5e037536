/** Files the bundler turns into what the page needs. */
declare module '*.xml' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: a text file has nothing else to export
  export default text;
}
