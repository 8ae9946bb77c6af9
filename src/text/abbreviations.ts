import { closedWords } from "./closed-words.js";
/** Abbreviations of English news prose, without their last stop. */

/** A sentence never ends behind them: a name, a number or an example follows. */
export const openAbbreviations = closedWords(
  "Mr Mrs Ms Mx Dr Prof Sr Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Rep Sen Gov Pres Amb Rev Fr Hon Sec Supt Det Insp " +
    "Messrs Mmes vs v cf e.g i.e eg ie viz ca c approx appr est Fig Figs fig figs Eq eq Eqs Ch ch Sect sect " +
    "pp p par al ed eds vol Vol Nos nos Art art esp incl excl resp Mt Ft St Ste",
);

/** A sentence ends behind them only where the next word begins one. */
export const closeAbbreviations = closedWords(
  "Inc Corp Co Ltd Cos Bros LLC LP L.P L.L.C PLC plc N.V S.A A.G B.V S.p.A GmbH Pty Jr Esq etc Ph.D M.D B.A M.A M.B.A " +
    "U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y a.m p.m A.M P.M B.C A.D Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec " +
    "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ave Blvd Rd Dept Div Assn Univ Intl Natl Govt Calif Ariz Colo Conn " +
    "Fla Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo " +
    "sq ft in lb lbs oz mi min mins hr hrs mo yr yrs avg max bn mn m tn k",
);

/** Before a number they go on, else they end a sentence: "No. 3", "He said no." */
export const beforeNumbers = closedWords(
  "No no Nr nr Op op Sec sec Para para Pt pt Cl Bk Ver ver vers Rev rev Bl ext Ext",
);

/** Words that begin a sentence rather than go on with a name: "in the U.S. The company". */
export const sentenceStarters = closedWords(
  "The A An This That These Those It Its He She They We I You His Her Their Our My Your There Here In On At By For From " +
    "With Without Of To As If When While After Before Since Until Because Although Though But And Or So Yet Nor Not No " +
    "However Meanwhile Moreover Still Then Now Once Under Over Between Among During Both Each Every Some Many Most Few " +
    "Several All Any Other Others Another Such What Which Who Where Why How Is Are Was Were Will Would Could Can Has " +
    "Have Had Does Do Did That's It's Instead Also Even Only Just More Less According Last Next Earlier Later Shares " +
    "Analysts Officials Investors Today Yesterday Tomorrow Despite Unlike Like Given Neither Either Whether One Two Three",
);
