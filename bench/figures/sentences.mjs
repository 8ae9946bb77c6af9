// Sentences in the manner of the news for measuring speed; invented.
export const SENTENCES = [
  "The company said it would spend up to $25 billion on three new data centers over the next four years.",
  "Shares rose 4.5% to $32.10 in early trading, their highest level since March.",
  "More than 100,000 customers already use the service, which runs on nearly half a million chips.",
  "Officials declined to say when the work would begin or who would pay for it.",
  "The campus will draw 1.2 gigawatts once it is complete, enough to power some 750,000 homes.",
  "Analysts had expected a loss of 12 cents a share on revenue of about £45m.",
  "“We are still at the beginning of this,” the chief executive told reporters on Tuesday.",
  "Two of the five sites are in Texas, and a third is planned in Ohio by the end of 2027.",
  "The committee's report, published last month, found that a quarter of applicants had waited over two years.",
  "He joined the firm in 2014 after a decade at a rival and rose quickly through its ranks.",
  "Output fell by 20,000 barrels a day, or 1.6%, as two refineries closed for repairs.",
  "Neither side would comment on the terms, though people close to the talks called them generous.",
];

/** Prose with few figures. */
export const PLAIN =
  `${"It had been a long week for everybody in the building, and most of them were glad when it came to an end. The talks went nowhere, the coffee ran out, and nobody could say what would happen on Monday. Outside, the rain kept falling on the car park. ".repeat(40)}The repairs cost $40,000. `.repeat(
    10,
  );
