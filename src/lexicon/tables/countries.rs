//! Countries (ISO 3166-1, ISO 3166-3, XK) and the forms that name them.
//! Generated from `../data` by `BLESS=1 cargo test lexicon`. Do not edit.

use super::{CountryRow, FormSort::*};
use crate::country::{Country, Record};

#[rustfmt::skip]
pub(crate) static COUNTRIES: [Record; 260] = [
    Record { code: "AD", alpha3: "AND", numeric: 20, name: "Andorre", long_name: "Principauté d'Andorre" },
    Record { code: "AE", alpha3: "ARE", numeric: 784, name: "Émirats arabes unis", long_name: "" },
    Record { code: "AF", alpha3: "AFG", numeric: 4, name: "Afghanistan", long_name: "République islamique d'Afghanistan" },
    Record { code: "AG", alpha3: "ATG", numeric: 28, name: "Antigua-et-Barbuda", long_name: "" },
    Record { code: "AI", alpha3: "AIA", numeric: 660, name: "Anguilla", long_name: "" },
    Record { code: "AL", alpha3: "ALB", numeric: 8, name: "Albanie", long_name: "République d'Albanie" },
    Record { code: "AM", alpha3: "ARM", numeric: 51, name: "Arménie", long_name: "République d'Arménie" },
    Record { code: "AN", alpha3: "ANT", numeric: 530, name: "Antilles néerlandaises", long_name: "" },
    Record { code: "AO", alpha3: "AGO", numeric: 24, name: "Angola", long_name: "République d'Angola" },
    Record { code: "AQ", alpha3: "ATA", numeric: 10, name: "Antarctique", long_name: "" },
    Record { code: "AR", alpha3: "ARG", numeric: 32, name: "Argentine", long_name: "République argentine" },
    Record { code: "AS", alpha3: "ASM", numeric: 16, name: "Samoa américaines", long_name: "" },
    Record { code: "AT", alpha3: "AUT", numeric: 40, name: "Autriche", long_name: "République d'Autriche" },
    Record { code: "AU", alpha3: "AUS", numeric: 36, name: "Australie", long_name: "Commonwealth d'Australie" },
    Record { code: "AW", alpha3: "ABW", numeric: 533, name: "Aruba", long_name: "" },
    Record { code: "AX", alpha3: "ALA", numeric: 248, name: "îles Åland", long_name: "" },
    Record { code: "AZ", alpha3: "AZE", numeric: 31, name: "Azerbaïdjan", long_name: "République d'Azerbaïdjan" },
    Record { code: "BA", alpha3: "BIH", numeric: 70, name: "Bosnie-Herzégovine", long_name: "" },
    Record { code: "BB", alpha3: "BRB", numeric: 52, name: "Barbade", long_name: "" },
    Record { code: "BD", alpha3: "BGD", numeric: 50, name: "Bangladesh", long_name: "République populaire du Bangladesh" },
    Record { code: "BE", alpha3: "BEL", numeric: 56, name: "Belgique", long_name: "Royaume de Belgique" },
    Record { code: "BF", alpha3: "BFA", numeric: 854, name: "Burkina Faso", long_name: "" },
    Record { code: "BG", alpha3: "BGR", numeric: 100, name: "Bulgarie", long_name: "République de Bulgarie" },
    Record { code: "BH", alpha3: "BHR", numeric: 48, name: "Bahreïn", long_name: "Royaume de Bahreïn" },
    Record { code: "BI", alpha3: "BDI", numeric: 108, name: "Burundi", long_name: "République du Burundi" },
    Record { code: "BJ", alpha3: "BEN", numeric: 204, name: "Bénin", long_name: "République du Bénin" },
    Record { code: "BL", alpha3: "BLM", numeric: 652, name: "Saint-Barthélemy", long_name: "Collectivité de Saint-Barthélemy" },
    Record { code: "BM", alpha3: "BMU", numeric: 60, name: "Bermudes", long_name: "" },
    Record { code: "BN", alpha3: "BRN", numeric: 96, name: "Brunei", long_name: "Brunei Darussalam" },
    Record { code: "BO", alpha3: "BOL", numeric: 68, name: "Bolivie", long_name: "État plurinational de Bolivie" },
    Record { code: "BQ", alpha3: "BES", numeric: 535, name: "Pays-Bas caribéens", long_name: "" },
    Record { code: "BR", alpha3: "BRA", numeric: 76, name: "Brésil", long_name: "République fédérative du Brésil" },
    Record { code: "BS", alpha3: "BHS", numeric: 44, name: "Bahamas", long_name: "Commonwealth des Bahamas" },
    Record { code: "BT", alpha3: "BTN", numeric: 64, name: "Bhoutan", long_name: "Royaume du Bhoutan" },
    Record { code: "BV", alpha3: "BVT", numeric: 74, name: "île Bouvet", long_name: "" },
    Record { code: "BW", alpha3: "BWA", numeric: 72, name: "Botswana", long_name: "République du Botswana" },
    Record { code: "BY", alpha3: "BLR", numeric: 112, name: "Biélorussie", long_name: "République de Biélorussie" },
    Record { code: "BZ", alpha3: "BLZ", numeric: 84, name: "Belize", long_name: "" },
    Record { code: "CA", alpha3: "CAN", numeric: 124, name: "Canada", long_name: "" },
    Record { code: "CC", alpha3: "CCK", numeric: 166, name: "îles Cocos", long_name: "Territoire des îles Cocos" },
    Record { code: "CD", alpha3: "COD", numeric: 180, name: "République démocratique du Congo", long_name: "" },
    Record { code: "CF", alpha3: "CAF", numeric: 140, name: "Centrafrique", long_name: "République centrafricaine" },
    Record { code: "CG", alpha3: "COG", numeric: 178, name: "Congo", long_name: "République du Congo" },
    Record { code: "CH", alpha3: "CHE", numeric: 756, name: "Suisse", long_name: "Confédération suisse" },
    Record { code: "CI", alpha3: "CIV", numeric: 384, name: "Côte d'Ivoire", long_name: "République de Côte d'Ivoire" },
    Record { code: "CK", alpha3: "COK", numeric: 184, name: "îles Cook", long_name: "" },
    Record { code: "CL", alpha3: "CHL", numeric: 152, name: "Chili", long_name: "République du Chili" },
    Record { code: "CM", alpha3: "CMR", numeric: 120, name: "Cameroun", long_name: "République du Cameroun" },
    Record { code: "CN", alpha3: "CHN", numeric: 156, name: "Chine", long_name: "République populaire de Chine" },
    Record { code: "CO", alpha3: "COL", numeric: 170, name: "Colombie", long_name: "République de Colombie" },
    Record { code: "CR", alpha3: "CRI", numeric: 188, name: "Costa Rica", long_name: "République du Costa Rica" },
    Record { code: "CS", alpha3: "CSK", numeric: 200, name: "Tchécoslovaquie", long_name: "République tchécoslovaque" },
    Record { code: "CSXX", alpha3: "SCG", numeric: 891, name: "Serbie-et-Monténégro", long_name: "Communauté étatique de Serbie-et-Monténégro" },
    Record { code: "CU", alpha3: "CUB", numeric: 192, name: "Cuba", long_name: "République de Cuba" },
    Record { code: "CV", alpha3: "CPV", numeric: 132, name: "Cap-Vert", long_name: "République de Cabo Verde" },
    Record { code: "CW", alpha3: "CUW", numeric: 531, name: "Curaçao", long_name: "" },
    Record { code: "CX", alpha3: "CXR", numeric: 162, name: "île Christmas", long_name: "Territoire de l'île Christmas" },
    Record { code: "CY", alpha3: "CYP", numeric: 196, name: "Chypre", long_name: "République de Chypre" },
    Record { code: "CZ", alpha3: "CZE", numeric: 203, name: "Tchéquie", long_name: "République tchèque" },
    Record { code: "DD", alpha3: "DDR", numeric: 278, name: "Allemagne de l'Est", long_name: "République démocratique allemande" },
    Record { code: "DE", alpha3: "DEU", numeric: 276, name: "Allemagne", long_name: "République fédérale d'Allemagne" },
    Record { code: "DJ", alpha3: "DJI", numeric: 262, name: "Djibouti", long_name: "République de Djibouti" },
    Record { code: "DK", alpha3: "DNK", numeric: 208, name: "Danemark", long_name: "Royaume de Danemark" },
    Record { code: "DM", alpha3: "DMA", numeric: 212, name: "Dominique", long_name: "Commonwealth de la Dominique" },
    Record { code: "DO", alpha3: "DOM", numeric: 214, name: "République dominicaine", long_name: "" },
    Record { code: "DY", alpha3: "DHY", numeric: 0, name: "Dahomey", long_name: "République du Dahomey" },
    Record { code: "DZ", alpha3: "DZA", numeric: 12, name: "Algérie", long_name: "République algérienne démocratique et populaire" },
    Record { code: "EC", alpha3: "ECU", numeric: 218, name: "Équateur", long_name: "République d'Équateur" },
    Record { code: "EE", alpha3: "EST", numeric: 233, name: "Estonie", long_name: "République d'Estonie" },
    Record { code: "EG", alpha3: "EGY", numeric: 818, name: "Égypte", long_name: "République arabe d'Égypte" },
    Record { code: "EH", alpha3: "ESH", numeric: 732, name: "Sahara occidental", long_name: "" },
    Record { code: "ER", alpha3: "ERI", numeric: 232, name: "Érythrée", long_name: "État d'Érythrée" },
    Record { code: "ES", alpha3: "ESP", numeric: 724, name: "Espagne", long_name: "Royaume d'Espagne" },
    Record { code: "ET", alpha3: "ETH", numeric: 231, name: "Éthiopie", long_name: "République fédérale démocratique d'Éthiopie" },
    Record { code: "FI", alpha3: "FIN", numeric: 246, name: "Finlande", long_name: "République de Finlande" },
    Record { code: "FJ", alpha3: "FJI", numeric: 242, name: "Fidji", long_name: "République des Fidji" },
    Record { code: "FK", alpha3: "FLK", numeric: 238, name: "îles Malouines", long_name: "" },
    Record { code: "FM", alpha3: "FSM", numeric: 583, name: "Micronésie", long_name: "États fédérés de Micronésie" },
    Record { code: "FO", alpha3: "FRO", numeric: 234, name: "îles Féroé", long_name: "" },
    Record { code: "FR", alpha3: "FRA", numeric: 250, name: "France", long_name: "République française" },
    Record { code: "GA", alpha3: "GAB", numeric: 266, name: "Gabon", long_name: "République gabonaise" },
    Record { code: "GB", alpha3: "GBR", numeric: 826, name: "Royaume-Uni", long_name: "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord" },
    Record { code: "GD", alpha3: "GRD", numeric: 308, name: "Grenade", long_name: "" },
    Record { code: "GE", alpha3: "GEO", numeric: 268, name: "Géorgie", long_name: "" },
    Record { code: "GF", alpha3: "GUF", numeric: 254, name: "Guyane", long_name: "Collectivité territoriale de Guyane" },
    Record { code: "GG", alpha3: "GGY", numeric: 831, name: "Guernesey", long_name: "Bailliage de Guernesey" },
    Record { code: "GH", alpha3: "GHA", numeric: 288, name: "Ghana", long_name: "République du Ghana" },
    Record { code: "GI", alpha3: "GIB", numeric: 292, name: "Gibraltar", long_name: "" },
    Record { code: "GL", alpha3: "GRL", numeric: 304, name: "Groenland", long_name: "" },
    Record { code: "GM", alpha3: "GMB", numeric: 270, name: "Gambie", long_name: "République de Gambie" },
    Record { code: "GN", alpha3: "GIN", numeric: 324, name: "Guinée", long_name: "République de Guinée" },
    Record { code: "GP", alpha3: "GLP", numeric: 312, name: "Guadeloupe", long_name: "" },
    Record { code: "GQ", alpha3: "GNQ", numeric: 226, name: "Guinée équatoriale", long_name: "République de Guinée équatoriale" },
    Record { code: "GR", alpha3: "GRC", numeric: 300, name: "Grèce", long_name: "République hellénique" },
    Record { code: "GS", alpha3: "SGS", numeric: 239, name: "Géorgie du Sud-et-les îles Sandwich du Sud", long_name: "" },
    Record { code: "GT", alpha3: "GTM", numeric: 320, name: "Guatemala", long_name: "République du Guatemala" },
    Record { code: "GU", alpha3: "GUM", numeric: 316, name: "Guam", long_name: "" },
    Record { code: "GW", alpha3: "GNB", numeric: 624, name: "Guinée-Bissau", long_name: "République de Guinée-Bissau" },
    Record { code: "GY", alpha3: "GUY", numeric: 328, name: "Guyana", long_name: "République coopérative du Guyana" },
    Record { code: "HK", alpha3: "HKG", numeric: 344, name: "Hong Kong", long_name: "Région administrative spéciale de Hong Kong" },
    Record { code: "HM", alpha3: "HMD", numeric: 334, name: "îles Heard-et-MacDonald", long_name: "" },
    Record { code: "HN", alpha3: "HND", numeric: 340, name: "Honduras", long_name: "République du Honduras" },
    Record { code: "HR", alpha3: "HRV", numeric: 191, name: "Croatie", long_name: "République de Croatie" },
    Record { code: "HT", alpha3: "HTI", numeric: 332, name: "Haïti", long_name: "République d'Haïti" },
    Record { code: "HU", alpha3: "HUN", numeric: 348, name: "Hongrie", long_name: "" },
    Record { code: "HV", alpha3: "HVO", numeric: 0, name: "Haute-Volta", long_name: "République de Haute-Volta" },
    Record { code: "ID", alpha3: "IDN", numeric: 360, name: "Indonésie", long_name: "République d'Indonésie" },
    Record { code: "IE", alpha3: "IRL", numeric: 372, name: "Irlande", long_name: "République d'Irlande" },
    Record { code: "IL", alpha3: "ISR", numeric: 376, name: "Israël", long_name: "État d'Israël" },
    Record { code: "IM", alpha3: "IMN", numeric: 833, name: "île de Man", long_name: "" },
    Record { code: "IN", alpha3: "IND", numeric: 356, name: "Inde", long_name: "République de l'Inde" },
    Record { code: "IO", alpha3: "IOT", numeric: 86, name: "Territoire britannique de l'océan Indien", long_name: "" },
    Record { code: "IQ", alpha3: "IRQ", numeric: 368, name: "Irak", long_name: "République d'Irak" },
    Record { code: "IR", alpha3: "IRN", numeric: 364, name: "Iran", long_name: "République islamique d'Iran" },
    Record { code: "IS", alpha3: "ISL", numeric: 352, name: "Islande", long_name: "République d'Islande" },
    Record { code: "IT", alpha3: "ITA", numeric: 380, name: "Italie", long_name: "République italienne" },
    Record { code: "JE", alpha3: "JEY", numeric: 832, name: "Jersey", long_name: "Bailliage de Jersey" },
    Record { code: "JM", alpha3: "JAM", numeric: 388, name: "Jamaïque", long_name: "" },
    Record { code: "JO", alpha3: "JOR", numeric: 400, name: "Jordanie", long_name: "Royaume hachémite de Jordanie" },
    Record { code: "JP", alpha3: "JPN", numeric: 392, name: "Japon", long_name: "" },
    Record { code: "KE", alpha3: "KEN", numeric: 404, name: "Kenya", long_name: "République du Kenya" },
    Record { code: "KG", alpha3: "KGZ", numeric: 417, name: "Kirghizistan", long_name: "République kirghize" },
    Record { code: "KH", alpha3: "KHM", numeric: 116, name: "Cambodge", long_name: "Royaume du Cambodge" },
    Record { code: "KI", alpha3: "KIR", numeric: 296, name: "Kiribati", long_name: "République de Kiribati" },
    Record { code: "KM", alpha3: "COM", numeric: 174, name: "Comores", long_name: "Union des Comores" },
    Record { code: "KN", alpha3: "KNA", numeric: 659, name: "Saint-Christophe-et-Niévès", long_name: "Fédération de Saint-Christophe-et-Niévès" },
    Record { code: "KP", alpha3: "PRK", numeric: 408, name: "Corée du Nord", long_name: "République populaire démocratique de Corée" },
    Record { code: "KR", alpha3: "KOR", numeric: 410, name: "Corée du Sud", long_name: "République de Corée" },
    Record { code: "KW", alpha3: "KWT", numeric: 414, name: "Koweït", long_name: "État du Koweït" },
    Record { code: "KY", alpha3: "CYM", numeric: 136, name: "îles Caïmans", long_name: "" },
    Record { code: "KZ", alpha3: "KAZ", numeric: 398, name: "Kazakhstan", long_name: "République du Kazakhstan" },
    Record { code: "LA", alpha3: "LAO", numeric: 418, name: "Laos", long_name: "République démocratique populaire lao" },
    Record { code: "LB", alpha3: "LBN", numeric: 422, name: "Liban", long_name: "République libanaise" },
    Record { code: "LC", alpha3: "LCA", numeric: 662, name: "Sainte-Lucie", long_name: "" },
    Record { code: "LI", alpha3: "LIE", numeric: 438, name: "Liechtenstein", long_name: "Principauté du Liechtenstein" },
    Record { code: "LK", alpha3: "LKA", numeric: 144, name: "Sri Lanka", long_name: "République démocratique socialiste du Sri Lanka" },
    Record { code: "LR", alpha3: "LBR", numeric: 430, name: "Liberia", long_name: "République du Liberia" },
    Record { code: "LS", alpha3: "LSO", numeric: 426, name: "Lesotho", long_name: "Royaume du Lesotho" },
    Record { code: "LT", alpha3: "LTU", numeric: 440, name: "Lituanie", long_name: "République de Lituanie" },
    Record { code: "LU", alpha3: "LUX", numeric: 442, name: "Luxembourg", long_name: "Grand-Duché de Luxembourg" },
    Record { code: "LV", alpha3: "LVA", numeric: 428, name: "Lettonie", long_name: "République de Lettonie" },
    Record { code: "LY", alpha3: "LBY", numeric: 434, name: "Libye", long_name: "État de Libye" },
    Record { code: "MA", alpha3: "MAR", numeric: 504, name: "Maroc", long_name: "Royaume du Maroc" },
    Record { code: "MC", alpha3: "MCO", numeric: 492, name: "Monaco", long_name: "Principauté de Monaco" },
    Record { code: "MD", alpha3: "MDA", numeric: 498, name: "Moldavie", long_name: "République de Moldavie" },
    Record { code: "ME", alpha3: "MNE", numeric: 499, name: "Monténégro", long_name: "" },
    Record { code: "MF", alpha3: "MAF", numeric: 663, name: "Saint-Martin", long_name: "Collectivité de Saint-Martin" },
    Record { code: "MG", alpha3: "MDG", numeric: 450, name: "Madagascar", long_name: "République de Madagascar" },
    Record { code: "MH", alpha3: "MHL", numeric: 584, name: "îles Marshall", long_name: "République des îles Marshall" },
    Record { code: "MK", alpha3: "MKD", numeric: 807, name: "Macédoine du Nord", long_name: "République de Macédoine du Nord" },
    Record { code: "ML", alpha3: "MLI", numeric: 466, name: "Mali", long_name: "République du Mali" },
    Record { code: "MM", alpha3: "MMR", numeric: 104, name: "Birmanie", long_name: "République de l'Union de Birmanie" },
    Record { code: "MN", alpha3: "MNG", numeric: 496, name: "Mongolie", long_name: "" },
    Record { code: "MO", alpha3: "MAC", numeric: 446, name: "Macao", long_name: "Région administrative spéciale de Macao" },
    Record { code: "MP", alpha3: "MNP", numeric: 580, name: "îles Mariannes du Nord", long_name: "Commonwealth des îles Mariannes du Nord" },
    Record { code: "MQ", alpha3: "MTQ", numeric: 474, name: "Martinique", long_name: "" },
    Record { code: "MR", alpha3: "MRT", numeric: 478, name: "Mauritanie", long_name: "République islamique de Mauritanie" },
    Record { code: "MS", alpha3: "MSR", numeric: 500, name: "Montserrat", long_name: "" },
    Record { code: "MT", alpha3: "MLT", numeric: 470, name: "Malte", long_name: "République de Malte" },
    Record { code: "MU", alpha3: "MUS", numeric: 480, name: "Maurice", long_name: "République de Maurice" },
    Record { code: "MV", alpha3: "MDV", numeric: 462, name: "Maldives", long_name: "République des Maldives" },
    Record { code: "MW", alpha3: "MWI", numeric: 454, name: "Malawi", long_name: "République du Malawi" },
    Record { code: "MX", alpha3: "MEX", numeric: 484, name: "Mexique", long_name: "États-Unis du Mexique" },
    Record { code: "MY", alpha3: "MYS", numeric: 458, name: "Malaisie", long_name: "" },
    Record { code: "MZ", alpha3: "MOZ", numeric: 508, name: "Mozambique", long_name: "République du Mozambique" },
    Record { code: "NA", alpha3: "NAM", numeric: 516, name: "Namibie", long_name: "République de Namibie" },
    Record { code: "NC", alpha3: "NCL", numeric: 540, name: "Nouvelle-Calédonie", long_name: "" },
    Record { code: "NE", alpha3: "NER", numeric: 562, name: "Niger", long_name: "République du Niger" },
    Record { code: "NF", alpha3: "NFK", numeric: 574, name: "île Norfolk", long_name: "Territoire de l'île Norfolk" },
    Record { code: "NG", alpha3: "NGA", numeric: 566, name: "Nigeria", long_name: "République fédérale du Nigeria" },
    Record { code: "NI", alpha3: "NIC", numeric: 558, name: "Nicaragua", long_name: "République du Nicaragua" },
    Record { code: "NL", alpha3: "NLD", numeric: 528, name: "Pays-Bas", long_name: "Royaume des Pays-Bas" },
    Record { code: "NO", alpha3: "NOR", numeric: 578, name: "Norvège", long_name: "Royaume de Norvège" },
    Record { code: "NP", alpha3: "NPL", numeric: 524, name: "Népal", long_name: "République fédérale démocratique du Népal" },
    Record { code: "NR", alpha3: "NRU", numeric: 520, name: "Nauru", long_name: "République de Nauru" },
    Record { code: "NU", alpha3: "NIU", numeric: 570, name: "Niue", long_name: "" },
    Record { code: "NZ", alpha3: "NZL", numeric: 554, name: "Nouvelle-Zélande", long_name: "" },
    Record { code: "OM", alpha3: "OMN", numeric: 512, name: "Oman", long_name: "Sultanat d'Oman" },
    Record { code: "PA", alpha3: "PAN", numeric: 591, name: "Panama", long_name: "République du Panama" },
    Record { code: "PE", alpha3: "PER", numeric: 604, name: "Pérou", long_name: "République du Pérou" },
    Record { code: "PF", alpha3: "PYF", numeric: 258, name: "Polynésie française", long_name: "" },
    Record { code: "PG", alpha3: "PNG", numeric: 598, name: "Papouasie-Nouvelle-Guinée", long_name: "État indépendant de Papouasie-Nouvelle-Guinée" },
    Record { code: "PH", alpha3: "PHL", numeric: 608, name: "Philippines", long_name: "République des Philippines" },
    Record { code: "PK", alpha3: "PAK", numeric: 586, name: "Pakistan", long_name: "République islamique du Pakistan" },
    Record { code: "PL", alpha3: "POL", numeric: 616, name: "Pologne", long_name: "République de Pologne" },
    Record { code: "PM", alpha3: "SPM", numeric: 666, name: "Saint-Pierre-et-Miquelon", long_name: "" },
    Record { code: "PN", alpha3: "PCN", numeric: 612, name: "îles Pitcairn", long_name: "" },
    Record { code: "PR", alpha3: "PRI", numeric: 630, name: "Porto Rico", long_name: "Commonwealth de Porto Rico" },
    Record { code: "PS", alpha3: "PSE", numeric: 275, name: "Palestine", long_name: "État de Palestine" },
    Record { code: "PT", alpha3: "PRT", numeric: 620, name: "Portugal", long_name: "République portugaise" },
    Record { code: "PW", alpha3: "PLW", numeric: 585, name: "Palaos", long_name: "République des Palaos" },
    Record { code: "PY", alpha3: "PRY", numeric: 600, name: "Paraguay", long_name: "République du Paraguay" },
    Record { code: "QA", alpha3: "QAT", numeric: 634, name: "Qatar", long_name: "État du Qatar" },
    Record { code: "RE", alpha3: "REU", numeric: 638, name: "Réunion", long_name: "" },
    Record { code: "RO", alpha3: "ROU", numeric: 642, name: "Roumanie", long_name: "" },
    Record { code: "RS", alpha3: "SRB", numeric: 688, name: "Serbie", long_name: "République de Serbie" },
    Record { code: "RU", alpha3: "RUS", numeric: 643, name: "Russie", long_name: "Fédération de Russie" },
    Record { code: "RW", alpha3: "RWA", numeric: 646, name: "Rwanda", long_name: "République du Rwanda" },
    Record { code: "SA", alpha3: "SAU", numeric: 682, name: "Arabie saoudite", long_name: "Royaume d'Arabie saoudite" },
    Record { code: "SB", alpha3: "SLB", numeric: 90, name: "îles Salomon", long_name: "" },
    Record { code: "SC", alpha3: "SYC", numeric: 690, name: "Seychelles", long_name: "République des Seychelles" },
    Record { code: "SD", alpha3: "SDN", numeric: 729, name: "Soudan", long_name: "République du Soudan" },
    Record { code: "SE", alpha3: "SWE", numeric: 752, name: "Suède", long_name: "Royaume de Suède" },
    Record { code: "SG", alpha3: "SGP", numeric: 702, name: "Singapour", long_name: "République de Singapour" },
    Record { code: "SH", alpha3: "SHN", numeric: 654, name: "Sainte-Hélène", long_name: "Sainte-Hélène, Ascension et Tristan da Cunha" },
    Record { code: "SI", alpha3: "SVN", numeric: 705, name: "Slovénie", long_name: "République de Slovénie" },
    Record { code: "SJ", alpha3: "SJM", numeric: 744, name: "Svalbard et Jan Mayen", long_name: "" },
    Record { code: "SK", alpha3: "SVK", numeric: 703, name: "Slovaquie", long_name: "République slovaque" },
    Record { code: "SL", alpha3: "SLE", numeric: 694, name: "Sierra Leone", long_name: "République de Sierra Leone" },
    Record { code: "SM", alpha3: "SMR", numeric: 674, name: "Saint-Marin", long_name: "République de Saint-Marin" },
    Record { code: "SN", alpha3: "SEN", numeric: 686, name: "Sénégal", long_name: "République du Sénégal" },
    Record { code: "SO", alpha3: "SOM", numeric: 706, name: "Somalie", long_name: "République fédérale de Somalie" },
    Record { code: "SR", alpha3: "SUR", numeric: 740, name: "Suriname", long_name: "République du Suriname" },
    Record { code: "SS", alpha3: "SSD", numeric: 728, name: "Soudan du Sud", long_name: "République du Soudan du Sud" },
    Record { code: "ST", alpha3: "STP", numeric: 678, name: "Sao Tomé-et-Principe", long_name: "République démocratique de Sao Tomé-et-Principe" },
    Record { code: "SU", alpha3: "SUN", numeric: 810, name: "URSS", long_name: "Union des républiques socialistes soviétiques" },
    Record { code: "SV", alpha3: "SLV", numeric: 222, name: "Salvador", long_name: "République du Salvador" },
    Record { code: "SX", alpha3: "SXM", numeric: 534, name: "Sint Maarten", long_name: "" },
    Record { code: "SY", alpha3: "SYR", numeric: 760, name: "Syrie", long_name: "République arabe syrienne" },
    Record { code: "SZ", alpha3: "SWZ", numeric: 748, name: "Eswatini", long_name: "Royaume d'Eswatini" },
    Record { code: "TC", alpha3: "TCA", numeric: 796, name: "îles Turques-et-Caïques", long_name: "" },
    Record { code: "TD", alpha3: "TCD", numeric: 148, name: "Tchad", long_name: "République du Tchad" },
    Record { code: "TF", alpha3: "ATF", numeric: 260, name: "Terres australes et antarctiques françaises", long_name: "" },
    Record { code: "TG", alpha3: "TGO", numeric: 768, name: "Togo", long_name: "République togolaise" },
    Record { code: "TH", alpha3: "THA", numeric: 764, name: "Thaïlande", long_name: "Royaume de Thaïlande" },
    Record { code: "TJ", alpha3: "TJK", numeric: 762, name: "Tadjikistan", long_name: "République du Tadjikistan" },
    Record { code: "TK", alpha3: "TKL", numeric: 772, name: "Tokelau", long_name: "" },
    Record { code: "TL", alpha3: "TLS", numeric: 626, name: "Timor oriental", long_name: "République démocratique du Timor oriental" },
    Record { code: "TM", alpha3: "TKM", numeric: 795, name: "Turkménistan", long_name: "" },
    Record { code: "TN", alpha3: "TUN", numeric: 788, name: "Tunisie", long_name: "République tunisienne" },
    Record { code: "TO", alpha3: "TON", numeric: 776, name: "Tonga", long_name: "Royaume des Tonga" },
    Record { code: "TR", alpha3: "TUR", numeric: 792, name: "Turquie", long_name: "République de Turquie" },
    Record { code: "TT", alpha3: "TTO", numeric: 780, name: "Trinité-et-Tobago", long_name: "République de Trinité-et-Tobago" },
    Record { code: "TV", alpha3: "TUV", numeric: 798, name: "Tuvalu", long_name: "" },
    Record { code: "TW", alpha3: "TWN", numeric: 158, name: "Taïwan", long_name: "République de Chine" },
    Record { code: "TZ", alpha3: "TZA", numeric: 834, name: "Tanzanie", long_name: "République unie de Tanzanie" },
    Record { code: "UA", alpha3: "UKR", numeric: 804, name: "Ukraine", long_name: "" },
    Record { code: "UG", alpha3: "UGA", numeric: 800, name: "Ouganda", long_name: "République d'Ouganda" },
    Record { code: "UM", alpha3: "UMI", numeric: 581, name: "îles mineures éloignées des États-Unis", long_name: "" },
    Record { code: "US", alpha3: "USA", numeric: 840, name: "États-Unis", long_name: "États-Unis d'Amérique" },
    Record { code: "UY", alpha3: "URY", numeric: 858, name: "Uruguay", long_name: "République orientale de l'Uruguay" },
    Record { code: "UZ", alpha3: "UZB", numeric: 860, name: "Ouzbékistan", long_name: "République d'Ouzbékistan" },
    Record { code: "VA", alpha3: "VAT", numeric: 336, name: "Vatican", long_name: "État de la Cité du Vatican" },
    Record { code: "VC", alpha3: "VCT", numeric: 670, name: "Saint-Vincent-et-les-Grenadines", long_name: "" },
    Record { code: "VD", alpha3: "VDR", numeric: 0, name: "Nord-Vietnam", long_name: "République démocratique du Viêt Nam" },
    Record { code: "VE", alpha3: "VEN", numeric: 862, name: "Venezuela", long_name: "République bolivarienne du Venezuela" },
    Record { code: "VG", alpha3: "VGB", numeric: 92, name: "îles Vierges britanniques", long_name: "" },
    Record { code: "VI", alpha3: "VIR", numeric: 850, name: "îles Vierges américaines", long_name: "" },
    Record { code: "VN", alpha3: "VNM", numeric: 704, name: "Vietnam", long_name: "République socialiste du Vietnam" },
    Record { code: "VU", alpha3: "VUT", numeric: 548, name: "Vanuatu", long_name: "République de Vanuatu" },
    Record { code: "WF", alpha3: "WLF", numeric: 876, name: "Wallis-et-Futuna", long_name: "Territoire des îles Wallis et Futuna" },
    Record { code: "WS", alpha3: "WSM", numeric: 882, name: "Samoa", long_name: "État indépendant du Samoa" },
    Record { code: "XK", alpha3: "XKX", numeric: 0, name: "Kosovo", long_name: "République du Kosovo" },
    Record { code: "YD", alpha3: "YMD", numeric: 720, name: "Yémen du Sud", long_name: "République démocratique populaire du Yémen" },
    Record { code: "YE", alpha3: "YEM", numeric: 887, name: "Yémen", long_name: "République du Yémen" },
    Record { code: "YT", alpha3: "MYT", numeric: 175, name: "Mayotte", long_name: "Département de Mayotte" },
    Record { code: "YU", alpha3: "YUG", numeric: 890, name: "Yougoslavie", long_name: "République fédérale de Yougoslavie" },
    Record { code: "ZA", alpha3: "ZAF", numeric: 710, name: "Afrique du Sud", long_name: "République d'Afrique du Sud" },
    Record { code: "ZM", alpha3: "ZMB", numeric: 894, name: "Zambie", long_name: "République de Zambie" },
    Record { code: "ZW", alpha3: "ZWE", numeric: 716, name: "Zimbabwe", long_name: "République du Zimbabwe" },
];

