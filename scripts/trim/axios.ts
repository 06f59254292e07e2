import { replaced, withoutMembers, withRefused } from "./edits.ts";
import type { Trimmed } from "./trimmed.ts";

/**
 * The Zalo client takes only the class, and gives it an adapter and all settings; it sends neither
 * headers nor parameters, and has no interceptors.
 */
export const AXIOS: Trimmed[] = [
  { file: "axios/index.js", edit: () => 'export { default as Axios } from "./lib/core/Axios.js";' },
  { file: "axios/lib/core/Axios.js", edit: (code) => namedTools(onlyRequest(code)) },
  { file: "axios/lib/core/AxiosError.js", edit: (code) => namedTools(withoutReport(code)) },
  { file: "axios/lib/core/dispatchRequest.js", edit: namedTools },
  {
    file: "axios/lib/core/mergeConfig.js",
    edit: (code) => namedTools(withoutParams(code)),
  },
  { file: "axios/lib/core/transformData.js", edit: namedTools },
  { file: "axios/lib/utils.js", edit: exportedOneByOne },
  // Nothing chooses among axios's own adapters or reads its defaults.
  {
    file: "axios/lib/adapters/adapters.js",
    edit: () => "export default { getAdapter: (own) => own };",
  },
  { file: "axios/lib/defaults/index.js", edit: () => "export default {};" },
  { file: "axios/lib/core/AxiosHeaders.js", edit: () => NO_HEADERS },
  { file: "axios/lib/core/InterceptorManager.js", edit: () => NO_INTERCEPTORS },
  // It looks for misspelt settings, which the compiler does here.
  { file: "axios/lib/helpers/validator.js", edit: () => NO_WARNINGS },
];

const NO_HEADERS = `
const isEmpty = (headers) => Object.keys(headers ?? {}).length === 0;
export default class AxiosHeaders {
  static from(headers) {
    if (!isEmpty(headers)) throw new Error("not in this build: headers");
    return new this();
  }
  static concat(...all) {
    return all.map((headers) => this.from(headers))[0];
  }
  normalize() {}
  setContentType() {}
}`;

const NO_INTERCEPTORS = `
export default class InterceptorManager {
  forEach() {}
}`;

const NO_WARNINGS = `
export default { assertOptions() {}, validators: { spelling() {} } };`;

/** `getUri` and a method for each verb of HTTP. */
function onlyRequest(code: string): string {
  const noVerbs = replaced(code, /\/\/ Provide aliases .*(?=export default Axios)/s, "");
  const noUri = withoutMembers(noVerbs, { Axios: ["getUri"] });
  return replaced(noUri, /import (?:buildURL|buildFullPath) from [^;]+;\n/g, "");
}

function withoutParams(code: string): string {
  const noCheck = replaced(code, /import assertParamsAcyclic from [^;]+;\n/, "");
  return withRefused(noCheck, "mergeParams", "getMergedTransitionalOption");
}

/** No error of this client is shown or stored. */
function withoutReport(code: string): string {
  return withoutMembers(code, { AxiosError: ["from", "toJSON"] });
}

/**
 * The tools of `utils.js` are the properties of one object, of which a bundler drops none: as
 * exports, those that nobody imports go.
 */
function namedTools(code: string): string {
  return replaced(code, /import utils from/, "import * as utils from");
}

function exportedOneByOne(code: string): string {
  const [, list = ""] = /export default \{(.*)\};\s*$/s.exec(code) ?? [];
  const names = list.replace(/\/\/.*$/gm, "").replace(/(\w+): (\w+)/g, "$2 as $1");
  const pure = replaced(code, /(?<=const _setImmediate = ).*?(?=\nconst asap)/s, "null;\n");
  return replaced(pure, /export default \{.*\};\s*$/s, `export {${names}};`);
}
