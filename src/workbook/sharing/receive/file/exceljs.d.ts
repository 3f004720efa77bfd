/** The package's own build for pages; its main file is for Node. */
declare module 'exceljs/dist/exceljs.min.js' {
  export { Workbook } from 'exceljs';
}
