import { prefixedRows } from "./prefixes.js";
import type { UnitRow } from "./unit.js";

function row(id: string, name: string, dimension: string, factor: string, symbols = "", words = ""): UnitRow {
  return { id, name, dimension, factor, symbols: list(symbols, " "), words: [name, ...list(words, "|")] };
}

function list(text: string, separator: string): string[] {
  return text === "" ? [] : text.split(separator);
}

/**
 * Base units of the dimensions: W, J, FLOP/s, FLOP, byte, second, metre, m2, litre, gram, kelvin, Hz, 1 (ratio).
 * One row a unit: id | name | dimension | factor | symbols | other words.
 */
export const UNITS: readonly UnitRow[] = [
  // Ratios
  row("%", "percentage", "ratio", "0.01", "% ％ pct pc", "percent|per cent|per-cent|pct"),
  row(
    "pp",
    "percentage point",
    "ratio",
    "0.01",
    "pp ppt pps",
    "percent point|percentage-point|% point|%-point",
  ),
  row("bp", "basis point", "ratio", "0.0001", "bps bp", "basis-point"),
  row("ppm", "parts-per-million", "ratio", "0.000001", "ppm", "parts per million|part per million"),
  row("ppb", "parts-per-billion", "ratio", "0.000000001", "ppb", "parts per billion|part per billion"),
  // Time
  row("s", "second", "time", "1", "s sec secs", "sec"),
  row("min", "minute", "time", "60", "min mins", ""),
  row("h", "hour", "time", "3600", "h hr hrs", ""),
  row("day", "day", "time", "86400", "", ""),
  row("night", "night", "time", "86400", "", ""),
  row("week", "week", "time", "604800", "wk wks", ""),
  row("fortnight", "fortnight", "time", "1209600", "", ""),
  row("month", "month", "time", "2629800", "mo mos", ""),
  row("quarter", "quarter", "time", "7889400", "", ""),
  row("year", "year", "time", "31557600", "yr yrs", ""),
  row("decade", "decade", "time", "315576000", "", ""),
  row("century", "century", "time", "3155760000", "", "centurie"),
  row("year-old", "year of age", "time", "31557600", "", "year old|year-old|years old|years of age"),
  // Length
  row("in", "inch", "length", "0.0254", "″", "inche"),
  row("ft", "foot", "length", "0.3048", "ft ft.", "feet"),
  row("yd", "yard", "length", "0.9144", "yd yds", ""),
  row("mi", "mile", "length", "1609.344", "mi", ""),
  row("nmi", "nautical mile", "length", "1852", "nmi", ""),
  row("ly", "light-year", "length", "9460730472580800", "ly", "light year"),
  row("AU", "astronomical unit", "length", "149597870700", "au", ""),
  // Area
  row("m2", "square metre", "area", "1", "m2 m² sqm", "square meter|sq m|sq metre|sq meter"),
  row("km2", "square kilometre", "area", "1000000", "km2 km² sqkm", "square kilometer|sq km"),
  row("cm2", "square centimetre", "area", "0.0001", "cm2 cm²", "square centimeter|sq cm"),
  row("mm2", "square millimetre", "area", "0.000001", "mm2 mm²", "square millimeter|sq mm"),
  row(
    "ft2",
    "square foot",
    "area",
    "0.09290304",
    "ft2 ft² sqft",
    "square feet|square-foot|square-feet|sq ft|sq feet|sq. ft|sq foot",
  ),
  row("in2", "square inch", "area", "0.00064516", "in2", "square inche|sq in"),
  row("mi2", "square mile", "area", "2589988.110336", "mi2", "square-mile|sq mi|sq mile"),
  row("yd2", "square yard", "area", "0.83612736", "", ""),
  row("ha", "hectare", "area", "10000", "ha", ""),
  row("acre", "acre", "area", "4046.8564224", "ac", ""),
  // Volume
  row("L", "litre", "volume", "1", "L l", "liter"),
  row("mL", "millilitre", "volume", "0.001", "mL ml", "milliliter"),
  row("cL", "centilitre", "volume", "0.01", "cl cL", "centiliter"),
  row("m3", "cubic metre", "volume", "1000", "m3 m³", "cubic meter|cu m"),
  row("cm3", "cubic centimetre", "volume", "0.001", "cm3 cm³ cc", "cubic centimeter"),
  row("ft3", "cubic foot", "volume", "28.316846592", "ft3 ft³ cf", "cubic feet|cubic-foot|cu ft"),
  row("yd3", "cubic yard", "volume", "764.554857984", "", ""),
  row("in3", "cubic inch", "volume", "0.016387064", "", "cubic inche"),
  row("gal", "gallon", "volume", "3.785411784", "gal gals", ""),
  row("qt", "quart", "volume", "0.946352946", "qt", ""),
  row("pt", "pint", "volume", "0.473176473", "", ""),
  row("cup", "cup", "volume", "0.2365882365", "", ""),
  row("tbsp", "tablespoon", "volume", "0.01478676478125", "tbsp", ""),
  row("tsp", "teaspoon", "volume", "0.00492892159375", "tsp", ""),
  row("bbl", "barrel", "volume", "158.987294928", "bbl bbls", ""),
  row("bbl/day", "barrel per day", "volume/time", "0.0018401307283287037", "bpd b/d", ""),
  row("bbl-oil", "barrel of oil", "volume", "158.987294928", "", "barrels of oil"),
  row("boe", "barrel of oil equivalent", "energy", "6117863200", "boe BOE", "barrels of oil equivalent"),
  row("bushel", "bushel", "volume", "35.23907016688", "", ""),
  row("acre-foot", "acre-foot", "volume", "1233481.83754752", "", "acre-feet|acre feet|acre foot"),
  // Mass
  row("t", "tonne", "mass", "1000000", "t", "metric ton|metric tonne"),
  row("tCO2e", "tonne of CO2 equivalent", "mass", "1000000", "tCO2e tCO2eq tCO2 tCO₂e tCO₂ mtCO2e", ""),
  row("ktCO2e", "kilotonne of CO2 equivalent", "mass", "1000000000", "ktCO2e ktCO2 ktCO₂e", ""),
  row("MtCO2e", "megatonne of CO2 equivalent", "mass", "1000000000000", "MtCO2e MtCO2 MtCO₂e MtCO₂", ""),
  row("GtCO2e", "gigatonne of CO2 equivalent", "mass", "1000000000000000", "GtCO2e GtCO2 GtCO₂e GtCO₂", ""),
  row("kgCO2e", "kilogram of CO2 equivalent", "mass", "1000", "kgCO2e kgCO2 kgCO₂e", ""),
  row("gCO2e", "gram of CO2 equivalent", "mass", "1", "gCO2e gCO2eq gCO2 gCO₂e gCO₂", ""),
  row("ton", "ton", "mass", "907184.74", "", "short ton"),
  row("lb", "pound-mass", "mass", "453.59237", "lb lbs lb.", "pound"),
  row("oz", "ounce", "mass", "28.349523125", "oz", "troy ounce"),
  row("st", "stone", "mass", "6350.29318", "", ""),
  row("ct", "carat", "mass", "0.2", "ct", ""),
  row("dr", "dram", "mass", "1.7718451953125", "", "drachma"),
  row("grain", "grain", "mass", "0.06479891", "", ""),
  // Temperature and angle
  row(
    "°C",
    "celsius",
    "temperature",
    "1",
    "°C ℃ degC",
    "degree celsius|degrees celsius|degree centigrade|degrees centigrade|degrees c|degree c|deg c|° celsius|° c",
  ),
  row(
    "°F",
    "fahrenheit",
    "temperature",
    "1",
    "°F ℉ degF",
    "degree fahrenheit|degrees fahrenheit|degrees f|degree f|deg f|° fahrenheit|° f",
  ),
  row("K", "kelvin", "temperature", "1", "K", "degree kelvin|degrees kelvin"),
  row("deg", "degree", "angle", "1", "° deg", ""),
  row("rad", "radian", "angle", "57.29577951308232", "rad", ""),
  row("turn", "turn", "angle", "360", "", ""),
  // Speed
  row(
    "mi/h",
    "mile per hour",
    "length/time",
    "0.44704",
    "mph MPH m.p.h. m.p.h",
    "mile an hour|miles an hour|miles per hour",
  ),
  row(
    "km/h",
    "kilometre per hour",
    "length/time",
    "0.2777777777777777778",
    "kmh kph kmph km/h k.p.h.",
    "kilometer per hour|kilometers per hour|kilometres per hour|kilometre an hour|kilometres an hour|kilometers an hour",
  ),
  row("knot", "knot", "length/time", "0.5144444444444444444", "kt kts", ""),
  row("ft/s", "foot per second", "length/time", "0.3048", "", "feet per second"),
  row(
    "rpm",
    "revolutions per minute",
    "count/time",
    "0.0166666666666666667",
    "rpm RPM",
    "revolution per minute",
  ),
  row("mi/gal", "mile per gallon", "length/volume", "425.1437", "mpg MPG", "miles per gallon"),
  // Energy, power, force
  row("cal", "calorie", "energy", "4.184", "", ""),
  row("kcal", "kilocalorie", "energy", "4184", "kcal", ""),
  row("BTU", "british thermal unit", "energy", "1055.05585262", "BTU Btu BTUs", "btu"),
  row("hp", "horsepower", "power", "745.6998715822702", "hp HP bhp", "brake horsepower"),
  row("PS", "metric horsepower", "power", "735.49875", "", ""),
  row(
    "lbf.ft",
    "pound-foot",
    "torque",
    "1.3558179483314004",
    "lb-ft",
    "pound-feet|pound foot|pound feet|foot-pound|foot-pounds|lb ft",
  ),
  row("N.m", "newton-metre", "torque", "1", "Nm", "newton metre|newton meter|newton-meter"),
  row("psi", "pound per square inch", "pressure", "6894.757293168361", "psi", "pounds per square inch"),
  row("ksi", "kilopound per square inch", "pressure", "6894757.293168361", "ksi", ""),
  row("atm", "atmosphere", "pressure", "101325", "atm", ""),
  row("dB", "decibel", "level", "1", "dB db dBA", ""),
  // Data and compute
  row("token", "token", "count", "1", "tok toks", ""),
  row("px", "pixel", "pixels", "1", "px", ""),
  row("MP", "megapixel", "pixels", "1000000", "MP mp", ""),
  row("dpi", "dot per inch", "count/length", "39.37007874015748", "dpi", "dots per inch"),
  row("ppi", "pixel per inch", "pixels/length", "39.37007874015748", "ppi", "pixels per inch"),
  row("frame/s", "frame per second", "count/time", "1", "fps FPS", "frames per second"),
  // What games are counted in
  row("WAR", "win above replacement", "count", "1", "WAR", "wins above replacement"),
  row("ERA", "earned run average", "count", "1", "ERA", ""),
  row("RBI", "run batted in", "count", "1", "RBI RBIs", "runs batted in"),
  row("TD", "touchdown", "count", "1", "TD TDs", ""),
  // Chemistry, light, radiation and what else science measures
  row("lx", "lux", "illuminance", "1", "lx", ""),
  row("lm", "lumen", "luminous-flux", "1", "lm", ""),
  row("cd", "candela", "luminous-intensity", "1", "cd", ""),
  row("nit", "nit", "luminance", "1", "", ""),
  row(
    "mmHg",
    "millimetre of mercury",
    "pressure",
    "133.322387415",
    "mmHg",
    "millimeters of mercury|millimetres of mercury",
  ),
  row("torr", "torr", "pressure", "133.3223684210526", "", ""),
  row("inHg", "inch of mercury", "pressure", "3386.389", "inHg", "inches of mercury"),
  row("lbf", "pound-force", "force", "4.4482216152605", "lbf", ""),
  row("fathom", "fathom", "length", "1.8288", "", ""),
  row("furlong", "furlong", "length", "201.168", "", ""),
  row("parsec", "parsec", "length", "30856775814913673", "", ""),
  row("fl oz", "fluid ounce", "volume", "0.0295735295625", "", "fl oz"),
  row("therm", "therm", "energy", "105505585.262", "", ""),
  row("R", "roentgen", "exposure", "1", "", ""),
];

/** Every unit, the prefixed ones spelled out. */
export function allUnits(): readonly UnitRow[] {
  return [...UNITS, ...prefixedRows()];
}
