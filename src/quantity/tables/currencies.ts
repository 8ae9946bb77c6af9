/** A currency: ISO code, English singular, signs (put before or after), words in the singular, and its hundredth. */
export interface CurrencyRow {
  readonly code: string;
  readonly name: string;
  readonly signs: readonly string[];
  /** Lower-case words; plurals are added. The first is printed. */
  readonly words: readonly string[];
}

function row(code: string, name: string, signs: string, words = ""): CurrencyRow {
  return {
    code,
    name,
    signs: signs === "" ? [] : signs.split(" "),
    words: words === "" ? [] : words.split("|"),
  };
}

/** One row a currency. Where a bare sign or word is shared, the row that owns it lists it. */
export const CURRENCIES: readonly CurrencyRow[] = [
  row(
    "USD",
    "dollar",
    "$ US$ U.S.$ u.s.$ u.s$ $US USD$ ＄",
    "dollar|us dollar|u.s. dollar|american dollar|united states dollar|buck",
  ),
  row("EUR", "euro", "€", "euro|eur"),
  row("GBP", "pound sterling", "£ ￡ UK£", "pound sterling|british pound|pounds sterling|quid"),
  row("JPY", "japanese yen", "¥ ￥ JP¥ Y= Y", "yen|japanese yen|円"),
  row("CNY", "chinese yuan", "CN¥ RMB¥ 元 RMB", "yuan|chinese yuan|renminbi|rmb|yuan renminbi|元|人民币"),
  row("INR", "indian rupee", "₹ Rs Rs. ₨", "rupee|indian rupee"),
  row("AUD", "australian dollar", "A$ AU$ AUD$ $A", "australian dollar|aussie dollar"),
  row("CAD", "canadian dollar", "C$ CA$ Can$ CAD$ CDN$ Cdn$", "canadian dollar"),
  row("HKD", "hong kong dollar", "HK$ HKD$", "hong kong dollar"),
  row("NZD", "new zealand dollar", "NZ$ NZD$", "new zealand dollar"),
  row("SGD", "singaporean dollar", "S$ SG$", "singaporean dollar|singapore dollar"),
  row("TWD", "new taiwan dollar", "NT$ TW$ NT", "new taiwan dollar|taiwan dollar|taiwanese dollar"),
  row("CHF", "swiss franc", "CHF Fr. SFr", "swiss franc"),
  row("SEK", "swedish krona", "", "swedish krona|swedish kronor|swedish crown|krona|kronor"),
  row("NOK", "norwegian krone", "", "norwegian krone|norwegian kroner|norwegian crown"),
  row("DKK", "danish krone", "", "danish krone|danish kroner|danish crown"),
  row("kr", "krone", "kr", "krone|kroner|kr"),
  row("KRW", "south korean won", "₩ ￦", "won|south korean won|korean won"),
  row("RUB", "russian rouble", "₽", "rouble|ruble|russian rouble|russian ruble"),
  row("BRL", "brazilian real", "R$", "brazilian real|reais|real"),
  row("MXN", "mexican peso", "Mex$ MX$", "mexican peso|peso"),
  row("ZAR", "south african rand", "", "rand|south african rand"),
  row("TRY", "turkish lira", "₺", "turkish lira|lira"),
  row("ILS", "shekel", "₪ NIS", "shekel|israeli shekel|new israeli shekel"),
  row("SAR", "saudi riyal", "SR", "saudi riyal|riyal"),
  row("AED", "uae dirham", "Dh Dhs", "dirham|uae dirham|emirati dirham"),
  row("PLN", "polish zloty", "zł", "zloty|polish zloty|zł"),
  row("CZK", "czech koruna", "Kč", "koruna|czech koruna|czech crown"),
  row("HUF", "hungarian forint", "Ft", "forint|hungarian forint"),
  row("HRK", "croatian kuna", "kn", "kuna|croatian kuna|kn"),
  row("THB", "thai baht", "฿", "baht|thai baht"),
  row("VND", "vietnamese dong", "₫", "dong|vietnamese dong"),
  row("IDR", "indonesian rupiah", "Rp", "rupiah|indonesian rupiah"),
  row("MYR", "malaysian ringgit", "RM", "ringgit|malaysian ringgit"),
  row("PHP", "philippine peso", "₱", "philippine peso"),
  row("PKR", "pakistani rupee", "", "pakistani rupee"),
  row("LKR", "sri lankan rupee", "ரூ", "sri lankan rupee|ரூ"),
  row("BDT", "bangladeshi taka", "৳", "taka"),
  row("NGN", "nigerian naira", "₦", "naira"),
  row("KES", "kenyan shilling", "KSh", "kenyan shilling|shilling"),
  row("EGP", "egyptian pound", "E£", "egyptian pound"),
  row("UAH", "ukrainian hryvnia", "₴", "hryvnia"),
  row("GEL", "georgian lari", "₾", "lari|georgian lari"),
  row("LAK", "lao kip", "₭", "kip|lao kip"),
  row("CRC", "costa rican colón", "₡", "colón|colon"),
  row("CLP", "chilean peso", "CLP$", "chilean peso"),
  row("ARS", "argentine peso", "AR$", "argentine peso"),
  row("COP", "colombian peso", "COL$", "colombian peso"),
  row("KWD", "kuwaiti dinar", "KD", "kuwaiti dinar|dinar"),
  row("QAR", "qatari riyal", "QR", "qatari riyal|qatari rial"),
  row("IRR", "iranian rial", "", "iranian rial|rial"),
  row("FIM", "finnish markka", "", "finnish markka|markka"),
  row("FRF", "franc", "", "franc|french franc"),
  row("DEM", "deutsche mark", "", "deutsche mark|deutschmark|mark|deutsche marks"),
  row("ESP", "peseta", "", "peseta"),
  row("NLG", "netherlands guilder", "", "guilder|dutch guilder"),
  row("ITL", "italian lira", "", "italian lira"),
  row("BTC", "bitcoin", "₿", "bitcoin|btc"),
  row("ETH", "ether", "", "ether|eth"),
];

/** Hundredths and the currency they belong to; null where the word does not tell. Base factor is a hundredth. */
export const SUBUNITS: readonly {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly words: readonly string[];
  readonly signs: readonly string[];
}[] = [
  { id: "USD-cent", name: "cent", code: "USD", words: ["cent", "us cent", "u.s. cent"], signs: ["¢"] },
  { id: "EUR-cent", name: "euro cent", code: "EUR", words: ["euro cent"], signs: [] },
  {
    id: "GBP-penny",
    name: "pence",
    code: "GBP",
    words: ["pence", "penny", "pennies", "pence sterling"],
    signs: [],
  },
  { id: "MYR-sen", name: "sen", code: "MYR", words: ["sen"], signs: ["sen"] },
  { id: "INR-paisa", name: "paisa", code: "INR", words: ["paisa", "paise"], signs: [] },
];

/** Codes that people write as if they were ISO ones. */
export const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ["RMB", "CNY"],
  ["NIS", "ILS"],
  ["NTD", "TWD"],
  ["USDT", "USD"],
]);
