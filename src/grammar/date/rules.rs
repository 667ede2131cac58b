//! The shapes of dates, each with examples.

use super::super::{Asks, Index, Read, Reader, Rule};
use super::{
    bound, century, clock, day, day_part, duration, feast, month, numeric, open_day, period, range, relative, set, year,
};
use crate::date::Date;
use crate::lexicon::{Classes, Sight};

pub(crate) type Production = for<'t> fn(Reader<'_, 't>, usize) -> Option<Read<Date>>;

const DAY: Classes = Classes::FIGURES.and(Classes::WEEKDAY).and(Classes::ORDINAL).and(Classes::NUMERAL);
const RANK: Classes = Classes::ROMAN.and(Classes::ORDINAL).and(Classes::FIGURES).and(Classes::RANK);

const CLOCK: Sight = Sight::TIME_UNIT.and(Sight::DAY_PART).and(Sight::COLON);
/// What a day of the month goes on with.
const OF_DAY: Sight = Sight::MONTH.and(Sight::PART);
const NTH: Sight = Sight::TIME_UNIT.and(Sight::WEEKDAY).and(Sight::COLLECTIVE);
/// What the first end of a range goes on with.
const BOUND: Sight = Sight::LINK
    .and(Sight::TIED)
    .and(Sight::MONTH)
    .and(Sight::TIME_UNIT)
    .and(Sight::DAY_PART)
    .and(Sight::PART)
    .and(Sight::ON);
const RECURRENT: Sight = Sight::TIME_UNIT.and(Sight::DAY_PART).and(Sight::WEEKDAY).and(Sight::SEASON).and(Sight::MONTH);

