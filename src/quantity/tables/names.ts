import { type WordSet, wordSet } from "../wordset.js";

/** Words before a number that make it a label: "page 12", "Section 4", "No. 5", "Fortune 500". */
export const LABELS: WordSet = wordSet(
  (
    "page pages type stage round division seed district ward pp p section sections chapter chapters part parts article articles no nos nr number numbers version v figure fig table step steps phase " +
    "grade room route highway interstate exit flight game games act title vol volume issue season episode line zip suite category apt apartment " +
    "box gate platform class generation gen rank ranked paragraph para annex appendix item items question lesson unit windows ios android python java " +
    "fortune forbes nasdaq ftse stoxx nikkei dax asx cac dow topix euronext russell msci level tier gpt llama claude gemini gemma grok mistral opus sonnet haiku iphone galaxy pixel " +
    "playstation xbox ps model series mark boeing airbus formula channel studio area bus line pier terminal gpu version build release rule order resolution bill proposition prop rev revision patch"
  ).split(" "),
);

/** Signs before a number that make it a label. */
export const LABEL_SIGNS: ReadonlySet<string> = new Set(["#", "№", "§", "@", "\\", "_"]);

/** Capitalised words that may stand before a count: sentence openers and verbs of headlines. */
export const OPENERS: WordSet = wordSet(
  (
    "a an the in on at by for from to with of and or but about over under around nearly almost roughly some only just more less than least most up " +
    "after before since until during within between among all any each every these those this that its their his her our your my there here what " +
    "is are was were be has have had will would can could may might must do does did get gets got add adds adding added cut cuts cutting hit hits " +
    "build builds building buy buys buying sell sells sold employ employs hire hires hiring lay lays laid fire fires serve serves runs run use uses " +
    "needs need wants want takes take gives give wins win loses lose kills kill killed top tops see sees expect expects plan plans open opens close " +
    "closes total totals totaling reach reaches reached exceed exceeds approximately another other first last next past then also still now not no " +
    "including includes if when while where who which how why because so yes combined together currently another today yesterday tomorrow meanwhile however " +
    "some several many few both half top pay pays paid raise raises raised spend spends spent save saves saved deploy deploys order orders ordered " +
    "nearly fewer within per as into across against via"
  ).split(" "),
);

/** Prefixes joined to a number by a hyphen that leave it a number: "sub-200ms", "minus-130", "near-1GW". */
export const NUMBER_PREFIXES: WordSet = wordSet("sub minus negative near plus over under".split(" "));
