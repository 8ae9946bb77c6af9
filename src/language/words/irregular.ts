/** Irregular forms of verbs (and a few nouns) that writing on money, capacity and products uses. */
const ROWS = `
be: is are am was were | been
have: has had
do: does did | done
put: put puts putting
spend: spent
buy: bought
sell: sold
pay: paid
give: gave | given
win: won winning
draw: drew | drawn
get: got | gotten
take: took | taken
lend: lent
build: built
run: ran running
make: made
hold: held
bring: brought
come: came coming
grow: grew | grown
rise: rose | risen
fall: fell | fallen
lead: led
throw: threw | thrown
see: saw | seen
sue: sued suing
say: said
tell: told
think: thought
find: found
know: knew | known
mean: meant
leave: left
keep: kept
lose: lost
meet: met
set: set setting
cut: cut cutting
cost: cost
hit: hit hitting
bet: bet betting
let: let
shut: shut
sit: sat
stand: stood
sign: signed
seek: sought
owe: owed owing
use: used using
sink: sank | sunk
shrink: shrank | shrunk
begin: began | begun
become: became
write: wrote | written
show: showed | shown
go: went goes | gone
speak: spoke | spoken
break: broke | broken
drive: drove | driven
overtake: overtook | overtaken
undertake: undertook | undertaken
underwrite: underwrote | underwritten
withdraw: withdrew | withdrawn
forgo: forwent | forgone
foresee: foresaw | foreseen
catch: caught
send: sent
feed: fed
house: housing
back: backing
loan: loaned
lie: lying lied
die: dying died
tie: tying tied
company: companies
earn: earned
plough: ploughed
plow: plowed
used: used
agree: agreed
guarantee: guaranteed
decree: decreed
need: needed
feed: fed
exceed: exceeded exceeds exceeding
proceed: proceeded
`;

export interface Irregular {
  readonly base: string;
  readonly form: "base" | "s" | "ed" | "ing" | "past" | "participle";
}

function formOf(word: string, base: string): Irregular["form"] {
  if (word.endsWith("ing") && word !== base) return "ing";
  if (word.endsWith("s") && word !== base && word !== "was") return "s";
  return word.endsWith("ed") && word !== base ? "ed" : "past";
}

/** Words with their base and form. A form that serves as past and participle alike is "past"; the verb's context decides. */
export function irregularForms(): [string, Irregular][] {
  return ROWS.trim()
    .split("\n")
    .flatMap((row): [string, Irregular][] => {
      const [base = "", forms = ""] = row.split(": ");
      const [past = "", participle = ""] = forms.split(" | ");
      return [
        ...past
          .split(" ")
          .map((word): [string, Irregular] => [
            word,
            { base, form: word === base ? "base" : formOf(word, base) },
          ]),
        ...participle
          .split(" ")
          .filter((word) => word !== "")
          .map((word): [string, Irregular] => [word, { base, form: "participle" }]),
      ];
    });
}