#[rustfmt::skip]
pub(crate) static FORMS: [CountryRow; 933] = [
    CountryRow { sort: Abbreviation, candidates: &[Country(149)] }, // MK
    CountryRow { sort: Name, candidates: &[Country(73)] }, // ET
    CountryRow { sort: Name, candidates: &[Country(2)] }, // AF
    CountryRow { sort: Name, candidates: &[Country(257)] }, // ZA
    CountryRow { sort: Name, candidates: &[Country(5)] }, // AL
    CountryRow { sort: Name, candidates: &[Country(66)] }, // DZ
    CountryRow { sort: Name, candidates: &[Country(60)] }, // DE
    CountryRow { sort: Name, candidates: &[Country(59)] }, // DDDE
    CountryRow { sort: Name, candidates: &[Country(0)] }, // AD
    CountryRow { sort: Name, candidates: &[Country(8)] }, // AO
    CountryRow { sort: Name, candidates: &[Country(4)] }, // AI
    CountryRow { sort: Name, candidates: &[Country(9)] }, // AQ
    CountryRow { sort: Name, candidates: &[Country(3)] }, // AG
    CountryRow { sort: Name, candidates: &[Country(7)] }, // ANHH
    CountryRow { sort: Name, candidates: &[Country(176)] }, // NZ
    CountryRow { sort: Name, candidates: &[Country(198)] }, // SA
    CountryRow { sort: Name, candidates: &[Country(10)] }, // AR
    CountryRow { sort: Name, candidates: &[Country(6)] }, // AM
    CountryRow { sort: Name, candidates: &[Country(14)] }, // AW
    CountryRow { sort: Name, candidates: &[Country(13)] }, // AU
    CountryRow { sort: Name, candidates: &[Country(12)] }, // AT
    CountryRow { sort: Name, candidates: &[Country(16)] }, // AZ
    CountryRow { sort: Name, candidates: &[Country(32)] }, // BS
    CountryRow { sort: Name, candidates: &[Country(23)] }, // BH
    CountryRow { sort: Name, candidates: &[Country(85)] }, // GG
    CountryRow { sort: Name, candidates: &[Country(116)] }, // JE
    CountryRow { sort: Name, candidates: &[Country(19)] }, // BD
    CountryRow { sort: Name, candidates: &[Country(18)] }, // BB
    CountryRow { sort: Name, candidates: &[Country(137)] }, // LS
    CountryRow { sort: Name, candidates: &[Country(35)] }, // BW
    CountryRow { sort: Name, candidates: &[Country(36)] }, // BY
    CountryRow { sort: Name, candidates: &[Country(20)] }, // BE
    CountryRow { sort: Name, candidates: &[Country(37)] }, // BZ
    CountryRow { sort: Name, candidates: &[Country(27)] }, // BM
    CountryRow { sort: Name, candidates: &[Country(110)] }, // IN
    CountryRow { sort: Name, candidates: &[Country(33)] }, // BT
    CountryRow { sort: Name, candidates: &[Country(151)] }, // MM
    CountryRow { sort: Name, candidates: &[Country(29)] }, // BO
    CountryRow { sort: Name, candidates: &[Country(30)] }, // BQ
    CountryRow { sort: Name, candidates: &[Country(17)] }, // BA
    CountryRow { sort: Name, candidates: &[Country(28)] }, // BN
    CountryRow { sort: Name, candidates: &[Country(31)] }, // BR
    CountryRow { sort: Name, candidates: &[Country(22)] }, // BG
    CountryRow { sort: Name, candidates: &[Country(21)] }, // BF
    CountryRow { sort: Name, candidates: &[Country(24)] }, // BI
    CountryRow { sort: Name, candidates: &[Country(25)] }, // BJ
    CountryRow { sort: Name, candidates: &[Country(54)] }, // CV
    CountryRow { sort: Name, candidates: &[Country(166)] }, // NC
    CountryRow { sort: Name, candidates: &[Country(122)] }, // KH
    CountryRow { sort: Name, candidates: &[Country(47)] }, // CM
    CountryRow { sort: Name, candidates: &[Country(38)] }, // CA
    CountryRow { sort: Name, candidates: &[Country(129)] }, // KY
    CountryRow { sort: Name, candidates: &[Country(41)] }, // CF
    CountryRow { sort: Name, candidates: &[Country(135)] }, // LK
    CountryRow { sort: Name, candidates: &[Country(111)] }, // IO
    CountryRow { sort: Name, candidates: &[Country(46)] }, // CL
    CountryRow { sort: Name, candidates: &[Country(48)] }, // CN
    CountryRow { sort: Name, candidates: &[Country(57)] }, // CY
    CountryRow { sort: Name, candidates: &[Country(242)] }, // VA
    CountryRow { sort: Name, candidates: &[Country(26)] }, // BL
    CountryRow { sort: Name, candidates: &[Country(146)] }, // MF
    CountryRow { sort: Name, candidates: &[Country(84)] }, // GF
    CountryRow { sort: Name, candidates: &[Country(49)] }, // CO
    CountryRow { sort: Name, candidates: &[Country(63)] }, // DM
    CountryRow { sort: Name, candidates: &[Country(187)] }, // PR
    CountryRow { sort: Name, candidates: &[Country(154)] }, // MP
    CountryRow { sort: Name, candidates: &[Country(52)] }, // CSXX
    CountryRow { sort: Name, candidates: &[Country(124)] }, // KM
    CountryRow { sort: Name, candidates: &[Country(43)] }, // CH
    CountryRow { sort: Name, candidates: &[Country(42)] }, // CG
    CountryRow { sort: Name, candidates: &[Country(40)] }, // CD
    CountryRow { sort: Name, candidates: &[Country(127), Country(126)] }, // KR KP
    CountryRow { sort: Name, candidates: &[Country(126)] }, // KP
    CountryRow { sort: Name, candidates: &[Country(127)] }, // KR
    CountryRow { sort: Name, candidates: &[Country(50)] }, // CR
    CountryRow { sort: Name, candidates: &[Country(102)] }, // HR
    CountryRow { sort: Name, candidates: &[Country(53)] }, // CU
    CountryRow { sort: Name, candidates: &[Country(55)] }, // CW
    CountryRow { sort: Name, candidates: &[Country(44)] }, // CI
    CountryRow { sort: Name, candidates: &[Country(61)] }, // DJ
    CountryRow { sort: Name, candidates: &[Country(86)] }, // GH
    CountryRow { sort: Name, candidates: &[Country(65)] }, // DYBJ
    CountryRow { sort: Name, candidates: &[Country(62)] }, // DK
    CountryRow { sort: GuardedName, candidates: &[Country(63)] }, // DM
    CountryRow { sort: Name, candidates: &[Country(255)] }, // YT
    CountryRow { sort: Name, candidates: &[Country(216)] }, // SV
    CountryRow { sort: Name, candidates: &[Country(119)] }, // JP
    CountryRow { sort: Name, candidates: &[Country(72)] }, // ES
    CountryRow { sort: Name, candidates: &[Country(68)] }, // EE
    CountryRow { sort: Name, candidates: &[Country(219)] }, // SZ
    CountryRow { sort: Name, candidates: &[Country(76)] }, // FK
    CountryRow { sort: Name, candidates: &[Country(78)] }, // FO
    CountryRow { sort: Name, candidates: &[Country(75)] }, // FJ
    CountryRow { sort: Name, candidates: &[Country(74)] }, // FI
    CountryRow { sort: Name, candidates: &[Country(234)] }, // TW
    CountryRow { sort: Name, candidates: &[Country(79)] }, // FR
    CountryRow { sort: Name, candidates: &[Country(163)] }, // MY
    CountryRow { sort: Name, candidates: &[Country(196)] }, // RU
    CountryRow { sort: Name, candidates: &[Country(125)] }, // KN
    CountryRow { sort: Name, candidates: &[Country(1)] }, // AE
    CountryRow { sort: Name, candidates: &[Country(80)] }, // GA
    CountryRow { sort: Name, candidates: &[Country(89)] }, // GM
    CountryRow { sort: Name, candidates: &[Country(87)] }, // GI
    CountryRow { sort: Name, candidates: &[Country(139)] }, // LU
    CountryRow { sort: Name, candidates: &[Country(81)] }, // GB
    CountryRow { sort: GuardedName, candidates: &[Country(82)] }, // GD
    CountryRow { sort: Name, candidates: &[Country(88)] }, // GL
    CountryRow { sort: Name, candidates: &[Country(93)] }, // GR
    CountryRow { sort: Name, candidates: &[Country(91)] }, // GP
    CountryRow { sort: Name, candidates: &[Country(96)] }, // GU
    CountryRow { sort: Name, candidates: &[Country(95)] }, // GT
    CountryRow { sort: Name, candidates: &[Country(90)] }, // GN
    CountryRow { sort: Name, candidates: &[Country(92)] }, // GQ
    CountryRow { sort: Name, candidates: &[Country(97)] }, // GW
    CountryRow { sort: Name, candidates: &[Country(98)] }, // GY
    CountryRow { sort: Name, candidates: &[Country(212)] }, // SR
    CountryRow { sort: Name, candidates: &[Country(83)] }, // GE
    CountryRow { sort: Name, candidates: &[Country(94)] }, // GS
    CountryRow { sort: Name, candidates: &[Country(105)] }, // HVBF
    CountryRow { sort: Name, candidates: &[Country(103)] }, // HT
    CountryRow { sort: InhabitantOnly, candidates: &[Country(43)] }, // CH
    CountryRow { sort: GuardedName, candidates: &[Country(171)] }, // NL
    CountryRow { sort: Name, candidates: &[Country(101)] }, // HN
    CountryRow { sort: Name, candidates: &[Country(99)] }, // HK
    CountryRow { sort: Name, candidates: &[Country(104)] }, // HU
    CountryRow { sort: Name, candidates: &[Country(106)] }, // ID
    CountryRow { sort: Name, candidates: &[Country(112)] }, // IQ
    CountryRow { sort: Name, candidates: &[Country(113)] }, // IR
    CountryRow { sort: Name, candidates: &[Country(107)] }, // IE
    CountryRow { sort: Name, candidates: &[Country(114)] }, // IS
    CountryRow { sort: Name, candidates: &[Country(108)] }, // IL
    CountryRow { sort: Name, candidates: &[Country(115)] }, // IT
    CountryRow { sort: Name, candidates: &[Country(141)] }, // LY
    CountryRow { sort: Name, candidates: &[Country(117)] }, // JM
    CountryRow { sort: Name, candidates: &[Country(206)] }, // SJ
    CountryRow { sort: Name, candidates: &[Country(118)] }, // JO
    CountryRow { sort: Name, candidates: &[Country(130)] }, // KZ
    CountryRow { sort: Name, candidates: &[Country(120)] }, // KE
    CountryRow { sort: Name, candidates: &[Country(121)] }, // KG
    CountryRow { sort: Name, candidates: &[Country(123)] }, // KI
    CountryRow { sort: Name, candidates: &[Country(252)] }, // XK
    CountryRow { sort: Name, candidates: &[Country(128)] }, // KW
    CountryRow { sort: Name, candidates: &[Country(131)] }, // LA
    CountryRow { sort: Name, candidates: &[Country(140)] }, // LV
    CountryRow { sort: Name, candidates: &[Country(132)] }, // LB
    CountryRow { sort: Name, candidates: &[Country(136)] }, // LR
    CountryRow { sort: Name, candidates: &[Country(134)] }, // LI
    CountryRow { sort: Name, candidates: &[Country(138)] }, // LT
    CountryRow { sort: Name, candidates: &[Country(153)] }, // MO
    CountryRow { sort: Name, candidates: &[Country(149)] }, // MK
    CountryRow { sort: Name, candidates: &[Country(147)] }, // MG
    CountryRow { sort: Name, candidates: &[Country(161)] }, // MW
    CountryRow { sort: Name, candidates: &[Country(160)] }, // MV
    CountryRow { sort: Name, candidates: &[Country(150)] }, // ML
    CountryRow { sort: Name, candidates: &[Country(158)] }, // MT
    CountryRow { sort: Name, candidates: &[Country(142)] }, // MA
    CountryRow { sort: Name, candidates: &[Country(155)] }, // MQ
    CountryRow { sort: GuardedName, candidates: &[Country(159)] }, // MU
    CountryRow { sort: Name, candidates: &[Country(156)] }, // MR
    CountryRow { sort: Name, candidates: &[Country(162)] }, // MX
    CountryRow { sort: Name, candidates: &[Country(77)] }, // FM
    CountryRow { sort: Name, candidates: &[Country(144)] }, // MD
    CountryRow { sort: Name, candidates: &[Country(143)] }, // MC
    CountryRow { sort: Name, candidates: &[Country(152)] }, // MN
    CountryRow { sort: GuardedName, candidates: &[Country(157)] }, // MS
    CountryRow { sort: Name, candidates: &[Country(145)] }, // ME
    CountryRow { sort: Name, candidates: &[Country(164)] }, // MZ
    CountryRow { sort: Name, candidates: &[Country(165)] }, // NA
    CountryRow { sort: Name, candidates: &[Country(174)] }, // NR
    CountryRow { sort: Name, candidates: &[Country(170)] }, // NI
    CountryRow { sort: Name, candidates: &[Country(167)] }, // NE
    CountryRow { sort: Name, candidates: &[Country(169)] }, // NG
    CountryRow { sort: Name, candidates: &[Country(175)] }, // NU
    CountryRow { sort: Name, candidates: &[Country(244)] }, // VDVN
    CountryRow { sort: Name, candidates: &[Country(254)] }, // YE
    CountryRow { sort: Name, candidates: &[Country(172)] }, // NO
    CountryRow { sort: Name, candidates: &[Country(249)] }, // VU
    CountryRow { sort: Name, candidates: &[Country(173)] }, // NP
    CountryRow { sort: Name, candidates: &[Country(177)] }, // OM
    CountryRow { sort: Name, candidates: &[Country(237)] }, // UG
    CountryRow { sort: Name, candidates: &[Country(241)] }, // UZ
    CountryRow { sort: Name, candidates: &[Country(183)] }, // PK
    CountryRow { sort: Name, candidates: &[Country(190)] }, // PW
    CountryRow { sort: Name, candidates: &[Country(188)] }, // PS
    CountryRow { sort: Name, candidates: &[Country(178)] }, // PA
    CountryRow { sort: Name, candidates: &[Country(181)] }, // PG
    CountryRow { sort: Name, candidates: &[Country(191)] }, // PY
    CountryRow { sort: Name, candidates: &[Country(171)] }, // NL
    CountryRow { sort: Name, candidates: &[Country(182)] }, // PH
    CountryRow { sort: Name, candidates: &[Country(186)] }, // PN
    CountryRow { sort: Name, candidates: &[Country(184)] }, // PL
    CountryRow { sort: Name, candidates: &[Country(180)] }, // PF
    CountryRow { sort: Name, candidates: &[Country(189)] }, // PT
    CountryRow { sort: Name, candidates: &[Country(179)] }, // PE
    CountryRow { sort: Name, candidates: &[Country(192)] }, // QA
    CountryRow { sort: Abbreviation, candidates: &[Country(70)] }, // EH
    CountryRow { sort: Abbreviation, candidates: &[Country(41)] }, // CF
    CountryRow { sort: Abbreviation, candidates: &[Country(44)] }, // CI
    CountryRow { sort: Abbreviation, candidates: &[Country(59)] }, // DDDE
    CountryRow { sort: Abbreviation, candidates: &[Country(40)] }, // CD
    CountryRow { sort: Abbreviation, candidates: &[Country(60)] }, // DE
    CountryRow { sort: Abbreviation, candidates: &[Country(256)] }, // YUCS
    CountryRow { sort: Abbreviation, candidates: &[Country(48)] }, // CN
    CountryRow { sort: Abbreviation, candidates: &[Country(126)] }, // KP
    CountryRow { sort: Abbreviation, candidates: &[Country(196)] }, // RU
    CountryRow { sort: Name, candidates: &[Country(259)] }, // ZW
    CountryRow { sort: Name, candidates: &[Country(258)] }, // ZM
    CountryRow { sort: Name, candidates: &[Country(194)] }, // RO
    CountryRow { sort: Name, candidates: &[Country(202)] }, // SE
    CountryRow { sort: Name, candidates: &[Country(224)] }, // TH
    CountryRow { sort: Name, candidates: &[Country(256)] }, // YUCS
    CountryRow { sort: Name, candidates: &[Country(230)] }, // TO
    CountryRow { sort: Name, candidates: &[Country(197)] }, // RW
    CountryRow { sort: Name, candidates: &[Country(69)] }, // EG
    CountryRow { sort: Name, candidates: &[Country(70)] }, // EH
    CountryRow { sort: Name, candidates: &[Country(218)] }, // SY
    CountryRow { sort: Name, candidates: &[Country(245)] }, // VE
    CountryRow { sort: Name, candidates: &[Country(67)] }, // EC
    CountryRow { sort: Name, candidates: &[Country(159)] }, // MU
    CountryRow { sort: Name, candidates: &[Country(209)] }, // SM
    CountryRow { sort: Name, candidates: &[Country(195)] }, // RS
    CountryRow { sort: Name, candidates: &[Country(208)] }, // SL
    CountryRow { sort: Name, candidates: &[Country(203)] }, // SG
    CountryRow { sort: Name, candidates: &[Country(205)] }, // SI
    CountryRow { sort: Name, candidates: &[Country(232)] }, // TT
    CountryRow { sort: Name, candidates: &[Country(231)] }, // TR
    CountryRow { sort: Name, candidates: &[Country(200)] }, // SC
    CountryRow { sort: Name, candidates: &[Country(148)] }, // MH
    CountryRow { sort: Name, candidates: &[Country(64)] }, // DO
    CountryRow { sort: Name, candidates: &[Country(201)] }, // SD
    CountryRow { sort: Name, candidates: &[Country(213)] }, // SS
    CountryRow { sort: Name, candidates: &[Country(210)] }, // SN
    CountryRow { sort: Name, candidates: &[Country(225)] }, // TJ
    CountryRow { sort: Name, candidates: &[Country(221)] }, // TD
    CountryRow { sort: Name, candidates: &[Country(214)] }, // ST
    CountryRow { sort: Name, candidates: &[Country(227)] }, // TL
    CountryRow { sort: Name, candidates: &[Country(253)] }, // YDYE
    CountryRow { sort: Name, candidates: &[Country(211)] }, // SO
    CountryRow { sort: Name, candidates: &[Country(51)] }, // CSHH
    CountryRow { sort: Name, candidates: &[Country(240)] }, // UY
    CountryRow { sort: Name, candidates: &[Country(207)] }, // SK
    CountryRow { sort: Name, candidates: &[Country(248)] }, // VN
    CountryRow { sort: Name, candidates: &[Country(58)] }, // CZ
    CountryRow { sort: Name, candidates: &[Country(223)] }, // TG
    CountryRow { sort: Name, candidates: &[Country(229)] }, // TN
    CountryRow { sort: Name, candidates: &[Country(235)] }, // TZ
    CountryRow { sort: GuardedName, candidates: &[Country(193)] }, // RE
    CountryRow { sort: GuardedName, candidates: &[Country(26)] }, // BL
    CountryRow { sort: GuardedName, candidates: &[Country(146)] }, // MF
    CountryRow { sort: Name, candidates: &[Country(185)] }, // PM
    CountryRow { sort: Name, candidates: &[Country(243)] }, // VC
    CountryRow { sort: GuardedName, candidates: &[Country(204)] }, // SH
    CountryRow { sort: GuardedName, candidates: &[Country(133)] }, // LC
    CountryRow { sort: GuardedName, candidates: &[Country(216)] }, // SV
    CountryRow { sort: Name, candidates: &[Country(251)] }, // WS
    CountryRow { sort: Name, candidates: &[Country(11)] }, // AS
    CountryRow { sort: Name, candidates: &[Country(217)] }, // SX
    CountryRow { sort: Abbreviation, candidates: &[Country(222)] }, // TF
    CountryRow { sort: Name, candidates: &[Country(222)] }, // TF
    CountryRow { sort: Name, candidates: &[Country(56)] }, // CX
    CountryRow { sort: Name, candidates: &[Country(168)] }, // NF
    CountryRow { sort: Name, candidates: &[Country(39)] }, // CC
    CountryRow { sort: Name, candidates: &[Country(250)] }, // WF
    CountryRow { sort: Name, candidates: &[Country(226)] }, // TK
    CountryRow { sort: Name, candidates: &[Country(204)] }, // SH
    CountryRow { sort: Name, candidates: &[Country(228)] }, // TM
    CountryRow { sort: Name, candidates: &[Country(220)] }, // TC
    CountryRow { sort: Name, candidates: &[Country(233)] }, // TV
    CountryRow { sort: Abbreviation, candidates: &[Country(81)] }, // GB
    CountryRow { sort: Name, candidates: &[Country(215)] }, // SUHH
    CountryRow { sort: Abbreviation, candidates: &[Country(215)] }, // SUHH
    CountryRow { sort: Abbreviation, candidates: &[Country(239)] }, // US
    CountryRow { sort: Name, candidates: &[Country(236)] }, // UA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(73)] }, // ET
    CountryRow { sort: Demonym, candidates: &[Country(73)] }, // ET
    CountryRow { sort: MasculineDemonym, candidates: &[Country(2)] }, // AF
    CountryRow { sort: Demonym, candidates: &[Country(2)] }, // AF
    CountryRow { sort: Prefix, candidates: &[Country(2)] }, // AF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(5)] }, // AL
    CountryRow { sort: Demonym, candidates: &[Country(5)] }, // AL
    CountryRow { sort: Prefix, candidates: &[Country(5)] }, // AL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(66)] }, // DZ
    CountryRow { sort: Demonym, candidates: &[Country(66)] }, // DZ
    CountryRow { sort: Prefix, candidates: &[Country(66)] }, // DZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(60)] }, // DE
    CountryRow { sort: Demonym, candidates: &[Country(60)] }, // DE
    CountryRow { sort: Prefix, candidates: &[Country(60)] }, // DE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(239)] }, // US
    CountryRow { sort: Demonym, candidates: &[Country(239)] }, // US
    CountryRow { sort: Prefix, candidates: &[Country(239)] }, // US
    CountryRow { sort: MasculineDemonym, candidates: &[Country(11)] }, // AS
    CountryRow { sort: Demonym, candidates: &[Country(11)] }, // AS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(0)] }, // AD
    CountryRow { sort: Demonym, candidates: &[Country(0)] }, // AD
    CountryRow { sort: Prefix, candidates: &[Country(0)] }, // AD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(8)] }, // AO
    CountryRow { sort: Demonym, candidates: &[Country(8)] }, // AO
    CountryRow { sort: Prefix, candidates: &[Country(8)] }, // AO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(4)] }, // AI
    CountryRow { sort: Demonym, candidates: &[Country(4)] }, // AI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(3)] }, // AG
    CountryRow { sort: Demonym, candidates: &[Country(3)] }, // AG
    CountryRow { sort: Prefix, candidates: &[Country(3)] }, // AG
    CountryRow { sort: Name, candidates: &[Country(15)] }, // AX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(10)] }, // AR
    CountryRow { sort: Demonym, candidates: &[Country(10)] }, // AR
    CountryRow { sort: Prefix, candidates: &[Country(10)] }, // AR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(6)] }, // AM
    CountryRow { sort: Demonym, candidates: &[Country(6)] }, // AM
    CountryRow { sort: Prefix, candidates: &[Country(6)] }, // AM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(14)] }, // AW
    CountryRow { sort: Demonym, candidates: &[Country(14)] }, // AW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(13)] }, // AU
    CountryRow { sort: Demonym, candidates: &[Country(13)] }, // AU
    CountryRow { sort: Prefix, candidates: &[Country(13)] }, // AU
    CountryRow { sort: Prefix, candidates: &[Country(12)] }, // AT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(12)] }, // AT
    CountryRow { sort: Demonym, candidates: &[Country(12)] }, // AT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(16)] }, // AZ
    CountryRow { sort: Demonym, candidates: &[Country(16)] }, // AZ
    CountryRow { sort: Prefix, candidates: &[Country(16)] }, // AZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(32)] }, // BS
    CountryRow { sort: Demonym, candidates: &[Country(32)] }, // BS
    CountryRow { sort: Prefix, candidates: &[Country(32)] }, // BS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(23)] }, // BH
    CountryRow { sort: Demonym, candidates: &[Country(23)] }, // BH
    CountryRow { sort: Prefix, candidates: &[Country(23)] }, // BH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(19)] }, // BD
    CountryRow { sort: Demonym, candidates: &[Country(19)] }, // BD
    CountryRow { sort: Prefix, candidates: &[Country(19)] }, // BD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(18)] }, // BB
    CountryRow { sort: Demonym, candidates: &[Country(18)] }, // BB
    CountryRow { sort: Prefix, candidates: &[Country(18)] }, // BB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(26)] }, // BL
    CountryRow { sort: Demonym, candidates: &[Country(26)] }, // BL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(137)] }, // LS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(20)] }, // BE
    CountryRow { sort: Demonym, candidates: &[Country(20)] }, // BE
    CountryRow { sort: Prefix, candidates: &[Country(20)] }, // BE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(27)] }, // BM
    CountryRow { sort: Demonym, candidates: &[Country(27)] }, // BM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(33)] }, // BT
    CountryRow { sort: Demonym, candidates: &[Country(33)] }, // BT
    CountryRow { sort: Prefix, candidates: &[Country(33)] }, // BT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(151)] }, // MM
    CountryRow { sort: Demonym, candidates: &[Country(151)] }, // MM
    CountryRow { sort: Prefix, candidates: &[Country(151)] }, // MM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(97)] }, // GW
    CountryRow { sort: Demonym, candidates: &[Country(97)] }, // GW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(36)] }, // BY
    CountryRow { sort: Demonym, candidates: &[Country(36)] }, // BY
    CountryRow { sort: Prefix, candidates: &[Country(36)] }, // BY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(29)] }, // BO
    CountryRow { sort: Demonym, candidates: &[Country(29)] }, // BO
    CountryRow { sort: Prefix, candidates: &[Country(29)] }, // BO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(17)] }, // BA
    CountryRow { sort: Demonym, candidates: &[Country(17)] }, // BA
    CountryRow { sort: Prefix, candidates: &[Country(17)] }, // BA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(35)] }, // BW
    CountryRow { sort: Demonym, candidates: &[Country(35)] }, // BW
    CountryRow { sort: Prefix, candidates: &[Country(35)] }, // BW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(42)] }, // CG
    CountryRow { sort: Demonym, candidates: &[Country(42)] }, // CG
    CountryRow { sort: Prefix, candidates: &[Country(81)] }, // GB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(81)] }, // GB
    CountryRow { sort: Demonym, candidates: &[Country(81)] }, // GB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(28)] }, // BN
    CountryRow { sort: Demonym, candidates: &[Country(28)] }, // BN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(31)] }, // BR
    CountryRow { sort: Demonym, candidates: &[Country(31)] }, // BR
    CountryRow { sort: Prefix, candidates: &[Country(31)] }, // BR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(22)] }, // BG
    CountryRow { sort: Demonym, candidates: &[Country(22)] }, // BG
    CountryRow { sort: Prefix, candidates: &[Country(22)] }, // BG
    CountryRow { sort: Prefix, candidates: &[Country(21)] }, // BF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(21)] }, // BF
    CountryRow { sort: Demonym, candidates: &[Country(21)] }, // BF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(24)] }, // BI
    CountryRow { sort: Demonym, candidates: &[Country(24)] }, // BI
    CountryRow { sort: Prefix, candidates: &[Country(24)] }, // BI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(37)] }, // BZ
    CountryRow { sort: Demonym, candidates: &[Country(37)] }, // BZ
    CountryRow { sort: Prefix, candidates: &[Country(25)] }, // BJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(25)] }, // BJ
    CountryRow { sort: Demonym, candidates: &[Country(25)] }, // BJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(54)] }, // CV
    CountryRow { sort: Demonym, candidates: &[Country(54)] }, // CV
    CountryRow { sort: Prefix, candidates: &[Country(166)] }, // NC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(166)] }, // NC
    CountryRow { sort: Demonym, candidates: &[Country(166)] }, // NC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(122)] }, // KH
    CountryRow { sort: Demonym, candidates: &[Country(122)] }, // KH
    CountryRow { sort: Prefix, candidates: &[Country(122)] }, // KH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(47)] }, // CM
    CountryRow { sort: Demonym, candidates: &[Country(47)] }, // CM
    CountryRow { sort: Prefix, candidates: &[Country(47)] }, // CM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(38)] }, // CA
    CountryRow { sort: Demonym, candidates: &[Country(38)] }, // CA
    CountryRow { sort: Prefix, candidates: &[Country(38)] }, // CA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(129)] }, // KY
    CountryRow { sort: Demonym, candidates: &[Country(129)] }, // KY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(41)] }, // CF
    CountryRow { sort: Demonym, candidates: &[Country(41)] }, // CF
    CountryRow { sort: Prefix, candidates: &[Country(41)] }, // CF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(135)] }, // LK
    CountryRow { sort: Demonym, candidates: &[Country(135)] }, // LK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(111)] }, // IO
    CountryRow { sort: Demonym, candidates: &[Country(111)] }, // IO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(46)] }, // CL
    CountryRow { sort: Demonym, candidates: &[Country(46)] }, // CL
    CountryRow { sort: Prefix, candidates: &[Country(46)] }, // CL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(48)] }, // CN
    CountryRow { sort: Demonym, candidates: &[Country(48)] }, // CN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(125)] }, // KN
    CountryRow { sort: Demonym, candidates: &[Country(125)] }, // KN
    CountryRow { sort: Prefix, candidates: &[Country(57)] }, // CY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(57)] }, // CY
    CountryRow { sort: Demonym, candidates: &[Country(57)] }, // CY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(142)] }, // MA
    CountryRow { sort: Demonym, candidates: &[Country(142)] }, // MA
    CountryRow { sort: Prefix, candidates: &[Country(49)] }, // CO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(49)] }, // CO
    CountryRow { sort: Demonym, candidates: &[Country(49)] }, // CO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(124)] }, // KM
    CountryRow { sort: Demonym, candidates: &[Country(124)] }, // KM
    CountryRow { sort: Prefix, candidates: &[Country(124)] }, // KM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(42), Country(40)] }, // CG CD
    CountryRow { sort: Demonym, candidates: &[Country(42), Country(40)] }, // CG CD
    CountryRow { sort: Prefix, candidates: &[Country(42), Country(40)] }, // CG CD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(45)] }, // CK
    CountryRow { sort: Demonym, candidates: &[Country(45)] }, // CK
    CountryRow { sort: Prefix, candidates: &[Country(127)] }, // KR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(127), Country(126)] }, // KR KP
    CountryRow { sort: Demonym, candidates: &[Country(127), Country(126)] }, // KR KP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(50)] }, // CR
    CountryRow { sort: Demonym, candidates: &[Country(50)] }, // CR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(102)] }, // HR
    CountryRow { sort: Demonym, candidates: &[Country(102)] }, // HR
    CountryRow { sort: Prefix, candidates: &[Country(102)] }, // HR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(53)] }, // CU
    CountryRow { sort: Demonym, candidates: &[Country(53)] }, // CU
    CountryRow { sort: Prefix, candidates: &[Country(53)] }, // CU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(55)] }, // CW
    CountryRow { sort: Demonym, candidates: &[Country(55)] }, // CW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(65)] }, // DYBJ
    CountryRow { sort: Demonym, candidates: &[Country(65)] }, // DYBJ
    CountryRow { sort: Prefix, candidates: &[Country(62)] }, // DK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(62)] }, // DK
    CountryRow { sort: Demonym, candidates: &[Country(62)] }, // DK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(61)] }, // DJ
    CountryRow { sort: Demonym, candidates: &[Country(61)] }, // DJ
    CountryRow { sort: Prefix, candidates: &[Country(61)] }, // DJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(64)] }, // DO
    CountryRow { sort: Demonym, candidates: &[Country(64)] }, // DO
    CountryRow { sort: Prefix, candidates: &[Country(64)] }, // DO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(63)] }, // DM
    CountryRow { sort: Demonym, candidates: &[Country(63)] }, // DM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(72)] }, // ES
    CountryRow { sort: Demonym, candidates: &[Country(72)] }, // ES
    CountryRow { sort: MasculineDemonym, candidates: &[Country(59)] }, // DDDE
    CountryRow { sort: Demonym, candidates: &[Country(59)] }, // DDDE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(227)] }, // TL
    CountryRow { sort: Demonym, candidates: &[Country(227)] }, // TL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(68)] }, // EE
    CountryRow { sort: Demonym, candidates: &[Country(68)] }, // EE
    CountryRow { sort: Prefix, candidates: &[Country(68)] }, // EE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(219)] }, // SZ
    CountryRow { sort: Demonym, candidates: &[Country(219)] }, // SZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(76)] }, // FK
    CountryRow { sort: Demonym, candidates: &[Country(76)] }, // FK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(75)] }, // FJ
    CountryRow { sort: Demonym, candidates: &[Country(75)] }, // FJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(74)] }, // FI
    CountryRow { sort: Demonym, candidates: &[Country(74)] }, // FI
    CountryRow { sort: Prefix, candidates: &[Country(74)] }, // FI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(234)] }, // TW
    CountryRow { sort: Demonym, candidates: &[Country(234)] }, // TW
    CountryRow { sort: Prefix, candidates: &[Country(79)] }, // FR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(79)] }, // FR
    CountryRow { sort: Demonym, candidates: &[Country(79)] }, // FR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(250)] }, // WF
    CountryRow { sort: Demonym, candidates: &[Country(250)] }, // WF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(78)] }, // FO
    CountryRow { sort: Demonym, candidates: &[Country(78)] }, // FO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(80)] }, // GA
    CountryRow { sort: Demonym, candidates: &[Country(80)] }, // GA
    CountryRow { sort: Prefix, candidates: &[Country(80)] }, // GA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(89)] }, // GM
    CountryRow { sort: Demonym, candidates: &[Country(89)] }, // GM
    CountryRow { sort: Prefix, candidates: &[Country(89)] }, // GM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(86)] }, // GH
    CountryRow { sort: Demonym, candidates: &[Country(86)] }, // GH
    CountryRow { sort: Prefix, candidates: &[Country(86)] }, // GH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(87)] }, // GI
    CountryRow { sort: Demonym, candidates: &[Country(87)] }, // GI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(93)] }, // GR
    CountryRow { sort: Demonym, candidates: &[Country(93)] }, // GR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(82)] }, // GD
    CountryRow { sort: Demonym, candidates: &[Country(82)] }, // GD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(88)] }, // GL
    CountryRow { sort: Demonym, candidates: &[Country(88)] }, // GL
    CountryRow { sort: Prefix, candidates: &[Country(93)] }, // GR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(91)] }, // GP
    CountryRow { sort: Demonym, candidates: &[Country(91)] }, // GP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(96)] }, // GU
    CountryRow { sort: Demonym, candidates: &[Country(96)] }, // GU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(95)] }, // GT
    CountryRow { sort: Demonym, candidates: &[Country(95)] }, // GT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(85)] }, // GG
    CountryRow { sort: Demonym, candidates: &[Country(85)] }, // GG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(90)] }, // GN
    CountryRow { sort: Demonym, candidates: &[Country(90)] }, // GN
    CountryRow { sort: Prefix, candidates: &[Country(90)] }, // GN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(84)] }, // GF
    CountryRow { sort: Demonym, candidates: &[Country(84)] }, // GF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(98)] }, // GY
    CountryRow { sort: Demonym, candidates: &[Country(98)] }, // GY
    CountryRow { sort: Prefix, candidates: &[Country(84)] }, // GF
    CountryRow { sort: Prefix, candidates: &[Country(83)] }, // GE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(83)] }, // GE
    CountryRow { sort: Demonym, candidates: &[Country(83)] }, // GE
    CountryRow { sort: Prefix, candidates: &[Country(103)] }, // HT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(103)] }, // HT
    CountryRow { sort: Demonym, candidates: &[Country(103)] }, // HT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(43)] }, // CH
    CountryRow { sort: Demonym, candidates: &[Country(43)] }, // CH
    CountryRow { sort: Prefix, candidates: &[Country(43)] }, // CH
    CountryRow { sort: Prefix, candidates: &[Country(72)] }, // ES
    CountryRow { sort: MasculineDemonym, candidates: &[Country(171)] }, // NL
    CountryRow { sort: Demonym, candidates: &[Country(171)] }, // NL
    CountryRow { sort: Prefix, candidates: &[Country(171)] }, // NL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(101)] }, // HN
    CountryRow { sort: Demonym, candidates: &[Country(101)] }, // HN
    CountryRow { sort: Prefix, candidates: &[Country(101)] }, // HN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(99)] }, // HK
    CountryRow { sort: Demonym, candidates: &[Country(99)] }, // HK
    CountryRow { sort: Prefix, candidates: &[Country(104)] }, // HU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(104)] }, // HU
    CountryRow { sort: Demonym, candidates: &[Country(104)] }, // HU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(204)] }, // SH
    CountryRow { sort: Demonym, candidates: &[Country(204)] }, // SH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(110)] }, // IN
    CountryRow { sort: Demonym, candidates: &[Country(110)] }, // IN
    CountryRow { sort: Prefix, candidates: &[Country(110)] }, // IN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(106)] }, // ID
    CountryRow { sort: Demonym, candidates: &[Country(106)] }, // ID
    CountryRow { sort: Prefix, candidates: &[Country(106)] }, // ID
    CountryRow { sort: MasculineDemonym, candidates: &[Country(112)] }, // IQ
    CountryRow { sort: Demonym, candidates: &[Country(112)] }, // IQ
    CountryRow { sort: Prefix, candidates: &[Country(112)] }, // IQ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(113)] }, // IR
    CountryRow { sort: Demonym, candidates: &[Country(113)] }, // IR
    CountryRow { sort: Prefix, candidates: &[Country(113)] }, // IR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(107)] }, // IE
    CountryRow { sort: Demonym, candidates: &[Country(107)] }, // IE
    CountryRow { sort: Prefix, candidates: &[Country(107)] }, // IE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(114)] }, // IS
    CountryRow { sort: Demonym, candidates: &[Country(114)] }, // IS
    CountryRow { sort: Prefix, candidates: &[Country(114)] }, // IS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(108)] }, // IL
    CountryRow { sort: Demonym, candidates: &[Country(108)] }, // IL
    CountryRow { sort: Prefix, candidates: &[Country(108)] }, // IL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(115)] }, // IT
    CountryRow { sort: Demonym, candidates: &[Country(115)] }, // IT
    CountryRow { sort: Prefix, candidates: &[Country(115)] }, // IT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(44)] }, // CI
    CountryRow { sort: Demonym, candidates: &[Country(44)] }, // CI
    CountryRow { sort: Prefix, candidates: &[Country(44)] }, // CI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(117)] }, // JM
    CountryRow { sort: Demonym, candidates: &[Country(117)] }, // JM
    CountryRow { sort: Prefix, candidates: &[Country(117)] }, // JM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(119)] }, // JP
    CountryRow { sort: Demonym, candidates: &[Country(119)] }, // JP
    CountryRow { sort: Prefix, candidates: &[Country(119)] }, // JP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(116)] }, // JE
    CountryRow { sort: Demonym, candidates: &[Country(116)] }, // JE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(118)] }, // JO
    CountryRow { sort: Demonym, candidates: &[Country(118)] }, // JO
    CountryRow { sort: Prefix, candidates: &[Country(118)] }, // JO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(130)] }, // KZ
    CountryRow { sort: Demonym, candidates: &[Country(130)] }, // KZ
    CountryRow { sort: Prefix, candidates: &[Country(130)] }, // KZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(121)] }, // KG
    CountryRow { sort: Demonym, candidates: &[Country(121)] }, // KG
    CountryRow { sort: Prefix, candidates: &[Country(121)] }, // KG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(123)] }, // KI
    CountryRow { sort: Demonym, candidates: &[Country(123)] }, // KI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(252)] }, // XK
    CountryRow { sort: Demonym, candidates: &[Country(252)] }, // XK
    CountryRow { sort: Prefix, candidates: &[Country(252)] }, // XK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(128)] }, // KW
    CountryRow { sort: Demonym, candidates: &[Country(128)] }, // KW
    CountryRow { sort: Prefix, candidates: &[Country(128)] }, // KW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(120)] }, // KE
    CountryRow { sort: Demonym, candidates: &[Country(120)] }, // KE
    CountryRow { sort: Prefix, candidates: &[Country(120)] }, // KE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(131)] }, // LA
    CountryRow { sort: Demonym, candidates: &[Country(131)] }, // LA
    CountryRow { sort: Demonym, candidates: &[Country(137)] }, // LS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(140)] }, // LV
    CountryRow { sort: Demonym, candidates: &[Country(140)] }, // LV
    CountryRow { sort: Prefix, candidates: &[Country(140)] }, // LV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(132)] }, // LB
    CountryRow { sort: Demonym, candidates: &[Country(132)] }, // LB
    CountryRow { sort: Prefix, candidates: &[Country(132)] }, // LB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(141)] }, // LY
    CountryRow { sort: Demonym, candidates: &[Country(141)] }, // LY
    CountryRow { sort: Prefix, candidates: &[Country(141)] }, // LY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(136)] }, // LR
    CountryRow { sort: Demonym, candidates: &[Country(136)] }, // LR
    CountryRow { sort: Prefix, candidates: &[Country(136)] }, // LR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(134)] }, // LI
    CountryRow { sort: Demonym, candidates: &[Country(134)] }, // LI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(138)] }, // LT
    CountryRow { sort: Demonym, candidates: &[Country(138)] }, // LT
    CountryRow { sort: Prefix, candidates: &[Country(138)] }, // LT
    CountryRow { sort: Prefix, candidates: &[Country(189)] }, // PT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(139)] }, // LU
    CountryRow { sort: Demonym, candidates: &[Country(139)] }, // LU
    CountryRow { sort: Prefix, candidates: &[Country(139)] }, // LU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(153)] }, // MO
    CountryRow { sort: Demonym, candidates: &[Country(153)] }, // MO
    CountryRow { sort: Prefix, candidates: &[Country(149)] }, // MK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(149)] }, // MK
    CountryRow { sort: Demonym, candidates: &[Country(149)] }, // MK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(255)] }, // YT
    CountryRow { sort: Demonym, candidates: &[Country(255)] }, // YT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(163)] }, // MY
    CountryRow { sort: Demonym, candidates: &[Country(163)] }, // MY
    CountryRow { sort: Prefix, candidates: &[Country(163)] }, // MY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(161)] }, // MW
    CountryRow { sort: Demonym, candidates: &[Country(161)] }, // MW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(160)] }, // MV
    CountryRow { sort: Demonym, candidates: &[Country(160)] }, // MV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(147)] }, // MG
    CountryRow { sort: Demonym, candidates: &[Country(147)] }, // MG
    CountryRow { sort: Prefix, candidates: &[Country(147)] }, // MG
    CountryRow { sort: Prefix, candidates: &[Country(150)] }, // ML
    CountryRow { sort: MasculineDemonym, candidates: &[Country(150)] }, // ML
    CountryRow { sort: Demonym, candidates: &[Country(150)] }, // ML
    CountryRow { sort: MasculineDemonym, candidates: &[Country(158)] }, // MT
    CountryRow { sort: Demonym, candidates: &[Country(158)] }, // MT
    CountryRow { sort: Prefix, candidates: &[Country(158)] }, // MT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(109)] }, // IM
    CountryRow { sort: Demonym, candidates: &[Country(109)] }, // IM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(154)] }, // MP
    CountryRow { sort: Demonym, candidates: &[Country(154)] }, // MP
    CountryRow { sort: Prefix, candidates: &[Country(142)] }, // MA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(148)] }, // MH
    CountryRow { sort: Demonym, candidates: &[Country(148)] }, // MH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(155)] }, // MQ
    CountryRow { sort: Demonym, candidates: &[Country(155)] }, // MQ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(159)] }, // MU
    CountryRow { sort: Demonym, candidates: &[Country(159)] }, // MU
    CountryRow { sort: Prefix, candidates: &[Country(159)] }, // MU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(156)] }, // MR
    CountryRow { sort: Demonym, candidates: &[Country(156)] }, // MR
    CountryRow { sort: Prefix, candidates: &[Country(156)] }, // MR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(162)] }, // MX
    CountryRow { sort: Demonym, candidates: &[Country(162)] }, // MX
    CountryRow { sort: Prefix, candidates: &[Country(162)] }, // MX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(77)] }, // FM
    CountryRow { sort: Demonym, candidates: &[Country(77)] }, // FM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(185)] }, // PM
    CountryRow { sort: Demonym, candidates: &[Country(185)] }, // PM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(144)] }, // MD
    CountryRow { sort: Demonym, candidates: &[Country(144)] }, // MD
    CountryRow { sort: Prefix, candidates: &[Country(144)] }, // MD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(152)] }, // MN
    CountryRow { sort: Demonym, candidates: &[Country(152)] }, // MN
    CountryRow { sort: Prefix, candidates: &[Country(152)] }, // MN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(157)] }, // MS
    CountryRow { sort: Demonym, candidates: &[Country(157)] }, // MS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(145)] }, // ME
    CountryRow { sort: Demonym, candidates: &[Country(145)] }, // ME
    CountryRow { sort: MasculineDemonym, candidates: &[Country(143)] }, // MC
    CountryRow { sort: Demonym, candidates: &[Country(143)] }, // MC
    CountryRow { sort: Prefix, candidates: &[Country(143)] }, // MC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(164)] }, // MZ
    CountryRow { sort: Demonym, candidates: &[Country(164)] }, // MZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(165)] }, // NA
    CountryRow { sort: Demonym, candidates: &[Country(165)] }, // NA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(174)] }, // NR
    CountryRow { sort: Demonym, candidates: &[Country(174)] }, // NR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(249)] }, // VU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(170)] }, // NI
    CountryRow { sort: Demonym, candidates: &[Country(170)] }, // NI
    CountryRow { sort: Prefix, candidates: &[Country(170)] }, // NI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(169)] }, // NG
    CountryRow { sort: Demonym, candidates: &[Country(169)] }, // NG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(167)] }, // NE
    CountryRow { sort: Demonym, candidates: &[Country(167)] }, // NE
    CountryRow { sort: Prefix, candidates: &[Country(169)] }, // NG
    CountryRow { sort: Prefix, candidates: &[Country(167)] }, // NE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(175)] }, // NU
    CountryRow { sort: Demonym, candidates: &[Country(175)] }, // NU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(126)] }, // KP
    CountryRow { sort: Demonym, candidates: &[Country(126)] }, // KP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(201)] }, // SD
    CountryRow { sort: Demonym, candidates: &[Country(201)] }, // SD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(244)] }, // VDVN
    CountryRow { sort: Demonym, candidates: &[Country(244)] }, // VDVN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(254)] }, // YE
    CountryRow { sort: Demonym, candidates: &[Country(254)] }, // YE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(168)] }, // NF
    CountryRow { sort: Demonym, candidates: &[Country(168)] }, // NF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(172)] }, // NO
    CountryRow { sort: Demonym, candidates: &[Country(172)] }, // NO
    CountryRow { sort: Prefix, candidates: &[Country(172)] }, // NO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(181)] }, // PG
    CountryRow { sort: Demonym, candidates: &[Country(181)] }, // PG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(176)] }, // NZ
    CountryRow { sort: Demonym, candidates: &[Country(176)] }, // NZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(173)] }, // NP
    CountryRow { sort: Demonym, candidates: &[Country(173)] }, // NP
    CountryRow { sort: Prefix, candidates: &[Country(173)] }, // NP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(177)] }, // OM
    CountryRow { sort: Demonym, candidates: &[Country(177)] }, // OM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(237)] }, // UG
    CountryRow { sort: Demonym, candidates: &[Country(237)] }, // UG
    CountryRow { sort: Prefix, candidates: &[Country(237)] }, // UG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(241)] }, // UZ
    CountryRow { sort: Demonym, candidates: &[Country(241)] }, // UZ
    CountryRow { sort: Prefix, candidates: &[Country(241)] }, // UZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(183)] }, // PK
    CountryRow { sort: Demonym, candidates: &[Country(183)] }, // PK
    CountryRow { sort: Prefix, candidates: &[Country(183)] }, // PK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(190)] }, // PW
    CountryRow { sort: Demonym, candidates: &[Country(190)] }, // PW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(188)] }, // PS
    CountryRow { sort: Demonym, candidates: &[Country(188)] }, // PS
    CountryRow { sort: Prefix, candidates: &[Country(188)] }, // PS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(178)] }, // PA
    CountryRow { sort: Demonym, candidates: &[Country(178)] }, // PA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(191)] }, // PY
    CountryRow { sort: Demonym, candidates: &[Country(191)] }, // PY
    CountryRow { sort: Prefix, candidates: &[Country(191)] }, // PY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(182)] }, // PH
    CountryRow { sort: Demonym, candidates: &[Country(182)] }, // PH
    CountryRow { sort: Prefix, candidates: &[Country(182)] }, // PH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(186)] }, // PN
    CountryRow { sort: Demonym, candidates: &[Country(186)] }, // PN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(184)] }, // PL
    CountryRow { sort: Demonym, candidates: &[Country(184)] }, // PL
    CountryRow { sort: Prefix, candidates: &[Country(184)] }, // PL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(180)] }, // PF
    CountryRow { sort: Demonym, candidates: &[Country(180)] }, // PF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(187)] }, // PR
    CountryRow { sort: Demonym, candidates: &[Country(187)] }, // PR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(189)] }, // PT
    CountryRow { sort: Demonym, candidates: &[Country(189)] }, // PT
    CountryRow { sort: Prefix, candidates: &[Country(179)] }, // PE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(179)] }, // PE
    CountryRow { sort: Demonym, candidates: &[Country(179)] }, // PE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(192)] }, // QA
    CountryRow { sort: Demonym, candidates: &[Country(192)] }, // QA
    CountryRow { sort: Prefix, candidates: &[Country(192)] }, // QA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(259)] }, // ZW
    CountryRow { sort: Demonym, candidates: &[Country(259)] }, // ZW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(194)] }, // RO
    CountryRow { sort: Demonym, candidates: &[Country(194)] }, // RO
    CountryRow { sort: Prefix, candidates: &[Country(194)] }, // RO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(197)] }, // RW
    CountryRow { sort: Demonym, candidates: &[Country(197)] }, // RW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(196)] }, // RU
    CountryRow { sort: Demonym, candidates: &[Country(196)] }, // RU
    CountryRow { sort: Prefix, candidates: &[Country(196)] }, // RU
    CountryRow { sort: Prefix, candidates: &[Country(197)] }, // RW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(193)] }, // RE
    CountryRow { sort: Demonym, candidates: &[Country(193)] }, // RE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(70)] }, // EH
    CountryRow { sort: Demonym, candidates: &[Country(70)] }, // EH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(133)] }, // LC
    CountryRow { sort: Demonym, candidates: &[Country(133)] }, // LC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(209)] }, // SM
    CountryRow { sort: Demonym, candidates: &[Country(209)] }, // SM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(146), Country(217)] }, // MF SX
    CountryRow { sort: Demonym, candidates: &[Country(146), Country(217)] }, // MF SX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(243)] }, // VC
    CountryRow { sort: Demonym, candidates: &[Country(243)] }, // VC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(199)] }, // SB
    CountryRow { sort: Demonym, candidates: &[Country(199)] }, // SB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(216)] }, // SV
    CountryRow { sort: Demonym, candidates: &[Country(216)] }, // SV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(251), Country(11)] }, // WS AS
    CountryRow { sort: Demonym, candidates: &[Country(251), Country(11)] }, // WS AS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(214)] }, // ST
    CountryRow { sort: Demonym, candidates: &[Country(214)] }, // ST
    CountryRow { sort: MasculineDemonym, candidates: &[Country(198)] }, // SA
    CountryRow { sort: Demonym, candidates: &[Country(198)] }, // SA
    CountryRow { sort: Prefix, candidates: &[Country(198)] }, // SA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(195)] }, // RS
    CountryRow { sort: Demonym, candidates: &[Country(195)] }, // RS
    CountryRow { sort: Prefix, candidates: &[Country(195)] }, // RS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(52)] }, // CSXX
    CountryRow { sort: Demonym, candidates: &[Country(52)] }, // CSXX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(200)] }, // SC
    CountryRow { sort: Demonym, candidates: &[Country(200)] }, // SC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(224)] }, // TH
    CountryRow { sort: Demonym, candidates: &[Country(224)] }, // TH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(208)] }, // SL
    CountryRow { sort: Demonym, candidates: &[Country(208)] }, // SL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(203)] }, // SG
    CountryRow { sort: Demonym, candidates: &[Country(203)] }, // SG
    CountryRow { sort: Prefix, candidates: &[Country(48)] }, // CN
    CountryRow { sort: Prefix, candidates: &[Country(207)] }, // SK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(207)] }, // SK
    CountryRow { sort: Demonym, candidates: &[Country(207)] }, // SK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(205)] }, // SI
    CountryRow { sort: Demonym, candidates: &[Country(205)] }, // SI
    CountryRow { sort: Prefix, candidates: &[Country(205)] }, // SI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(211)] }, // SO
    CountryRow { sort: Demonym, candidates: &[Country(211)] }, // SO
    CountryRow { sort: Prefix, candidates: &[Country(211)] }, // SO
    CountryRow { sort: Prefix, candidates: &[Country(201)] }, // SD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(215)] }, // SUHH
    CountryRow { sort: Demonym, candidates: &[Country(215)] }, // SUHH
    CountryRow { sort: Prefix, candidates: &[Country(215)] }, // SUHH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(257)] }, // ZA
    CountryRow { sort: Demonym, candidates: &[Country(257)] }, // ZA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(127)] }, // KR
    CountryRow { sort: Demonym, candidates: &[Country(127)] }, // KR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(213)] }, // SS
    CountryRow { sort: Demonym, candidates: &[Country(213)] }, // SS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(248)] }, // VN
    CountryRow { sort: Demonym, candidates: &[Country(248)] }, // VN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(253)] }, // YDYE
    CountryRow { sort: Demonym, candidates: &[Country(253)] }, // YDYE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(212)] }, // SR
    CountryRow { sort: Demonym, candidates: &[Country(212)] }, // SR
    CountryRow { sort: Prefix, candidates: &[Country(202)] }, // SE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(202)] }, // SE
    CountryRow { sort: Demonym, candidates: &[Country(202)] }, // SE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(218)] }, // SY
    CountryRow { sort: Demonym, candidates: &[Country(218)] }, // SY
    CountryRow { sort: Prefix, candidates: &[Country(218)] }, // SY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(210)] }, // SN
    CountryRow { sort: Demonym, candidates: &[Country(210)] }, // SN
    CountryRow { sort: Prefix, candidates: &[Country(210)] }, // SN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(225)] }, // TJ
    CountryRow { sort: Demonym, candidates: &[Country(225)] }, // TJ
    CountryRow { sort: Prefix, candidates: &[Country(225)] }, // TJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(235)] }, // TZ
    CountryRow { sort: Demonym, candidates: &[Country(235)] }, // TZ
    CountryRow { sort: Prefix, candidates: &[Country(235)] }, // TZ
    CountryRow { sort: Prefix, candidates: &[Country(234)] }, // TW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(221)] }, // TD
    CountryRow { sort: Demonym, candidates: &[Country(221)] }, // TD
    CountryRow { sort: Prefix, candidates: &[Country(221)] }, // TD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(58)] }, // CZ
    CountryRow { sort: Demonym, candidates: &[Country(58)] }, // CZ
    CountryRow { sort: Prefix, candidates: &[Country(58)] }, // CZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(51)] }, // CSHH
    CountryRow { sort: Demonym, candidates: &[Country(51)] }, // CSHH
    CountryRow { sort: Prefix, candidates: &[Country(224)] }, // TH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(232)] }, // TT
    CountryRow { sort: Demonym, candidates: &[Country(232)] }, // TT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(223)] }, // TG
    CountryRow { sort: Demonym, candidates: &[Country(223)] }, // TG
    CountryRow { sort: Prefix, candidates: &[Country(223)] }, // TG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(226)] }, // TK
    CountryRow { sort: Demonym, candidates: &[Country(226)] }, // TK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(230)] }, // TO
    CountryRow { sort: Demonym, candidates: &[Country(230)] }, // TO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(229)] }, // TN
    CountryRow { sort: Demonym, candidates: &[Country(229)] }, // TN
    CountryRow { sort: Prefix, candidates: &[Country(229)] }, // TN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(231)] }, // TR
    CountryRow { sort: Prefix, candidates: &[Country(231)] }, // TR
    CountryRow { sort: Demonym, candidates: &[Country(231)] }, // TR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(228)] }, // TM
    CountryRow { sort: Demonym, candidates: &[Country(228)] }, // TM
    CountryRow { sort: Prefix, candidates: &[Country(228)] }, // TM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(233)] }, // TV
    CountryRow { sort: Demonym, candidates: &[Country(233)] }, // TV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(236)] }, // UA
    CountryRow { sort: Demonym, candidates: &[Country(236)] }, // UA
    CountryRow { sort: Prefix, candidates: &[Country(236)] }, // UA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(240)] }, // UY
    CountryRow { sort: Demonym, candidates: &[Country(240)] }, // UY
    CountryRow { sort: Prefix, candidates: &[Country(240)] }, // UY
    CountryRow { sort: Demonym, candidates: &[Country(249)] }, // VU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(242)] }, // VA
    CountryRow { sort: Demonym, candidates: &[Country(242)] }, // VA
    CountryRow { sort: Prefix, candidates: &[Country(242)] }, // VA
    CountryRow { sort: Prefix, candidates: &[Country(248)] }, // VN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(105)] }, // HVBF
    CountryRow { sort: Demonym, candidates: &[Country(105)] }, // HVBF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(245)] }, // VE
    CountryRow { sort: Demonym, candidates: &[Country(245)] }, // VE
    CountryRow { sort: Prefix, candidates: &[Country(245)] }, // VE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(256)] }, // YUCS
    CountryRow { sort: Demonym, candidates: &[Country(256)] }, // YUCS
    CountryRow { sort: Prefix, candidates: &[Country(256)] }, // YUCS
    CountryRow { sort: Prefix, candidates: &[Country(254)] }, // YE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(258)] }, // ZM
    CountryRow { sort: Demonym, candidates: &[Country(258)] }, // ZM
    CountryRow { sort: Prefix, candidates: &[Country(40)] }, // CD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(40)] }, // CD
    CountryRow { sort: Demonym, candidates: &[Country(40)] }, // CD
    CountryRow { sort: Name, candidates: &[Country(71)] }, // ER
    CountryRow { sort: Name, candidates: &[Country(239)] }, // US
    CountryRow { sort: MasculineDemonym, candidates: &[Country(15)] }, // AX
    CountryRow { sort: Demonym, candidates: &[Country(15)] }, // AX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(69)] }, // EG
    CountryRow { sort: Demonym, candidates: &[Country(69)] }, // EG
    CountryRow { sort: Prefix, candidates: &[Country(69)] }, // EG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(1)] }, // AE
    CountryRow { sort: Demonym, candidates: &[Country(1)] }, // AE
    CountryRow { sort: Prefix, candidates: &[Country(1)] }, // AE
    CountryRow { sort: Prefix, candidates: &[Country(67)] }, // EC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(92)] }, // GQ
    CountryRow { sort: Demonym, candidates: &[Country(92)] }, // GQ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(67)] }, // EC
    CountryRow { sort: Demonym, candidates: &[Country(67)] }, // EC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(71)] }, // ER
    CountryRow { sort: Demonym, candidates: &[Country(71)] }, // ER
    CountryRow { sort: Prefix, candidates: &[Country(71)] }, // ER
    CountryRow { sort: Prefix, candidates: &[Country(73)] }, // ET
    CountryRow { sort: Name, candidates: &[Country(193)] }, // RE
    CountryRow { sort: Name, candidates: &[Country(34)] }, // BV
    CountryRow { sort: Name, candidates: &[Country(109)] }, // IM
    CountryRow { sort: Name, candidates: &[Country(157)] }, // MS
    CountryRow { sort: Name, candidates: &[Country(146), Country(217)] }, // MF SX
    CountryRow { sort: Name, candidates: &[Country(133)] }, // LC
    CountryRow { sort: Name, candidates: &[Country(82)] }, // GD
    CountryRow { sort: Name, candidates: &[Country(45)] }, // CK
    CountryRow { sort: Name, candidates: &[Country(100)] }, // HM
    CountryRow { sort: Name, candidates: &[Country(199)] }, // SB
    CountryRow { sort: Name, candidates: &[Country(246), Country(247)] }, // VG VI
    CountryRow { sort: Name, candidates: &[Country(247)] }, // VI
    CountryRow { sort: Name, candidates: &[Country(246)] }, // VG
    CountryRow { sort: Name, candidates: &[Country(238)] }, // UM
];