pub(crate) const RULES: &[Rule<Production>] = &[
    Rule {
        name: "<jour> <mois> [<année>]",
        starts: DAY,
        asks: Asks::NOTHING.next(OF_DAY).ahead(Sight::MONTH),
        read: day::day_month,
        examples: &[
            ("14 juillet 1789", "DATE 1789-07-14"),
            ("1er mars 2024", "DATE 2024-03-01"),
            ("25 octobre", "DATE XXXX-10-25"),
            ("lundi 3 mars 2025 à 14 h 30", "TIME 2025-03-03T14:30"),
            ("dim. 15 sept. 2024", "DATE 2024-09-15"),
            ("le 11-Septembre", "DATE 2001-09-11"),
        ],
    },
    Rule {
        name: "<jour>, <jour> et <jour> <mois>",
        starts: Classes::FIGURES.and(Classes::WEEKDAY),
        asks: Asks::NOTHING.next(Sight::ON.and(Sight::COMMA).and(Sight::TIED)).ahead(Sight::MONTH),
        read: day::listed,
        examples: &[("les 11, 12 et 13 juin", "DATE XXXX-06-11")],
    },
    Rule {
        name: "<jour> sans mois",
        starts: DAY,
        asks: Asks::NOTHING
            .next(Sight::KNOWN.and(Sight::CLOSED).and(Sight::TIED).and(Sight::FIGURES))
            .beside(Sight::WEEKDAY.and(Sight::AFTER_ARTICLE)),
        read: open_day::bare,
        examples: &[
            ("jeudi 15 à 16 h", "TIME XXXX-XX-15T16:00"),
            ("le 5 du mois prochain", "DATE XXXX-XX-05"),
            ("pour le 27", "DATE XXXX-XX-27"),
            ("Le procès a commencé le 9.", "DATE XXXX-XX-09"),
        ],
    },
    Rule {
        name: "les <jour>, <jour> et <jour>",
        starts: Classes::FIGURES,
        asks: Asks::NOTHING
            .next(Sight::COMMA.and(Sight::ON).and(Sight::OR).and(Sight::CLOSED))
            .beside(Sight::AFTER_ARTICLE.and(Sight::AFTER_FIGURES)),
        read: open_day::listed,
        examples: &[("Séances prévues les 5, 12 et 19.", "DATE XXXX-XX-05")],
    },
    Rule {
        name: "<mois> [<année>]",
        starts: Classes::MONTH,
        asks: Asks::NOTHING,
        read: month::month,
        examples: &[
            ("octobre 2025", "DATE 2025-10"),
            ("en mars", "DATE XXXX-03"),
            ("Mai 68", "DATE 1968-05"),
            ("en mai et juin 2004", "DATE 2004-05"),
        ],
    },
    Rule {
        name: "<Mois> <jour>",
        starts: Classes::MONTH,
        asks: Asks::NOTHING,
        read: day::month_first,
        examples: &[("Oct. 2", "DATE XXXX-10-02"), ("Novembre 19, 2015", "DATE 2015-11-19")],
    },
    Rule {
        name: "<jj>/<mm>/<aaaa>",
        starts: Classes::FIGURES.and(Classes::WEEKDAY),
        asks: Asks::NOTHING
            .next(Sight::TIED.and(Sight::FIGURES))
            .beside(Sight::WEEKDAY.and(Sight::TIED).and(Sight::BEFORE_FIGURES)),
        read: numeric::numeric,
        examples: &[
            ("25/10/2025", "DATE 2025-10-25"),
            ("2025-10-26", "DATE 2025-10-26"),
            ("2025-10-26T14:10:57", "TIME 2025-10-26T14:10:57"),
            ("2025-10-26T14:10:57+02:00", "TIME 2025-10-26T14:10:57+02:00"),
            ("le 07/01", "DATE XXXX-01-07"),
        ],
    },
    Rule {
        name: "années <décennie> et <décennie>",
        starts: Classes::FIGURES,
        asks: Asks::NOTHING.beside(Sight::AFTER_FIGURES),
        read: year::further_decade,
        examples: &[("les années 1960 et 1970", "DATE 197")],
    },
    Rule {
        name: "<année>",
        starts: Classes::FIGURES.and(Classes::NUMERAL),
        asks: Asks::NOTHING.beside(Sight::YEAR.and(Sight::AFTER_IN)),
        read: year::year,
        examples: &[
            ("en 2024", "DATE 2024"),
            ("depuis 1998", "DATE 1998"),
            ("en 52 av. J.-C.", "DATE BC0052"),
            ("en 14 apr. J.-C.", "DATE 0014"),
        ],
    },
    Rule {
        name: "années <décennie>, an <année>",
        starts: Classes::TIME_UNIT,
        asks: Asks::NOTHING,
        read: year::named,
        examples: &[
            ("les années 1930", "DATE 193"),
            ("les années 1960-1970", "RANGE 196/197"),
            ("l'année 1936", "DATE 1936"),
            ("les sixties", "DATE 196"),
        ],
    },
    Rule {
        name: "<siècle>",
        starts: RANK.and(Classes::NUMERAL),
        asks: Asks::NOTHING
            .next(Sight::CENTURY.and(Sight::PART).and(Sight::ON).and(Sight::COMMA))
            .ahead(Sight::CENTURY),
        read: century::century,
        examples: &[
            ("au XXe siècle", "DATE 19"),
            ("au Ve siècle avant J.-C.", "DATE BC04"),
            ("aux XVe et XVIe siècles", "DATE 14"),
        ],
    },
    Rule {
        name: "<siècle> à <siècle>",
        starts: RANK.and(Classes::NUMERAL),
        asks: Asks::NOTHING.next(Sight::CENTURY.and(Sight::PART).and(Sight::ON).and(Sight::LINK)).ahead(Sight::CENTURY),
        read: century::centuries,
        examples: &[("du XVIe au XVIIIe siècle", "RANGE 15/17"), ("entre le Xe et le XIIe siècle", "RANGE 09/11")],
    },
    Rule {
        name: "<trimestre> [<année>]",
        starts: RANK,
        asks: Asks::NOTHING.next(Sight::PART_OF_YEAR.and(Sight::PART)).ahead(Sight::PART_OF_YEAR),
        read: month::quarter,
        examples: &[("le premier trimestre 2024", "DATE 2024-Q1"), ("au second semestre 2024", "DATE 2024-H2")],
    },
    Rule {
        name: "T1 <année>",
        starts: Classes::FIGURES,
        asks: Asks::NOTHING
            .next(Sight::TIED.and(Sight::FIGURES).and(Sight::CLOSED).and(Sight::LINK))
            .beside(Sight::TIED.and(Sight::GLUED)),
        read: month::quarter_sign,
        examples: &[("le T1 2024", "DATE 2024-Q1"), ("au S2 2023", "DATE 2023-H2")],
    },
    Rule {
        name: "exercice <année>-<année>",
        starts: Classes::FIGURES,
        asks: Asks::NOTHING.next(Sight::TIED).beside(Sight::TIED),
        read: month::two_years,
        examples: &[("l'exercice 2023-2024", "RANGE 2023/2024"), ("la saison 2022/2023", "RANGE 2022/2023")],
    },
    Rule {
        name: "mois de <mois>",
        starts: Classes::TIME_UNIT,
        asks: Asks::NOTHING,
        read: month::named,
        examples: &[("le mois de mars 1992", "DATE 1992-03")],
    },
    Rule {
        name: "<saison> [<année>]",
        starts: Classes::SEASON,
        asks: Asks::NOTHING,
        read: month::season,
        examples: &[
            ("l'été 2024", "DATE 2024-SU"),
            ("au printemps 2019", "DATE 2019-SP"),
            ("l'hiver 2023-2024", "DATE 2023-WI"),
        ],
    },
    Rule {
        name: "<fête> [<année>]",
        starts: Classes::FEAST,
        asks: Asks::NOTHING,
        read: feast::feast,
        examples: &[("à Noël", "DATE XXXX-12-25"), ("Pâques", "DATE XXXX-XX-XX")],
    },
    Rule {
        name: "<jour> <mois républicain> an <année>",
        starts: DAY.and(Classes::MONTH),
        asks: Asks::NOTHING.next(Sight::REPUBLICAN_MONTH.and(Sight::PART)).ahead(Sight::REPUBLICAN_MONTH),
        read: feast::republican,
        examples: &[
            ("le 18 brumaire an VIII", "DATE 1799-11-09"),
            ("en thermidor an II", "RANGE 1794-07-19/1794-08-17"),
        ],
    },
    Rule {
        name: "an <année républicaine>",
        starts: Classes::TIME_UNIT,
        asks: Asks::NOTHING,
        read: feast::republican_year,
        examples: &[("l'an II", "RANGE 1793-09-22/1794-09-21")],
    },
    Rule {
        name: "<jour de la semaine> [<partie du jour>]",
        starts: Classes::WEEKDAY,
        asks: Asks::NOTHING,
        read: relative::weekday,
        examples: &[
            ("vendredi", "DATE XXXX-WXX-5"),
            ("vendredi soir", "TIME XXXX-WXX-5TEV"),
            ("lundi en huit", "DATE XXXX-WXX-1"),
            ("mardi de la semaine prochaine", "DATE XXXX-WXX-2"),
        ],
    },
    Rule {
        name: "<rang> <jour de la semaine> de <mois>",
        starts: RANK.and(Classes::NUMERAL),
        asks: Asks::NOTHING.next(NTH.and(Sight::PART)).ahead(NTH),
        read: period::nth,
        examples: &[
            ("le premier lundi de septembre", "DATE XXXX-09-XX"),
            ("le dernier jour du mois", "DATE XXXX-XX-XX"),
            ("la première quinzaine de juin 2025", "RANGE 2025-06-01/2025-06-15"),
        ],
    },
    Rule {
        name: "<partie du jour> [de <date>]",
        starts: Classes::DAY_PART,
        asks: Asks::NOTHING,
        read: day_part::day_part,
        examples: &[
            ("le matin du 25 octobre", "TIME XXXX-10-25TMO"),
            ("l'après-midi du 25 octobre 2025", "TIME 2025-10-25TAF"),
        ],
    },
    Rule {
        name: "<heure> [<date>]",
        starts: Classes::FIGURES.and(Classes::DAY_PART).and(Classes::NUMERAL).and(Classes::ONE),
        asks: Asks::NOTHING.next(Sight::TIME_UNIT.and(Sight::COLON).and(Sight::ON)).ahead(CLOCK),
        read: clock::time,
        examples: &[
            ("à 14 h 30", "TIME T14:30"),
            ("19h15", "TIME T19:15"),
            ("à vingt heures", "TIME T20:00"),
            ("midi et demi", "TIME T12:30"),
            ("à 17 h mardi", "TIME XXXX-WXX-2T17:00"),
        ],
    },
    Rule {
        name: "hier [<partie du jour>]",
        starts: Classes::DEIXIS,
        asks: Asks::NOTHING,
        read: relative::deixis,
        examples: &[("hier", "DATE -"), ("hier soir", "TIME -"), ("demain à 17 h", "TIME -")],
    },
    Rule {
        name: "le lendemain",
        starts: Classes::DEIXIS,
        asks: Asks::NOTHING,
        read: relative::anaphor,
        examples: &[("le lendemain", "DATE -"), ("la veille au soir", "TIME -")],
    },
    Rule {
        name: "<unité> dernière",
        starts: Classes::TIME_UNIT,
        asks: Asks::NOTHING,
        read: period::period,
        examples: &[
            ("la semaine dernière", "DATE -"),
            ("l'an dernier", "DATE -"),
            ("ces derniers jours", "DURATION PXD"),
            ("la semaine 12", "DATE XXXX-W12"),
        ],
    },
    Rule {
        name: "<nombre> <unité>",
        starts: Classes::FIGURES
            .and(Classes::NUMERAL)
            .and(Classes::ONE)
            .and(Classes::TIME_UNIT)
            .and(Classes::COLLECTIVE),
        asks: Asks::NOTHING
            .next(Sight::TIME_UNIT.and(Sight::ON).and(Sight::OR).and(Sight::TIED).and(Sight::PART).and(Sight::LINK))
            .ahead(Sight::TIME_UNIT),
        read: duration::duration,
        examples: &[
            ("trois jours", "DURATION P3D"),
            ("44 ans", "DURATION P44Y"),
            ("quelques jours", "DURATION PXD"),
            ("il y a trois jours", "DATE -"),
            ("trois jours plus tard", "DATE -"),
            ("une heure et demie", "DURATION PT1H30M"),
            ("trois quarts d'heure", "DURATION PT45M"),
            ("tous les deux ans", "SET P2Y"),
        ],
    },
    Rule {
        name: "par <unité>",
        starts: Classes::TIME_UNIT
            .and(Classes::WEEKDAY)
            .and(Classes::DAY_PART)
            .and(Classes::SEASON)
            .and(Classes::MONTH)
            .and(Classes::FIGURES),
        asks: Asks::NOTHING.next(OF_DAY).ahead(RECURRENT),
        read: set::set,
        examples: &[
            ("par an", "SET P1Y"),
            ("chaque semaine", "SET P1W"),
            ("tous les lundis", "SET XXXX-WXX-1"),
            ("les dimanches", "SET XXXX-WXX-7"),
            ("chaque 14 juillet", "SET XXXX-07-14"),
        ],
    },
    Rule {
        name: "chaque <rang> <jour de la semaine> du mois",
        starts: RANK.and(Classes::NUMERAL),
        asks: Asks::NOTHING.next(Sight::WEEKDAY.and(Sight::PART).and(Sight::ON)).ahead(Sight::WEEKDAY),
        read: set::nth_of_each,
        examples: &[
            ("chaque premier jeudi du mois", "SET XXXX-WXX-4"),
            ("le premier lundi de chaque mois", "SET XXXX-WXX-1"),
        ],
    },
    Rule {
        name: "le <jour de la semaine>, chaque semaine",
        starts: Classes::WEEKDAY,
        asks: Asks::NOTHING.beside(Sight::AFTER_ARTICLE),
        read: set::habitual,
        examples: &[("Fermé le lundi.", "SET XXXX-WXX-1"), ("Le marché a lieu le samedi matin.", "SET XXXX-WXX-6TMO")],
    },
    Rule {
        name: "le <jour> de chaque mois",
        starts: Classes::FIGURES,
        asks: Asks::NOTHING.next(Sight::ON.and(OF_DAY)).ahead(Sight::TIME_UNIT),
        read: set::day_of_each,
        examples: &[("le 5 de chaque mois", "SET XXXX-XX-05"), ("le 31 mars de chaque année", "SET XXXX-03-31")],
    },
    Rule {
        name: "un <jour> sur <nombre>",
        starts: Classes::ONE,
        asks: Asks::NOTHING.next(Sight::TIME_UNIT.and(Sight::WEEKDAY).and(Sight::DAY_PART)).ahead(Sight::OVER),
        read: set::one_in,
        examples: &[("un lundi sur deux", "SET XXXX-WXX-1"), ("un an sur deux", "SET P2Y")],
    },
    Rule {
        name: "<date> à <date>",
        starts: DAY
            .and(Classes::MONTH)
            .and(Classes::DEIXIS)
            .and(Classes::DAY_PART)
            .and(Classes::BOUND)
            .and(Classes::FEAST),
        asks: Asks::NOTHING.next(BOUND).beside(Sight::AFTER_BETWEEN).ahead(Sight::LINK),
        read: range::range,
        examples: &[
            ("du 3 au 5 mai 2024", "RANGE 2024-05-03/2024-05-05"),
            ("de 2010 à 2015", "RANGE 2010/2015"),
            ("2015-2020", "RANGE 2015/2020"),
            ("entre 8 h et 10 h", "RANGE T08:00/T10:00"),
            ("octobre-novembre 2024", "RANGE 2024-10/2024-11"),
            ("du lundi au vendredi", "RANGE XXXX-WXX-1/XXXX-WXX-5"),
            ("la guerre de 14-18", "RANGE 1914/1918"),
            ("entre fin 2023 et début 2025", "RANGE 2023/2025"),
            ("entre Noël et le Nouvel An", "RANGE XXXX-12-25/XXXX-01-01"),
        ],
    },
    Rule {
        name: "fin <date>",
        starts: Classes::BOUND,
        asks: Asks::NOTHING,
        read: bound::bound,
        examples: &[
            ("fin 2023", "DATE 2023 mod=END"),
            ("mi-avril", "DATE XXXX-04 mod=MID"),
            ("début des années 90", "DATE 199 mod=START"),
            ("en début de soirée", "TIME TEV mod=START"),
            ("à la fin du mois", "DATE - mod=END"),
        ],
    },
    Rule {
        name: "tôt <partie du jour>",
        starts: Classes::BOUND,
        asks: Asks::NOTHING,
        read: bound::early,
        examples: &[("tôt le matin", "TIME TMO mod=START")],
    },
    Rule {
        name: "première moitié de <date>",
        starts: Classes::BOUND,
        asks: Asks::NOTHING,
        read: bound::portion,
        examples: &[("la seconde moitié du XIXe siècle", "DATE 18 mod=END")],
    },
];

/// Which of them may read something.
pub(super) static INDEX: Index = Index::of(RULES);
