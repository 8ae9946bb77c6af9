import { lazy } from "../../base/lazy.js";

/** Words that tell the same kind of figure: a base that has one of the first as a metric's cue is read in all of them. */
export interface Family {
  /** The dimension of the metrics that it is for. */
  readonly dimension: string;
  /** Any of these among a metric's cues, or as its name, makes it one of the family. */
  readonly core: readonly string[];
  /** More of its words, too common to make a metric one of it. */
  readonly more: readonly string[];
}

const words = (list: string): readonly string[] =>
  list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

const family = (dimension: string, core: string, more = ""): Family => ({
  dimension,
  core: words(core),
  more: words(more),
});

/** General English of business, building, power and computing; nobody lists all of it for each base. Any inflection matches. */
const families = lazy((): readonly Family[] => [
  // money
  family(
    "money",
    "revenue, revenues, sales, turnover, net revenue, annual revenue, takings",
    "top line, take in, took in, brought in, bring in, turn over, turned over, book sales, receipts, revenue line",
  ),
  family("money", "operating profit, operating income, EBIT, operating earnings", "profit from operations"),
  family(
    "money",
    "net profit, net income, profit after tax, net earnings",
    "bottom line, profit, earned, earnings",
  ),
  family("money", "loss, net loss, operating loss", "lost, red ink, cash burn, burn"),
  family("money", "cash burn, burn rate, burn", "burn through, burned, burnt, gets through"),
  family(
    "money",
    "capex, capital expenditure, capital spending, capital investment, capital outlay",
    "capex guidance, capital budget, investment budget, capital plan, capital programme, capital program",
  ),
  family(
    "money",
    "purchase price, acquisition, acquire, takeover, acquisition price",
    "buy, purchase, pay for, takeover price, consideration, snap up, price, sold for, sale price",
  ),
  family(
    "money",
    "build cost, cost to build, construction cost, building cost, cost of construction, project cost, construction",
    "build, cost, price tag, bill, cost to lay, lay, erect, put up, construct, price",
  ),
  family("money", "restart cost, refurbish, refurbishment", "restart, bring back, cost, bill"),
  family(
    "money",
    "subsidy, grant, state aid, public money",
    "aid, award, public funding, incentive, government money, taxpayers' money, handout, support package",
  ),
  family("money", "loan, loans, debt, credit facility", "lend, borrow, borrowing, credit line, facility"),
  family("money", "loan guarantee, guarantee", "guaranteed, underwritten, backstop"),
  family(
    "money",
    "backlog, order book, unfilled orders",
    "orders in hand, remaining performance obligations, orders on the books",
  ),
  family("money", "fine, penalty, settlement", "fined, sanction, settle, damages, pay to settle"),
  family("money", "funding round, raise, round", "raised, round of, new money, series"),
  family("money", "rent, lease payment, lease", "rents, rental, tenant pays"),
  family("money", "dividend, distribution", "pay out, payout"),
  family("money", "budget", "budgeted, set aside, earmark, allocate"),
  family(
    "money",
    "price, list price, unit price, average selling price",
    "selling price, sell for, go for, fetch, asking price, contract price, spot price, cost, priced at, change hands",
  ),
  // money over something
  family(
    "money/energy",
    "tariff, strike price, energy price, power price, electricity price, per megawatt-hour",
    "price, pay, charge, cost, sell power at",
  ),
  family(
    "money/count",
    "price, list price, per token, per million tokens",
    "cost, charge, sell for, go for, fetch, contract price, spot price, priced at",
  ),
  // ratios
  family("ratio", "occupancy, occupied, occupancy rate", "let, leased, full, filled, tenanted, taken up"),
  family("ratio", "yield, dividend yield, distribution yield", "yields, pays, return"),
  family("ratio", "die yield, good dies, usable", "yield, yields, working dies, pass test"),
  family(
    "ratio",
    "gearing, leverage, aggregate leverage, loan-to-value",
    "geared, debt ratio, borrowed, debt to assets",
  ),
  family(
    "ratio",
    "market share, share of the market, share of sales",
    "of the market, hold of the market, command, slice of the market, share",
  ),
  family("ratio", "operating margin, profit margin, gross margin", "margin, margins"),
  family(
    "ratio",
    "ownership, shareholding, per cent of the equity, stake of",
    "own, hold, stake, holding, of the shares, of the equity",
  ),
  family(
    "ratio",
    "utilisation, utilization, load factor, capacity factor",
    "utilised, utilized, used, busy, run at",
  ),
  family("ratio", "growth, growth rate, revenue growth", "grew, grow, rose, growing"),
  family("ratio", "churn, attrition, turnover rate", "left, leave"),
  family(
    "ratio",
    "renewable share, carbon-free, clean electricity, clean power",
    "renewable, carbon-free power, green power, low-carbon, zero-carbon, clean energy",
  ),
  family("ratio", "uptime, availability", "available, up"),
  // counts
  family(
    "count",
    "headcount, employee, staff, workforce, payroll, number of employees",
    "employ, people, people on the payroll, worker, personnel, staffer, employees, people work",
  ),
  family("count", "jobs, job", "position, post, role, people, hire, workers, employ"),
  family(
    "count",
    "users, weekly users, monthly users, active users",
    "user, people use, weekly active users, monthly active users, people",
  ),
  family("count", "customers, clients, subscribers", "customer, client, subscriber, account, buyers"),
  family("count", "parameters, number of parameters", "parameter, weights"),
  family("count", "context window, context length", "context, tokens of context, token window"),
  family("count", "homes, households", "home, household, dwellings"),
  family("count", "generator, generators, backup generators", "diesel generator, diesels, gensets"),
  family("count", "wafer, wafer starts, wafer capacity", "wafers a month, wafers per month, start wafers"),
  family("count", "rack, racks", "cabinets, cabinet"),
  // power and energy
  family("power", "load, demand, peak load, peak demand", "peak, draw, pull, consumption, needs"),
  family(
    "power",
    "capacity, power capacity, contracted capacity",
    "capacity of, nameplate, rated at, draw, supply, megawatts of",
  ),
  family(
    "energy",
    "electricity use, electricity consumption, power consumption, electricity",
    "consume, used, use, burn through, consumption, get through",
  ),
  family("energy", "battery, storage, battery storage", "batteries, store, battery system"),
  // other measures
  family(
    "volume/time",
    "water use, water, water consumption",
    "draw, withdraw, consume, cooling, gallon, litre, liter, drink, gulp",
  ),
  family(
    "volume",
    "water use, water, water consumption",
    "draw, withdraw, consume, cooling, gallon, litre, liter, drink",
  ),
  family(
    "mass",
    "emissions, emission, greenhouse, carbon emissions",
    "emit, carbon, CO2, carbon footprint, carbon dioxide, footprint",
  ),
  family(
    "area",
    "site area, floor area, footprint, acre, hectare, square feet",
    "site, parcel, plot, campus, land, floor space, cover, sprawl, spread over",
  ),
  family(
    "length",
    "length, cable length, route, kilometre, long",
    "run, stretch, span, cable, fibre, line, mile, kilometer",
  ),
  family(
    "temperature",
    "coolant, cooling water, inlet temperature",
    "water, coolant temperature, supply temperature",
  ),
  family(
    "information/time",
    "bandwidth, memory bandwidth, throughput",
    "move, shift, per second, carry, speed",
  ),
  family(
    "information/time",
    "capacity, design capacity, cable capacity",
    "carry, lit, traffic, designed to carry, handle",
  ),
  family("information", "memory, HBM, RAM", "hold, carry, pack, memory per chip, on board"),
  family(
    "time",
    "lease expiry, average lease, weighted average lease, lease term",
    "WALE, left to run, unexpired, remaining lease",
  ),
  family("time", "latency, response time", "answer in, respond in, delay, lag, wait, replies in"),
  family("time", "lead time, delivery time, waiting time", "wait, wait for, delivery, backlog of"),
  family(
    "count/time",
    "decode speed, tokens per second, tokens a second, generation speed",
    "generate, output, produce, token",
  ),
  family("compute", "compute, peak performance, performance", "petaflops, flops, deliver, crunch, rated at"),
  family("compute-total", "training compute, training run", "train, trained with, training, flop"),
  family(
    "date",
    "come online, go live, went live, go into service, in service, operational, opening date, commissioning",
    `been online, online since, been live, live since, been operational, been up and running, in operation since, running since,
    up and running since, been in service, enter service, start up, switch on, commission`,
  ),
  family(
    "date",
    "launch, ship date, volume shipments, shipping date, release date, go on sale",
    "ships, shipped, shipping, come out, came out, released, on sale, debut, reach customers, start shipping",
  ),
  family("score", "PUE, power usage effectiveness", "usage effectiveness"),
]);

/** The family's words that a metric is also read in: of the same dimension, and with a core word among its own. */
export function kinOf(dimension: string, own: (phrase: string) => boolean): readonly string[] {
  return families()
    .filter((one) => one.dimension === dimension && one.core.some(own))
    .flatMap((one) => [...one.core, ...one.more]);
}
