import { closedWords } from "../closed-words.js";
/** What HTML's elements are to a reader of prose. */

/** Their content is no prose; an object stands for it. */
export const codeElements = closedWords("code kbd samp var tt svg math");

/** Their content is withdrawn: the text does not assert it. */
export const struckElements = closedWords("del s strike");

/** Their content is text to the tokenizer, whatever it looks like. */
export const rawElements = closedWords(
  "script style textarea title xmp iframe noembed noframes noscript template",
);

/** Their content is dropped: code, controls, navigation. */
export const droppedElements = closedWords(
  "pre nav aside button select datalist label legend object video audio canvas dialog map menu progress meter " +
    "applet frameset rp rt form listing plaintext",
);

/** They break prose: text before, within and behind them is not one sentence. */
export const blockElements = closedWords(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p " +
    "pre search section summary table tbody td tfoot th thead tr ul",
);

/** They never have content. */
export const voidElements = closedWords(
  "area base br col embed frame hr img input link meta param source track wbr basefont bgsound keygen",
);

/** Class and id names of what surrounds an article on its page. */
export const surroundings = closedWords(
  "nav navbar navigation menu breadcrumb breadcrumbs sidebar footer site-footer site-header masthead cookie " +
    "cookie-banner newsletter newsletter-signup subscribe share sharing social social-share share-buttons related " +
    "related-posts related-articles comments comment-list promo advertisement advert ad ads recommended recommendations " +
    "toc table-of-contents skip-link pagination popup modal author-bio author-box byline-bio",
);
