//! Countries (ISO 3166-1, ISO 3166-3, XK) and the forms that name them.
//! Generated from `../data` by `BLESS=1 cargo test lexicon`. Do not edit.

use super::{Context, CountryRow, Effect::*, FormSort::*};
use crate::Gender::*;
use crate::country::{Article::*, Country, Record};

#[rustfmt::skip]
pub(crate) static COUNTRIES: [Record; 260] = [
    Record { code: "AD", alpha3: "AND", alpha4: "", numeric: 20, name: "Andorre", official_name: "Principauté d'Andorre", article: Some(Elided), gender: Feminine, capital: "Andorre-la-Vieille" },
    Record { code: "AE", alpha3: "ARE", alpha4: "", numeric: 784, name: "Émirats arabes unis", official_name: "", article: Some(Les), gender: Masculine, capital: "Abou Dabi" },
    Record { code: "AF", alpha3: "AFG", alpha4: "", numeric: 4, name: "Afghanistan", official_name: "République islamique d'Afghanistan", article: Some(Elided), gender: Masculine, capital: "Kaboul" },
    Record { code: "AG", alpha3: "ATG", alpha4: "", numeric: 28, name: "Antigua-et-Barbuda", official_name: "", article: None, gender: Feminine, capital: "Saint John's" },
    Record { code: "AI", alpha3: "AIA", alpha4: "", numeric: 660, name: "Anguilla", official_name: "", article: None, gender: Feminine, capital: "The Valley" },
    Record { code: "AL", alpha3: "ALB", alpha4: "", numeric: 8, name: "Albanie", official_name: "République d'Albanie", article: Some(Elided), gender: Feminine, capital: "Tirana" },
    Record { code: "AM", alpha3: "ARM", alpha4: "", numeric: 51, name: "Arménie", official_name: "République d'Arménie", article: Some(Elided), gender: Feminine, capital: "Erevan" },
    Record { code: "AN", alpha3: "ANT", alpha4: "ANHH", numeric: 530, name: "Antilles néerlandaises", official_name: "", article: Some(Les), gender: Feminine, capital: "Willemstad" },
    Record { code: "AO", alpha3: "AGO", alpha4: "", numeric: 24, name: "Angola", official_name: "République d'Angola", article: Some(Elided), gender: Masculine, capital: "Luanda" },
    Record { code: "AQ", alpha3: "ATA", alpha4: "", numeric: 10, name: "Antarctique", official_name: "", article: Some(Elided), gender: Masculine, capital: "" },
    Record { code: "AR", alpha3: "ARG", alpha4: "", numeric: 32, name: "Argentine", official_name: "République argentine", article: Some(Elided), gender: Feminine, capital: "Buenos Aires" },
    Record { code: "AS", alpha3: "ASM", alpha4: "", numeric: 16, name: "Samoa américaines", official_name: "", article: Some(Les), gender: Feminine, capital: "Pago Pago" },
    Record { code: "AT", alpha3: "AUT", alpha4: "", numeric: 40, name: "Autriche", official_name: "République d'Autriche", article: Some(Elided), gender: Feminine, capital: "Vienne" },
    Record { code: "AU", alpha3: "AUS", alpha4: "", numeric: 36, name: "Australie", official_name: "Commonwealth d'Australie", article: Some(Elided), gender: Feminine, capital: "Canberra" },
    Record { code: "AW", alpha3: "ABW", alpha4: "", numeric: 533, name: "Aruba", official_name: "", article: None, gender: Feminine, capital: "Oranjestad" },
    Record { code: "AX", alpha3: "ALA", alpha4: "", numeric: 248, name: "îles Åland", official_name: "", article: Some(Les), gender: Feminine, capital: "Mariehamn" },
    Record { code: "AZ", alpha3: "AZE", alpha4: "", numeric: 31, name: "Azerbaïdjan", official_name: "République d'Azerbaïdjan", article: Some(Elided), gender: Masculine, capital: "Bakou" },
    Record { code: "BA", alpha3: "BIH", alpha4: "", numeric: 70, name: "Bosnie-Herzégovine", official_name: "", article: Some(La), gender: Feminine, capital: "Sarajevo" },
    Record { code: "BB", alpha3: "BRB", alpha4: "", numeric: 52, name: "Barbade", official_name: "", article: Some(La), gender: Feminine, capital: "Bridgetown" },
    Record { code: "BD", alpha3: "BGD", alpha4: "", numeric: 50, name: "Bangladesh", official_name: "République populaire du Bangladesh", article: Some(Le), gender: Masculine, capital: "Dacca" },
    Record { code: "BE", alpha3: "BEL", alpha4: "", numeric: 56, name: "Belgique", official_name: "Royaume de Belgique", article: Some(La), gender: Feminine, capital: "Bruxelles" },
    Record { code: "BF", alpha3: "BFA", alpha4: "", numeric: 854, name: "Burkina Faso", official_name: "", article: Some(Le), gender: Masculine, capital: "Ouagadougou" },
    Record { code: "BG", alpha3: "BGR", alpha4: "", numeric: 100, name: "Bulgarie", official_name: "République de Bulgarie", article: Some(La), gender: Feminine, capital: "Sofia" },
    Record { code: "BH", alpha3: "BHR", alpha4: "", numeric: 48, name: "Bahreïn", official_name: "Royaume de Bahreïn", article: None, gender: Masculine, capital: "Manama" },
    Record { code: "BI", alpha3: "BDI", alpha4: "", numeric: 108, name: "Burundi", official_name: "République du Burundi", article: Some(Le), gender: Masculine, capital: "Gitega" },
    Record { code: "BJ", alpha3: "BEN", alpha4: "", numeric: 204, name: "Bénin", official_name: "République du Bénin", article: Some(Le), gender: Masculine, capital: "Porto-Novo" },
    Record { code: "BL", alpha3: "BLM", alpha4: "", numeric: 652, name: "Saint-Barthélemy", official_name: "Collectivité de Saint-Barthélemy", article: None, gender: Masculine, capital: "Gustavia" },
    Record { code: "BM", alpha3: "BMU", alpha4: "", numeric: 60, name: "Bermudes", official_name: "", article: Some(Les), gender: Feminine, capital: "Hamilton" },
    Record { code: "BN", alpha3: "BRN", alpha4: "", numeric: 96, name: "Brunei", official_name: "Brunei Darussalam", article: Some(Le), gender: Masculine, capital: "Bandar Seri Begawan" },
    Record { code: "BO", alpha3: "BOL", alpha4: "", numeric: 68, name: "Bolivie", official_name: "État plurinational de Bolivie", article: Some(La), gender: Feminine, capital: "Sucre" },
    Record { code: "BQ", alpha3: "BES", alpha4: "", numeric: 535, name: "Pays-Bas caribéens", official_name: "", article: Some(Les), gender: Masculine, capital: "Kralendijk" },
    Record { code: "BR", alpha3: "BRA", alpha4: "", numeric: 76, name: "Brésil", official_name: "République fédérative du Brésil", article: Some(Le), gender: Masculine, capital: "Brasilia" },
    Record { code: "BS", alpha3: "BHS", alpha4: "", numeric: 44, name: "Bahamas", official_name: "Commonwealth des Bahamas", article: Some(Les), gender: Feminine, capital: "Nassau" },
    Record { code: "BT", alpha3: "BTN", alpha4: "", numeric: 64, name: "Bhoutan", official_name: "Royaume du Bhoutan", article: Some(Le), gender: Masculine, capital: "Thimphou" },
    Record { code: "BV", alpha3: "BVT", alpha4: "", numeric: 74, name: "île Bouvet", official_name: "", article: Some(Elided), gender: Feminine, capital: "" },
    Record { code: "BW", alpha3: "BWA", alpha4: "", numeric: 72, name: "Botswana", official_name: "République du Botswana", article: Some(Le), gender: Masculine, capital: "Gaborone" },
    Record { code: "BY", alpha3: "BLR", alpha4: "", numeric: 112, name: "Biélorussie", official_name: "République de Biélorussie", article: Some(La), gender: Feminine, capital: "Minsk" },
    Record { code: "BZ", alpha3: "BLZ", alpha4: "", numeric: 84, name: "Belize", official_name: "", article: Some(Le), gender: Masculine, capital: "Belmopan" },
    Record { code: "CA", alpha3: "CAN", alpha4: "", numeric: 124, name: "Canada", official_name: "", article: Some(Le), gender: Masculine, capital: "Ottawa" },
    Record { code: "CC", alpha3: "CCK", alpha4: "", numeric: 166, name: "îles Cocos", official_name: "Territoire des îles Cocos", article: Some(Les), gender: Feminine, capital: "West Island" },
    Record { code: "CD", alpha3: "COD", alpha4: "", numeric: 180, name: "République démocratique du Congo", official_name: "", article: Some(La), gender: Feminine, capital: "Kinshasa" },
    Record { code: "CF", alpha3: "CAF", alpha4: "", numeric: 140, name: "Centrafrique", official_name: "République centrafricaine", article: Some(La), gender: Feminine, capital: "Bangui" },
    Record { code: "CG", alpha3: "COG", alpha4: "", numeric: 178, name: "Congo", official_name: "République du Congo", article: Some(Le), gender: Masculine, capital: "Brazzaville" },
    Record { code: "CH", alpha3: "CHE", alpha4: "", numeric: 756, name: "Suisse", official_name: "Confédération suisse", article: Some(La), gender: Feminine, capital: "Berne" },
    Record { code: "CI", alpha3: "CIV", alpha4: "", numeric: 384, name: "Côte d'Ivoire", official_name: "République de Côte d'Ivoire", article: Some(La), gender: Feminine, capital: "Yamoussoukro" },
    Record { code: "CK", alpha3: "COK", alpha4: "", numeric: 184, name: "îles Cook", official_name: "", article: Some(Les), gender: Feminine, capital: "Avarua" },
    Record { code: "CL", alpha3: "CHL", alpha4: "", numeric: 152, name: "Chili", official_name: "République du Chili", article: Some(Le), gender: Masculine, capital: "Santiago" },
    Record { code: "CM", alpha3: "CMR", alpha4: "", numeric: 120, name: "Cameroun", official_name: "République du Cameroun", article: Some(Le), gender: Masculine, capital: "Yaoundé" },
    Record { code: "CN", alpha3: "CHN", alpha4: "", numeric: 156, name: "Chine", official_name: "République populaire de Chine", article: Some(La), gender: Feminine, capital: "Pékin" },
    Record { code: "CO", alpha3: "COL", alpha4: "", numeric: 170, name: "Colombie", official_name: "République de Colombie", article: Some(La), gender: Feminine, capital: "Bogota" },
    Record { code: "CR", alpha3: "CRI", alpha4: "", numeric: 188, name: "Costa Rica", official_name: "République du Costa Rica", article: Some(Le), gender: Masculine, capital: "San José" },
    Record { code: "CS", alpha3: "CSK", alpha4: "CSHH", numeric: 200, name: "Tchécoslovaquie", official_name: "République tchécoslovaque", article: Some(La), gender: Feminine, capital: "Prague" },
    Record { code: "CSXX", alpha3: "SCG", alpha4: "CSXX", numeric: 891, name: "Serbie-et-Monténégro", official_name: "Communauté étatique de Serbie-et-Monténégro", article: Some(La), gender: Feminine, capital: "Belgrade" },
    Record { code: "CU", alpha3: "CUB", alpha4: "", numeric: 192, name: "Cuba", official_name: "République de Cuba", article: None, gender: Feminine, capital: "La Havane" },
    Record { code: "CV", alpha3: "CPV", alpha4: "", numeric: 132, name: "Cap-Vert", official_name: "République de Cabo Verde", article: Some(Le), gender: Masculine, capital: "Praia" },
    Record { code: "CW", alpha3: "CUW", alpha4: "", numeric: 531, name: "Curaçao", official_name: "", article: None, gender: Masculine, capital: "Willemstad" },
    Record { code: "CX", alpha3: "CXR", alpha4: "", numeric: 162, name: "île Christmas", official_name: "Territoire de l'île Christmas", article: Some(Elided), gender: Feminine, capital: "Flying Fish Cove" },
    Record { code: "CY", alpha3: "CYP", alpha4: "", numeric: 196, name: "Chypre", official_name: "République de Chypre", article: None, gender: Feminine, capital: "Nicosie" },
    Record { code: "CZ", alpha3: "CZE", alpha4: "", numeric: 203, name: "Tchéquie", official_name: "République tchèque", article: Some(La), gender: Feminine, capital: "Prague" },
    Record { code: "DD", alpha3: "DDR", alpha4: "DDDE", numeric: 278, name: "Allemagne de l'Est", official_name: "République démocratique allemande", article: Some(Elided), gender: Feminine, capital: "Berlin-Est" },
    Record { code: "DE", alpha3: "DEU", alpha4: "", numeric: 276, name: "Allemagne", official_name: "République fédérale d'Allemagne", article: Some(Elided), gender: Feminine, capital: "Berlin" },
    Record { code: "DJ", alpha3: "DJI", alpha4: "", numeric: 262, name: "Djibouti", official_name: "République de Djibouti", article: None, gender: Masculine, capital: "Djibouti" },
    Record { code: "DK", alpha3: "DNK", alpha4: "", numeric: 208, name: "Danemark", official_name: "Royaume de Danemark", article: Some(Le), gender: Masculine, capital: "Copenhague" },
    Record { code: "DM", alpha3: "DMA", alpha4: "", numeric: 212, name: "Dominique", official_name: "Commonwealth de la Dominique", article: Some(La), gender: Feminine, capital: "Roseau" },
    Record { code: "DO", alpha3: "DOM", alpha4: "", numeric: 214, name: "République dominicaine", official_name: "", article: Some(La), gender: Feminine, capital: "Saint-Domingue" },
    Record { code: "DY", alpha3: "DHY", alpha4: "DYBJ", numeric: 0, name: "Dahomey", official_name: "République du Dahomey", article: Some(Le), gender: Masculine, capital: "Porto-Novo" },
    Record { code: "DZ", alpha3: "DZA", alpha4: "", numeric: 12, name: "Algérie", official_name: "République algérienne démocratique et populaire", article: Some(Elided), gender: Feminine, capital: "Alger" },
    Record { code: "EC", alpha3: "ECU", alpha4: "", numeric: 218, name: "Équateur", official_name: "République d'Équateur", article: Some(Elided), gender: Masculine, capital: "Quito" },
    Record { code: "EE", alpha3: "EST", alpha4: "", numeric: 233, name: "Estonie", official_name: "République d'Estonie", article: Some(Elided), gender: Feminine, capital: "Tallinn" },
    Record { code: "EG", alpha3: "EGY", alpha4: "", numeric: 818, name: "Égypte", official_name: "République arabe d'Égypte", article: Some(Elided), gender: Feminine, capital: "Le Caire" },
    Record { code: "EH", alpha3: "ESH", alpha4: "", numeric: 732, name: "Sahara occidental", official_name: "", article: Some(Le), gender: Masculine, capital: "Laâyoune" },
    Record { code: "ER", alpha3: "ERI", alpha4: "", numeric: 232, name: "Érythrée", official_name: "État d'Érythrée", article: Some(Elided), gender: Feminine, capital: "Asmara" },
    Record { code: "ES", alpha3: "ESP", alpha4: "", numeric: 724, name: "Espagne", official_name: "Royaume d'Espagne", article: Some(Elided), gender: Feminine, capital: "Madrid" },
    Record { code: "ET", alpha3: "ETH", alpha4: "", numeric: 231, name: "Éthiopie", official_name: "République fédérale démocratique d'Éthiopie", article: Some(Elided), gender: Feminine, capital: "Addis-Abeba" },
    Record { code: "FI", alpha3: "FIN", alpha4: "", numeric: 246, name: "Finlande", official_name: "République de Finlande", article: Some(La), gender: Feminine, capital: "Helsinki" },
    Record { code: "FJ", alpha3: "FJI", alpha4: "", numeric: 242, name: "Fidji", official_name: "République des Fidji", article: Some(Les), gender: Feminine, capital: "Suva" },
    Record { code: "FK", alpha3: "FLK", alpha4: "", numeric: 238, name: "îles Malouines", official_name: "", article: Some(Les), gender: Feminine, capital: "Stanley" },
    Record { code: "FM", alpha3: "FSM", alpha4: "", numeric: 583, name: "Micronésie", official_name: "États fédérés de Micronésie", article: Some(La), gender: Feminine, capital: "Palikir" },
    Record { code: "FO", alpha3: "FRO", alpha4: "", numeric: 234, name: "îles Féroé", official_name: "", article: Some(Les), gender: Feminine, capital: "Tórshavn" },
    Record { code: "FR", alpha3: "FRA", alpha4: "", numeric: 250, name: "France", official_name: "République française", article: Some(La), gender: Feminine, capital: "Paris" },
    Record { code: "GA", alpha3: "GAB", alpha4: "", numeric: 266, name: "Gabon", official_name: "République gabonaise", article: Some(Le), gender: Masculine, capital: "Libreville" },
    Record { code: "GB", alpha3: "GBR", alpha4: "", numeric: 826, name: "Royaume-Uni", official_name: "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", article: Some(Le), gender: Masculine, capital: "Londres" },
    Record { code: "GD", alpha3: "GRD", alpha4: "", numeric: 308, name: "Grenade", official_name: "", article: Some(La), gender: Feminine, capital: "Saint-Georges" },
    Record { code: "GE", alpha3: "GEO", alpha4: "", numeric: 268, name: "Géorgie", official_name: "", article: Some(La), gender: Feminine, capital: "Tbilissi" },
    Record { code: "GF", alpha3: "GUF", alpha4: "", numeric: 254, name: "Guyane", official_name: "Collectivité territoriale de Guyane", article: Some(La), gender: Feminine, capital: "Cayenne" },
    Record { code: "GG", alpha3: "GGY", alpha4: "", numeric: 831, name: "Guernesey", official_name: "Bailliage de Guernesey", article: None, gender: Feminine, capital: "Saint-Pierre-Port" },
    Record { code: "GH", alpha3: "GHA", alpha4: "", numeric: 288, name: "Ghana", official_name: "République du Ghana", article: Some(Le), gender: Masculine, capital: "Accra" },
    Record { code: "GI", alpha3: "GIB", alpha4: "", numeric: 292, name: "Gibraltar", official_name: "", article: None, gender: Masculine, capital: "Gibraltar" },
    Record { code: "GL", alpha3: "GRL", alpha4: "", numeric: 304, name: "Groenland", official_name: "", article: Some(Le), gender: Masculine, capital: "Nuuk" },
    Record { code: "GM", alpha3: "GMB", alpha4: "", numeric: 270, name: "Gambie", official_name: "République de Gambie", article: Some(La), gender: Feminine, capital: "Banjul" },
    Record { code: "GN", alpha3: "GIN", alpha4: "", numeric: 324, name: "Guinée", official_name: "République de Guinée", article: Some(La), gender: Feminine, capital: "Conakry" },
    Record { code: "GP", alpha3: "GLP", alpha4: "", numeric: 312, name: "Guadeloupe", official_name: "", article: Some(La), gender: Feminine, capital: "Basse-Terre" },
    Record { code: "GQ", alpha3: "GNQ", alpha4: "", numeric: 226, name: "Guinée équatoriale", official_name: "République de Guinée équatoriale", article: Some(La), gender: Feminine, capital: "Malabo" },
    Record { code: "GR", alpha3: "GRC", alpha4: "", numeric: 300, name: "Grèce", official_name: "République hellénique", article: Some(La), gender: Feminine, capital: "Athènes" },
    Record { code: "GS", alpha3: "SGS", alpha4: "", numeric: 239, name: "Géorgie du Sud-et-les îles Sandwich du Sud", official_name: "", article: Some(La), gender: Feminine, capital: "King Edward Point" },
    Record { code: "GT", alpha3: "GTM", alpha4: "", numeric: 320, name: "Guatemala", official_name: "République du Guatemala", article: Some(Le), gender: Masculine, capital: "Guatemala" },
    Record { code: "GU", alpha3: "GUM", alpha4: "", numeric: 316, name: "Guam", official_name: "", article: None, gender: Feminine, capital: "Hagåtña" },
    Record { code: "GW", alpha3: "GNB", alpha4: "", numeric: 624, name: "Guinée-Bissau", official_name: "République de Guinée-Bissau", article: Some(La), gender: Feminine, capital: "Bissau" },
    Record { code: "GY", alpha3: "GUY", alpha4: "", numeric: 328, name: "Guyana", official_name: "République coopérative du Guyana", article: Some(Le), gender: Masculine, capital: "Georgetown" },
    Record { code: "HK", alpha3: "HKG", alpha4: "", numeric: 344, name: "Hong Kong", official_name: "Région administrative spéciale de Hong Kong", article: None, gender: Masculine, capital: "" },
    Record { code: "HM", alpha3: "HMD", alpha4: "", numeric: 334, name: "îles Heard-et-MacDonald", official_name: "", article: Some(Les), gender: Feminine, capital: "" },
    Record { code: "HN", alpha3: "HND", alpha4: "", numeric: 340, name: "Honduras", official_name: "République du Honduras", article: Some(Le), gender: Masculine, capital: "Tegucigalpa" },
    Record { code: "HR", alpha3: "HRV", alpha4: "", numeric: 191, name: "Croatie", official_name: "République de Croatie", article: Some(La), gender: Feminine, capital: "Zagreb" },
    Record { code: "HT", alpha3: "HTI", alpha4: "", numeric: 332, name: "Haïti", official_name: "République d'Haïti", article: None, gender: Masculine, capital: "Port-au-Prince" },
    Record { code: "HU", alpha3: "HUN", alpha4: "", numeric: 348, name: "Hongrie", official_name: "", article: Some(La), gender: Feminine, capital: "Budapest" },
    Record { code: "HV", alpha3: "HVO", alpha4: "HVBF", numeric: 0, name: "Haute-Volta", official_name: "République de Haute-Volta", article: Some(La), gender: Feminine, capital: "Ouagadougou" },
    Record { code: "ID", alpha3: "IDN", alpha4: "", numeric: 360, name: "Indonésie", official_name: "République d'Indonésie", article: Some(Elided), gender: Feminine, capital: "Jakarta" },
    Record { code: "IE", alpha3: "IRL", alpha4: "", numeric: 372, name: "Irlande", official_name: "République d'Irlande", article: Some(Elided), gender: Feminine, capital: "Dublin" },
    Record { code: "IL", alpha3: "ISR", alpha4: "", numeric: 376, name: "Israël", official_name: "État d'Israël", article: None, gender: Masculine, capital: "Jérusalem" },
    Record { code: "IM", alpha3: "IMN", alpha4: "", numeric: 833, name: "île de Man", official_name: "", article: Some(Elided), gender: Feminine, capital: "Douglas" },
    Record { code: "IN", alpha3: "IND", alpha4: "", numeric: 356, name: "Inde", official_name: "République de l'Inde", article: Some(Elided), gender: Feminine, capital: "New Delhi" },
    Record { code: "IO", alpha3: "IOT", alpha4: "", numeric: 86, name: "Territoire britannique de l'océan Indien", official_name: "", article: Some(Le), gender: Masculine, capital: "" },
    Record { code: "IQ", alpha3: "IRQ", alpha4: "", numeric: 368, name: "Irak", official_name: "République d'Irak", article: Some(Elided), gender: Masculine, capital: "Bagdad" },
    Record { code: "IR", alpha3: "IRN", alpha4: "", numeric: 364, name: "Iran", official_name: "République islamique d'Iran", article: Some(Elided), gender: Masculine, capital: "Téhéran" },
    Record { code: "IS", alpha3: "ISL", alpha4: "", numeric: 352, name: "Islande", official_name: "République d'Islande", article: Some(Elided), gender: Feminine, capital: "Reykjavik" },
    Record { code: "IT", alpha3: "ITA", alpha4: "", numeric: 380, name: "Italie", official_name: "République italienne", article: Some(Elided), gender: Feminine, capital: "Rome" },
    Record { code: "JE", alpha3: "JEY", alpha4: "", numeric: 832, name: "Jersey", official_name: "Bailliage de Jersey", article: None, gender: Feminine, capital: "Saint-Hélier" },
    Record { code: "JM", alpha3: "JAM", alpha4: "", numeric: 388, name: "Jamaïque", official_name: "", article: Some(La), gender: Feminine, capital: "Kingston" },
    Record { code: "JO", alpha3: "JOR", alpha4: "", numeric: 400, name: "Jordanie", official_name: "Royaume hachémite de Jordanie", article: Some(La), gender: Feminine, capital: "Amman" },
    Record { code: "JP", alpha3: "JPN", alpha4: "", numeric: 392, name: "Japon", official_name: "", article: Some(Le), gender: Masculine, capital: "Tokyo" },
    Record { code: "KE", alpha3: "KEN", alpha4: "", numeric: 404, name: "Kenya", official_name: "République du Kenya", article: Some(Le), gender: Masculine, capital: "Nairobi" },
    Record { code: "KG", alpha3: "KGZ", alpha4: "", numeric: 417, name: "Kirghizistan", official_name: "République kirghize", article: Some(Le), gender: Masculine, capital: "Bichkek" },
    Record { code: "KH", alpha3: "KHM", alpha4: "", numeric: 116, name: "Cambodge", official_name: "Royaume du Cambodge", article: Some(Le), gender: Masculine, capital: "Phnom Penh" },
    Record { code: "KI", alpha3: "KIR", alpha4: "", numeric: 296, name: "Kiribati", official_name: "République de Kiribati", article: Some(Les), gender: Feminine, capital: "Tarawa-Sud" },
    Record { code: "KM", alpha3: "COM", alpha4: "", numeric: 174, name: "Comores", official_name: "Union des Comores", article: Some(Les), gender: Feminine, capital: "Moroni" },
    Record { code: "KN", alpha3: "KNA", alpha4: "", numeric: 659, name: "Saint-Christophe-et-Niévès", official_name: "Fédération de Saint-Christophe-et-Niévès", article: None, gender: Masculine, capital: "Basseterre" },
    Record { code: "KP", alpha3: "PRK", alpha4: "", numeric: 408, name: "Corée du Nord", official_name: "République populaire démocratique de Corée", article: Some(La), gender: Feminine, capital: "Pyongyang" },
    Record { code: "KR", alpha3: "KOR", alpha4: "", numeric: 410, name: "Corée du Sud", official_name: "République de Corée", article: Some(La), gender: Feminine, capital: "Séoul" },
    Record { code: "KW", alpha3: "KWT", alpha4: "", numeric: 414, name: "Koweït", official_name: "État du Koweït", article: Some(Le), gender: Masculine, capital: "Koweït" },
    Record { code: "KY", alpha3: "CYM", alpha4: "", numeric: 136, name: "îles Caïmans", official_name: "", article: Some(Les), gender: Feminine, capital: "George Town" },
    Record { code: "KZ", alpha3: "KAZ", alpha4: "", numeric: 398, name: "Kazakhstan", official_name: "République du Kazakhstan", article: Some(Le), gender: Masculine, capital: "Astana" },
    Record { code: "LA", alpha3: "LAO", alpha4: "", numeric: 418, name: "Laos", official_name: "République démocratique populaire lao", article: Some(Le), gender: Masculine, capital: "Vientiane" },
    Record { code: "LB", alpha3: "LBN", alpha4: "", numeric: 422, name: "Liban", official_name: "République libanaise", article: Some(Le), gender: Masculine, capital: "Beyrouth" },
    Record { code: "LC", alpha3: "LCA", alpha4: "", numeric: 662, name: "Sainte-Lucie", official_name: "", article: None, gender: Feminine, capital: "Castries" },
    Record { code: "LI", alpha3: "LIE", alpha4: "", numeric: 438, name: "Liechtenstein", official_name: "Principauté du Liechtenstein", article: Some(Le), gender: Masculine, capital: "Vaduz" },
    Record { code: "LK", alpha3: "LKA", alpha4: "", numeric: 144, name: "Sri Lanka", official_name: "République démocratique socialiste du Sri Lanka", article: Some(Le), gender: Masculine, capital: "Sri Jayawardenapura Kotte" },
    Record { code: "LR", alpha3: "LBR", alpha4: "", numeric: 430, name: "Liberia", official_name: "République du Liberia", article: Some(Le), gender: Masculine, capital: "Monrovia" },
    Record { code: "LS", alpha3: "LSO", alpha4: "", numeric: 426, name: "Lesotho", official_name: "Royaume du Lesotho", article: Some(Le), gender: Masculine, capital: "Maseru" },
    Record { code: "LT", alpha3: "LTU", alpha4: "", numeric: 440, name: "Lituanie", official_name: "République de Lituanie", article: Some(La), gender: Feminine, capital: "Vilnius" },
    Record { code: "LU", alpha3: "LUX", alpha4: "", numeric: 442, name: "Luxembourg", official_name: "Grand-Duché de Luxembourg", article: Some(Le), gender: Masculine, capital: "Luxembourg" },
    Record { code: "LV", alpha3: "LVA", alpha4: "", numeric: 428, name: "Lettonie", official_name: "République de Lettonie", article: Some(La), gender: Feminine, capital: "Riga" },
    Record { code: "LY", alpha3: "LBY", alpha4: "", numeric: 434, name: "Libye", official_name: "État de Libye", article: Some(La), gender: Feminine, capital: "Tripoli" },
    Record { code: "MA", alpha3: "MAR", alpha4: "", numeric: 504, name: "Maroc", official_name: "Royaume du Maroc", article: Some(Le), gender: Masculine, capital: "Rabat" },
    Record { code: "MC", alpha3: "MCO", alpha4: "", numeric: 492, name: "Monaco", official_name: "Principauté de Monaco", article: None, gender: Masculine, capital: "Monaco" },
    Record { code: "MD", alpha3: "MDA", alpha4: "", numeric: 498, name: "Moldavie", official_name: "République de Moldavie", article: Some(La), gender: Feminine, capital: "Chisinau" },
    Record { code: "ME", alpha3: "MNE", alpha4: "", numeric: 499, name: "Monténégro", official_name: "", article: Some(Le), gender: Masculine, capital: "Podgorica" },
    Record { code: "MF", alpha3: "MAF", alpha4: "", numeric: 663, name: "Saint-Martin", official_name: "Collectivité de Saint-Martin", article: None, gender: Masculine, capital: "Marigot" },
    Record { code: "MG", alpha3: "MDG", alpha4: "", numeric: 450, name: "Madagascar", official_name: "République de Madagascar", article: None, gender: Feminine, capital: "Antananarivo" },
    Record { code: "MH", alpha3: "MHL", alpha4: "", numeric: 584, name: "îles Marshall", official_name: "République des îles Marshall", article: Some(Les), gender: Feminine, capital: "Majuro" },
    Record { code: "MK", alpha3: "MKD", alpha4: "", numeric: 807, name: "Macédoine du Nord", official_name: "République de Macédoine du Nord", article: Some(La), gender: Feminine, capital: "Skopje" },
    Record { code: "ML", alpha3: "MLI", alpha4: "", numeric: 466, name: "Mali", official_name: "République du Mali", article: Some(Le), gender: Masculine, capital: "Bamako" },
    Record { code: "MM", alpha3: "MMR", alpha4: "", numeric: 104, name: "Birmanie", official_name: "République de l'Union de Birmanie", article: Some(La), gender: Feminine, capital: "Naypyidaw" },
    Record { code: "MN", alpha3: "MNG", alpha4: "", numeric: 496, name: "Mongolie", official_name: "", article: Some(La), gender: Feminine, capital: "Oulan-Bator" },
    Record { code: "MO", alpha3: "MAC", alpha4: "", numeric: 446, name: "Macao", official_name: "Région administrative spéciale de Macao", article: None, gender: Masculine, capital: "" },
    Record { code: "MP", alpha3: "MNP", alpha4: "", numeric: 580, name: "îles Mariannes du Nord", official_name: "Commonwealth des îles Mariannes du Nord", article: Some(Les), gender: Feminine, capital: "Saipan" },
    Record { code: "MQ", alpha3: "MTQ", alpha4: "", numeric: 474, name: "Martinique", official_name: "", article: Some(La), gender: Feminine, capital: "Fort-de-France" },
    Record { code: "MR", alpha3: "MRT", alpha4: "", numeric: 478, name: "Mauritanie", official_name: "République islamique de Mauritanie", article: Some(La), gender: Feminine, capital: "Nouakchott" },
    Record { code: "MS", alpha3: "MSR", alpha4: "", numeric: 500, name: "Montserrat", official_name: "", article: None, gender: Feminine, capital: "Brades" },
    Record { code: "MT", alpha3: "MLT", alpha4: "", numeric: 470, name: "Malte", official_name: "République de Malte", article: None, gender: Feminine, capital: "La Valette" },
    Record { code: "MU", alpha3: "MUS", alpha4: "", numeric: 480, name: "Maurice", official_name: "République de Maurice", article: None, gender: Feminine, capital: "Port-Louis" },
    Record { code: "MV", alpha3: "MDV", alpha4: "", numeric: 462, name: "Maldives", official_name: "République des Maldives", article: Some(Les), gender: Feminine, capital: "Malé" },
    Record { code: "MW", alpha3: "MWI", alpha4: "", numeric: 454, name: "Malawi", official_name: "République du Malawi", article: Some(Le), gender: Masculine, capital: "Lilongwe" },
    Record { code: "MX", alpha3: "MEX", alpha4: "", numeric: 484, name: "Mexique", official_name: "États-Unis du Mexique", article: Some(Le), gender: Masculine, capital: "Mexico" },
    Record { code: "MY", alpha3: "MYS", alpha4: "", numeric: 458, name: "Malaisie", official_name: "", article: Some(La), gender: Feminine, capital: "Kuala Lumpur" },
    Record { code: "MZ", alpha3: "MOZ", alpha4: "", numeric: 508, name: "Mozambique", official_name: "République du Mozambique", article: Some(Le), gender: Masculine, capital: "Maputo" },
    Record { code: "NA", alpha3: "NAM", alpha4: "", numeric: 516, name: "Namibie", official_name: "République de Namibie", article: Some(La), gender: Feminine, capital: "Windhoek" },
    Record { code: "NC", alpha3: "NCL", alpha4: "", numeric: 540, name: "Nouvelle-Calédonie", official_name: "", article: Some(La), gender: Feminine, capital: "Nouméa" },
    Record { code: "NE", alpha3: "NER", alpha4: "", numeric: 562, name: "Niger", official_name: "République du Niger", article: Some(Le), gender: Masculine, capital: "Niamey" },
    Record { code: "NF", alpha3: "NFK", alpha4: "", numeric: 574, name: "île Norfolk", official_name: "Territoire de l'île Norfolk", article: Some(Elided), gender: Feminine, capital: "Kingston" },
    Record { code: "NG", alpha3: "NGA", alpha4: "", numeric: 566, name: "Nigeria", official_name: "République fédérale du Nigeria", article: Some(Le), gender: Masculine, capital: "Abuja" },
    Record { code: "NI", alpha3: "NIC", alpha4: "", numeric: 558, name: "Nicaragua", official_name: "République du Nicaragua", article: Some(Le), gender: Masculine, capital: "Managua" },
    Record { code: "NL", alpha3: "NLD", alpha4: "", numeric: 528, name: "Pays-Bas", official_name: "Royaume des Pays-Bas", article: Some(Les), gender: Masculine, capital: "Amsterdam" },
    Record { code: "NO", alpha3: "NOR", alpha4: "", numeric: 578, name: "Norvège", official_name: "Royaume de Norvège", article: Some(La), gender: Feminine, capital: "Oslo" },
    Record { code: "NP", alpha3: "NPL", alpha4: "", numeric: 524, name: "Népal", official_name: "République fédérale démocratique du Népal", article: Some(Le), gender: Masculine, capital: "Katmandou" },
    Record { code: "NR", alpha3: "NRU", alpha4: "", numeric: 520, name: "Nauru", official_name: "République de Nauru", article: None, gender: Feminine, capital: "Yaren" },
    Record { code: "NU", alpha3: "NIU", alpha4: "", numeric: 570, name: "Niue", official_name: "", article: None, gender: Feminine, capital: "Alofi" },
    Record { code: "NZ", alpha3: "NZL", alpha4: "", numeric: 554, name: "Nouvelle-Zélande", official_name: "", article: Some(La), gender: Feminine, capital: "Wellington" },
    Record { code: "OM", alpha3: "OMN", alpha4: "", numeric: 512, name: "Oman", official_name: "Sultanat d'Oman", article: None, gender: Masculine, capital: "Mascate" },
    Record { code: "PA", alpha3: "PAN", alpha4: "", numeric: 591, name: "Panama", official_name: "République du Panama", article: Some(Le), gender: Masculine, capital: "Panama" },
    Record { code: "PE", alpha3: "PER", alpha4: "", numeric: 604, name: "Pérou", official_name: "République du Pérou", article: Some(Le), gender: Masculine, capital: "Lima" },
    Record { code: "PF", alpha3: "PYF", alpha4: "", numeric: 258, name: "Polynésie française", official_name: "", article: Some(La), gender: Feminine, capital: "Papeete" },
    Record { code: "PG", alpha3: "PNG", alpha4: "", numeric: 598, name: "Papouasie-Nouvelle-Guinée", official_name: "État indépendant de Papouasie-Nouvelle-Guinée", article: Some(La), gender: Feminine, capital: "Port Moresby" },
    Record { code: "PH", alpha3: "PHL", alpha4: "", numeric: 608, name: "Philippines", official_name: "République des Philippines", article: Some(Les), gender: Feminine, capital: "Manille" },
    Record { code: "PK", alpha3: "PAK", alpha4: "", numeric: 586, name: "Pakistan", official_name: "République islamique du Pakistan", article: Some(Le), gender: Masculine, capital: "Islamabad" },
    Record { code: "PL", alpha3: "POL", alpha4: "", numeric: 616, name: "Pologne", official_name: "République de Pologne", article: Some(La), gender: Feminine, capital: "Varsovie" },
    Record { code: "PM", alpha3: "SPM", alpha4: "", numeric: 666, name: "Saint-Pierre-et-Miquelon", official_name: "", article: None, gender: Masculine, capital: "Saint-Pierre" },
    Record { code: "PN", alpha3: "PCN", alpha4: "", numeric: 612, name: "îles Pitcairn", official_name: "", article: Some(Les), gender: Feminine, capital: "Adamstown" },
    Record { code: "PR", alpha3: "PRI", alpha4: "", numeric: 630, name: "Porto Rico", official_name: "Commonwealth de Porto Rico", article: None, gender: Masculine, capital: "San Juan" },
    Record { code: "PS", alpha3: "PSE", alpha4: "", numeric: 275, name: "Palestine", official_name: "État de Palestine", article: Some(La), gender: Feminine, capital: "Ramallah" },
    Record { code: "PT", alpha3: "PRT", alpha4: "", numeric: 620, name: "Portugal", official_name: "République portugaise", article: Some(Le), gender: Masculine, capital: "Lisbonne" },
    Record { code: "PW", alpha3: "PLW", alpha4: "", numeric: 585, name: "Palaos", official_name: "République des Palaos", article: Some(Les), gender: Feminine, capital: "Ngerulmud" },
    Record { code: "PY", alpha3: "PRY", alpha4: "", numeric: 600, name: "Paraguay", official_name: "République du Paraguay", article: Some(Le), gender: Masculine, capital: "Asuncion" },
    Record { code: "QA", alpha3: "QAT", alpha4: "", numeric: 634, name: "Qatar", official_name: "État du Qatar", article: Some(Le), gender: Masculine, capital: "Doha" },
    Record { code: "RE", alpha3: "REU", alpha4: "", numeric: 638, name: "Réunion", official_name: "", article: Some(La), gender: Feminine, capital: "Saint-Denis" },
    Record { code: "RO", alpha3: "ROU", alpha4: "", numeric: 642, name: "Roumanie", official_name: "", article: Some(La), gender: Feminine, capital: "Bucarest" },
    Record { code: "RS", alpha3: "SRB", alpha4: "", numeric: 688, name: "Serbie", official_name: "République de Serbie", article: Some(La), gender: Feminine, capital: "Belgrade" },
    Record { code: "RU", alpha3: "RUS", alpha4: "", numeric: 643, name: "Russie", official_name: "Fédération de Russie", article: Some(La), gender: Feminine, capital: "Moscou" },
    Record { code: "RW", alpha3: "RWA", alpha4: "", numeric: 646, name: "Rwanda", official_name: "République du Rwanda", article: Some(Le), gender: Masculine, capital: "Kigali" },
    Record { code: "SA", alpha3: "SAU", alpha4: "", numeric: 682, name: "Arabie saoudite", official_name: "Royaume d'Arabie saoudite", article: Some(Elided), gender: Feminine, capital: "Riyad" },
    Record { code: "SB", alpha3: "SLB", alpha4: "", numeric: 90, name: "îles Salomon", official_name: "", article: Some(Les), gender: Feminine, capital: "Honiara" },
    Record { code: "SC", alpha3: "SYC", alpha4: "", numeric: 690, name: "Seychelles", official_name: "République des Seychelles", article: Some(Les), gender: Feminine, capital: "Victoria" },
    Record { code: "SD", alpha3: "SDN", alpha4: "", numeric: 729, name: "Soudan", official_name: "République du Soudan", article: Some(Le), gender: Masculine, capital: "Khartoum" },
    Record { code: "SE", alpha3: "SWE", alpha4: "", numeric: 752, name: "Suède", official_name: "Royaume de Suède", article: Some(La), gender: Feminine, capital: "Stockholm" },
    Record { code: "SG", alpha3: "SGP", alpha4: "", numeric: 702, name: "Singapour", official_name: "République de Singapour", article: None, gender: Masculine, capital: "Singapour" },
    Record { code: "SH", alpha3: "SHN", alpha4: "", numeric: 654, name: "Sainte-Hélène", official_name: "Sainte-Hélène, Ascension et Tristan da Cunha", article: None, gender: Feminine, capital: "Jamestown" },
    Record { code: "SI", alpha3: "SVN", alpha4: "", numeric: 705, name: "Slovénie", official_name: "République de Slovénie", article: Some(La), gender: Feminine, capital: "Ljubljana" },
    Record { code: "SJ", alpha3: "SJM", alpha4: "", numeric: 744, name: "Svalbard et Jan Mayen", official_name: "", article: Some(Le), gender: Masculine, capital: "Longyearbyen" },
    Record { code: "SK", alpha3: "SVK", alpha4: "", numeric: 703, name: "Slovaquie", official_name: "République slovaque", article: Some(La), gender: Feminine, capital: "Bratislava" },
    Record { code: "SL", alpha3: "SLE", alpha4: "", numeric: 694, name: "Sierra Leone", official_name: "République de Sierra Leone", article: Some(La), gender: Feminine, capital: "Freetown" },
    Record { code: "SM", alpha3: "SMR", alpha4: "", numeric: 674, name: "Saint-Marin", official_name: "République de Saint-Marin", article: None, gender: Masculine, capital: "Saint-Marin" },
    Record { code: "SN", alpha3: "SEN", alpha4: "", numeric: 686, name: "Sénégal", official_name: "République du Sénégal", article: Some(Le), gender: Masculine, capital: "Dakar" },
    Record { code: "SO", alpha3: "SOM", alpha4: "", numeric: 706, name: "Somalie", official_name: "République fédérale de Somalie", article: Some(La), gender: Feminine, capital: "Mogadiscio" },
    Record { code: "SR", alpha3: "SUR", alpha4: "", numeric: 740, name: "Suriname", official_name: "République du Suriname", article: Some(Le), gender: Masculine, capital: "Paramaribo" },
    Record { code: "SS", alpha3: "SSD", alpha4: "", numeric: 728, name: "Soudan du Sud", official_name: "République du Soudan du Sud", article: Some(Le), gender: Masculine, capital: "Djouba" },
    Record { code: "ST", alpha3: "STP", alpha4: "", numeric: 678, name: "Sao Tomé-et-Principe", official_name: "République démocratique de Sao Tomé-et-Principe", article: None, gender: Masculine, capital: "Sao Tomé" },
    Record { code: "SU", alpha3: "SUN", alpha4: "SUHH", numeric: 810, name: "URSS", official_name: "Union des républiques socialistes soviétiques", article: Some(Elided), gender: Feminine, capital: "Moscou" },
    Record { code: "SV", alpha3: "SLV", alpha4: "", numeric: 222, name: "Salvador", official_name: "République du Salvador", article: Some(Le), gender: Masculine, capital: "San Salvador" },
    Record { code: "SX", alpha3: "SXM", alpha4: "", numeric: 534, name: "Sint Maarten", official_name: "", article: None, gender: Masculine, capital: "Philipsburg" },
    Record { code: "SY", alpha3: "SYR", alpha4: "", numeric: 760, name: "Syrie", official_name: "République arabe syrienne", article: Some(La), gender: Feminine, capital: "Damas" },
    Record { code: "SZ", alpha3: "SWZ", alpha4: "", numeric: 748, name: "Eswatini", official_name: "Royaume d'Eswatini", article: Some(Elided), gender: Masculine, capital: "Mbabane" },
    Record { code: "TC", alpha3: "TCA", alpha4: "", numeric: 796, name: "îles Turques-et-Caïques", official_name: "", article: Some(Les), gender: Feminine, capital: "Cockburn Town" },
    Record { code: "TD", alpha3: "TCD", alpha4: "", numeric: 148, name: "Tchad", official_name: "République du Tchad", article: Some(Le), gender: Masculine, capital: "N'Djamena" },
    Record { code: "TF", alpha3: "ATF", alpha4: "", numeric: 260, name: "Terres australes et antarctiques françaises", official_name: "", article: Some(Les), gender: Feminine, capital: "" },
    Record { code: "TG", alpha3: "TGO", alpha4: "", numeric: 768, name: "Togo", official_name: "République togolaise", article: Some(Le), gender: Masculine, capital: "Lomé" },
    Record { code: "TH", alpha3: "THA", alpha4: "", numeric: 764, name: "Thaïlande", official_name: "Royaume de Thaïlande", article: Some(La), gender: Feminine, capital: "Bangkok" },
    Record { code: "TJ", alpha3: "TJK", alpha4: "", numeric: 762, name: "Tadjikistan", official_name: "République du Tadjikistan", article: Some(Le), gender: Masculine, capital: "Douchanbé" },
    Record { code: "TK", alpha3: "TKL", alpha4: "", numeric: 772, name: "Tokelau", official_name: "", article: Some(Les), gender: Feminine, capital: "" },
    Record { code: "TL", alpha3: "TLS", alpha4: "", numeric: 626, name: "Timor oriental", official_name: "République démocratique du Timor oriental", article: Some(Le), gender: Masculine, capital: "Dili" },
    Record { code: "TM", alpha3: "TKM", alpha4: "", numeric: 795, name: "Turkménistan", official_name: "", article: Some(Le), gender: Masculine, capital: "Achgabat" },
    Record { code: "TN", alpha3: "TUN", alpha4: "", numeric: 788, name: "Tunisie", official_name: "République tunisienne", article: Some(La), gender: Feminine, capital: "Tunis" },
    Record { code: "TO", alpha3: "TON", alpha4: "", numeric: 776, name: "Tonga", official_name: "Royaume des Tonga", article: Some(Les), gender: Feminine, capital: "Nuku'alofa" },
    Record { code: "TR", alpha3: "TUR", alpha4: "", numeric: 792, name: "Turquie", official_name: "République de Turquie", article: Some(La), gender: Feminine, capital: "Ankara" },
    Record { code: "TT", alpha3: "TTO", alpha4: "", numeric: 780, name: "Trinité-et-Tobago", official_name: "République de Trinité-et-Tobago", article: Some(La), gender: Feminine, capital: "Port-d'Espagne" },
    Record { code: "TV", alpha3: "TUV", alpha4: "", numeric: 798, name: "Tuvalu", official_name: "", article: Some(Les), gender: Feminine, capital: "Funafuti" },
    Record { code: "TW", alpha3: "TWN", alpha4: "", numeric: 158, name: "Taïwan", official_name: "République de Chine", article: None, gender: Feminine, capital: "Taipei" },
    Record { code: "TZ", alpha3: "TZA", alpha4: "", numeric: 834, name: "Tanzanie", official_name: "République unie de Tanzanie", article: Some(La), gender: Feminine, capital: "Dodoma" },
    Record { code: "UA", alpha3: "UKR", alpha4: "", numeric: 804, name: "Ukraine", official_name: "", article: Some(Elided), gender: Feminine, capital: "Kiev" },
    Record { code: "UG", alpha3: "UGA", alpha4: "", numeric: 800, name: "Ouganda", official_name: "République d'Ouganda", article: Some(Elided), gender: Masculine, capital: "Kampala" },
    Record { code: "UM", alpha3: "UMI", alpha4: "", numeric: 581, name: "îles mineures éloignées des États-Unis", official_name: "", article: Some(Les), gender: Feminine, capital: "" },
    Record { code: "US", alpha3: "USA", alpha4: "", numeric: 840, name: "États-Unis", official_name: "États-Unis d'Amérique", article: Some(Les), gender: Masculine, capital: "Washington" },
    Record { code: "UY", alpha3: "URY", alpha4: "", numeric: 858, name: "Uruguay", official_name: "République orientale de l'Uruguay", article: Some(Elided), gender: Masculine, capital: "Montevideo" },
    Record { code: "UZ", alpha3: "UZB", alpha4: "", numeric: 860, name: "Ouzbékistan", official_name: "République d'Ouzbékistan", article: Some(Elided), gender: Masculine, capital: "Tachkent" },
    Record { code: "VA", alpha3: "VAT", alpha4: "", numeric: 336, name: "Vatican", official_name: "État de la Cité du Vatican", article: Some(Le), gender: Masculine, capital: "Cité du Vatican" },
    Record { code: "VC", alpha3: "VCT", alpha4: "", numeric: 670, name: "Saint-Vincent-et-les-Grenadines", official_name: "", article: None, gender: Masculine, capital: "Kingstown" },
    Record { code: "VD", alpha3: "VDR", alpha4: "VDVN", numeric: 0, name: "Nord-Vietnam", official_name: "République démocratique du Viêt Nam", article: Some(Le), gender: Masculine, capital: "Hanoï" },
    Record { code: "VE", alpha3: "VEN", alpha4: "", numeric: 862, name: "Venezuela", official_name: "République bolivarienne du Venezuela", article: Some(Le), gender: Masculine, capital: "Caracas" },
    Record { code: "VG", alpha3: "VGB", alpha4: "", numeric: 92, name: "îles Vierges britanniques", official_name: "", article: Some(Les), gender: Feminine, capital: "Road Town" },
    Record { code: "VI", alpha3: "VIR", alpha4: "", numeric: 850, name: "îles Vierges américaines", official_name: "", article: Some(Les), gender: Feminine, capital: "Charlotte-Amélie" },
    Record { code: "VN", alpha3: "VNM", alpha4: "", numeric: 704, name: "Vietnam", official_name: "République socialiste du Vietnam", article: Some(Le), gender: Masculine, capital: "Hanoï" },
    Record { code: "VU", alpha3: "VUT", alpha4: "", numeric: 548, name: "Vanuatu", official_name: "République de Vanuatu", article: Some(Le), gender: Masculine, capital: "Port-Vila" },
    Record { code: "WF", alpha3: "WLF", alpha4: "", numeric: 876, name: "Wallis-et-Futuna", official_name: "Territoire des îles Wallis et Futuna", article: None, gender: Masculine, capital: "Mata Utu" },
    Record { code: "WS", alpha3: "WSM", alpha4: "", numeric: 882, name: "Samoa", official_name: "État indépendant du Samoa", article: Some(Les), gender: Feminine, capital: "Apia" },
    Record { code: "XK", alpha3: "XKX", alpha4: "", numeric: 0, name: "Kosovo", official_name: "République du Kosovo", article: Some(Le), gender: Masculine, capital: "Pristina" },
    Record { code: "YD", alpha3: "YMD", alpha4: "YDYE", numeric: 720, name: "Yémen du Sud", official_name: "République démocratique populaire du Yémen", article: Some(Le), gender: Masculine, capital: "Aden" },
    Record { code: "YE", alpha3: "YEM", alpha4: "", numeric: 887, name: "Yémen", official_name: "République du Yémen", article: Some(Le), gender: Masculine, capital: "Sanaa" },
    Record { code: "YT", alpha3: "MYT", alpha4: "", numeric: 175, name: "Mayotte", official_name: "Département de Mayotte", article: None, gender: Feminine, capital: "Mamoudzou" },
    Record { code: "YU", alpha3: "YUG", alpha4: "YUCS", numeric: 890, name: "Yougoslavie", official_name: "République fédérale de Yougoslavie", article: Some(La), gender: Feminine, capital: "Belgrade" },
    Record { code: "ZA", alpha3: "ZAF", alpha4: "", numeric: 710, name: "Afrique du Sud", official_name: "République d'Afrique du Sud", article: Some(Elided), gender: Feminine, capital: "Pretoria" },
    Record { code: "ZM", alpha3: "ZMB", alpha4: "", numeric: 894, name: "Zambie", official_name: "République de Zambie", article: Some(La), gender: Feminine, capital: "Lusaka" },
    Record { code: "ZW", alpha3: "ZWE", alpha4: "", numeric: 716, name: "Zimbabwe", official_name: "République du Zimbabwe", article: Some(Le), gender: Masculine, capital: "Harare" },
];

#[rustfmt::skip]
pub(crate) static CONTEXTS: [Context; 67] = [
    Context { effect: Refuses, words: &[
    0x560e2a90f113257,
    0x1f4c58053775e127,
    0x22d38603e4dbea19,
    0x301122e538e8e349,
    0x3bd5c80f16a9cef1,
    0x42b60ead8f9fda77,
    0x5a558c8612464421,
    0x65b1f9c61371c8e7,
    0x6bed83fa77fd3597,
    0x7078bde3ee0d1ea1,
    0x70d0f2af726947e3,
    0x770db6425e562671,
    0x879f061be7fc720b,
    0xa94f6318eb18f305,
    0xab31944c50e49a17,
    0xaddcfeb1c1fa0803,
    0xb5aa857c90e8ad75,
    0xbefa9ace1ea82b29,
    0xc0a27661a3f4a0cb,
    0xc7a56a2f046b0c53,
    0xc8374bf079fd8a7d,
    0xd6978494ab9d1b87,
    0xdbc81a80764d2783,
    0xedaa0b77a1a51f2d,
    0xee2cb4cb58a0b48d,
    0xf7af22a8a56cec27,
] },
    Context { effect: RefusesAsHead, words: &[
    0x12ebccc78bff44cb,
    0x16fc90c65dd055b5,
    0x29eda906dd91377b,
    0x32d2dca8fa071843,
    0x493e43d3ae39df03,
    0x55a3778d72f02e23,
    0x618597e84c4da735,
    0x6b1a86b670ceb813,
    0xc8ce89f3874f4003,
    0xcf25bff98fc34e2f,
    0xd245973a057b2797,
    0xff13e69d22455b65,
] },
    Context { effect: Refuses, words: &[
    0x71ee5a57d016f07,
    0xa769f17254594c3,
    0x20304c3bc7f8bcb5,
    0x2e07dcfbbb3517fb,
    0x352aeed84e29048f,
    0x366a32383066b1c9,
    0x38a8fe5978265881,
    0x3f0aac4765559f57,
    0x44787b170fd5a0ff,
    0x4b953ecd2b396e65,
    0x4c5a9e8a880d832b,
    0x4cbf11f432a278eb,
    0x4e4b6d5d05ae3e43,
    0x57d57f3e617dce5b,
    0x60da0f3237d78de1,
    0x739601b49980c88d,
    0x814eb38047a2db01,
    0x82c1e6e14d36df95,
    0x85aa4f4dec1b3b41,
    0x88293f9f246e08ab,
    0x9540f52b67434c77,
    0xa6d6b28cb0cb31ad,
    0xa787821939c022bf,
    0xb50ec989d1929cab,
    0xbc1bdc11030fcd27,
    0xbdc2d8679be0f9a5,
    0xbdf7444848abfd79,
    0xbf08667633d74b97,
    0xd297a19b4c9228e3,
    0xdec8af6c7cb7c18f,
    0xe07084a4ee6f0749,
    0xe3136ce127ca25ed,
    0xeb7b97bd2d1404cb,
    0xed323db7b07b465b,
    0xef00ff0f82eb663d,
    0xefd63af874915b2d,
    0xefdd70e3227a62e9,
    0xf52a16f0258b832b,
    0xfd30b83552b0094f,
] },
    Context { effect: Refuses, words: &[
    0xa403b5efa1645b7,
    0xea11dcfa22c601d,
    0x10933524fe7f59c9,
    0x19169105a6e63279,
    0x1a63f5107d78169d,
    0x1dc89128e91465bb,
    0x1f814245d73d3d57,
    0x2833be14a140e90f,
    0x2b9447d5824d3ae5,
    0x3299db807d30b13d,
    0x3c4996fd4aa69b4b,
    0x3ca1c6cd30b77d93,
    0x4204aeda78699513,
    0x47ef5ba7fc3e8727,
    0x4b84078049624a25,
    0x4b9152e9b3a02a61,
    0x4f432c75dfc531a1,
    0x5168b424f46f0545,
    0x519f8757d85de58d,
    0x5a29baa6267f5885,
    0x6165eab55e2b5deb,
    0x6f25a4f4627bd30b,
    0x721d5c3480e9d507,
    0x7decedb63c621b5f,
    0x83a179e064b0d315,
    0x877250b993d5d30d,
    0x8819079a088c2dcf,
    0x89f0453a50a5c033,
    0x8db1bc17697e9ab5,
    0x908a7481a6caa933,
    0x92b29d1b83225691,
    0x9a8a57c5553af095,
    0xafd7ea54f4e17451,
    0xb96f074635d8c619,
    0xb9d27433541f055b,
    0xbbce498eae276fd9,
    0xbde1b0def1869d29,
    0xc9ca0b1519cd3905,
    0xcbe6d18dca74502f,
    0xe58a3b8198aca317,
    0xea584daf38773509,
    0xec1c3aec248a154f,
    0xefff7102e1b1f849,
    0xf0d6fcd07b7b35d3,
    0xf893d58b3f752439,
    0xfeab20e0cc3c9485,
] },
    Context { effect: Refuses, words: &[
    0x15cfd82a196dfcd5,
    0x19af067c5bc7a7cd,
    0x1dd9f481392fa595,
    0x22d9412b74bd63bb,
    0x2b98e0dc0ce98c0f,
    0x31f0d10fb3b437f3,
    0x342a3b9827113e1b,
    0x3809ac1304f73f43,
    0x39dab54458cabff7,
    0x426e1fe2f2d61113,
    0x478b42a83ab65299,
    0x5363bc59fdf51817,
    0x5e0556dd5e462061,
    0x637acb95101fe9b3,
    0x763b1b203112639f,
    0x78ed94b547670bf9,
    0x7b8d8f8efc7e0b23,
    0x82eee387b88e4cf1,
    0x835df9d1d2328df9,
    0x883c3cb53f40c447,
    0x893757289c709261,
    0x9101b2c7d17c8039,
    0x95ccf8693fd31335,
    0x9a9d8a2ffe5bfff5,
    0xb1e1cc7777432f25,
    0xb25690ad878628cf,
    0xb37d65a0f432c683,
    0xb4eb42a1b1ae3ea7,
    0xbedacc53365275c7,
    0xc613f1b4a69a7841,
    0xc629d6a2e8425675,
    0xca507d2f716a710f,
    0xd2338c42f1aeb1c3,
    0xdbf7aaddcc85ea5b,
    0xe3606340499caa95,
    0xe60c3ce78cb0fc39,
    0xf9f5da23bbd8523f,
] },
    Context { effect: Refuses, words: &[
    0x4d0c8fd67dc1bb4d,
    0x70e5526e91de8647,
    0x929eeb78c7d4a80d,
    0xae2da6378c1166bb,
    0xb25e6857d31d9c83,
    0xb4f901c0e96ee6b3,
    0xbf282ae35220ae6d,
    0xe2d8c08c5f4158bb,
    0xe320faf630a89dd3,
    0xecd6108908bdb6ab,
] },
    Context { effect: Refuses, words: &[
    0x86c194d689c30d97,
    0x9c51a56c371fa94d,
    0xbe411ff963c6702b,
    0xc9c6114328a15eb3,
    0xe9503472748f835f,
    0xeb3fc137f21043b1,
] },
    Context { effect: Refuses, words: &[
    0x71ee5a57d016f07,
    0x1ddb74be26bce1e9,
    0x2f65fe63ecfa8f7d,
    0x3dc9be87ed6b1b61,
    0x4b953ecd2b396e65,
    0x683f57d4add72b9f,
    0xca01269768fe860d,
    0xe328a018b2541733,
] },
    Context { effect: Refuses, words: &[
    0x71fafdf22144b1ef,
    0x91f0be42e513f941,
] },
    Context { effect: RefusesAsHead, words: &[
    0x332f75cfda5a91f,
    0x12dc82185304b459,
    0x13ee1ed07b3d9e83,
    0x1ad2423c69a0e111,
    0x1dda93b24771784f,
    0x2431f43dd51d2727,
    0x25338f7443e708cb,
    0x261dce28ca90aecd,
    0x2a8e3dd0a7627505,
    0x47fe616eff0cc849,
    0x59340943b7c28563,
    0x76fafed48c037ce9,
    0x843a131f596a73ef,
    0x8a2e127c52af70ff,
    0x9bb8f37070a490cb,
    0xb23a26e09e7cccf1,
    0xb25e1e6db76e7ccb,
    0xb3af8196a3a95461,
    0xb5e20abe7e048187,
    0xc0abfb10427cfd53,
    0xc5eca94e5d7117f9,
    0xd461fb20dc9bf119,
    0xdfe25c4bcb57aa9b,
    0xf84c1f5761063de3,
    0xfbf53e68b7e6bae1,
    0xff6008de85ed2941,
] },
    Context { effect: RefusesAsHead, words: &[
    0x937a3a7dde2ed701,
    0xdf8197c6fc1aa1a9,
    0xe26e3c710f701255,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1b6c9fb49e3d8775,
    0x5253c44641611d27,
    0x6d7113e6a3b11d79,
    0xf8780408f82d5019,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1c5a7e0118ec321,
    0x23e36a742c24319,
    0x9e8fcbc66799553,
    0xb83f222a4223def,
    0x15db691f75572685,
    0x33b3a78c71b4b927,
    0x49ead449db551fcb,
    0x4c35b35615d0b7d1,
    0x5cbcde6c6ba7134d,
    0x7a4b65f6ef543f25,
    0x7fbefff02979a575,
    0xa5311ab99019dce7,
    0xb33f3404c1a61e65,
    0xd360b9d2a834c97f,
    0xe24cd8bc407aa18f,
    0xeb99ba329c8fd73d,
] },
    Context { effect: RefusesAsHead, words: &[
    0xaace75d77f499f9,
    0xf063f3943ee758b,
    0x1229041db0dea30b,
    0x2da67b9d1a162429,
    0x57ec0342c032891d,
    0x5a758ce51078cacd,
    0x71a5648d8fa4401b,
    0x8e370dfa38e5ca5b,
    0x9eb7ae62b75b0af7,
    0xa07be13f9b7c7187,
    0xa2f74f96e3e6671f,
    0xd4b04df27da5759b,
    0xe3f1bf643cacc4fd,
] },
    Context { effect: RefusesAsHead, words: &[
    0x397fb939e6c4285,
    0xa754cce1c65de6d,
    0x12aac29aaf5118ff,
    0x18216db94c6d334d,
    0x2e05d8ead7aff233,
    0x7ccd69c8b8964437,
    0x845601407bef4649,
    0x8fc64acea9ed60eb,
    0xa72800065cdb8ced,
    0xa93bd442e1fe1b15,
    0xb9938e25ab8adf69,
    0xbc1632bab25bf63b,
    0xc0191e0105f2172b,
    0xc8625c595a41f067,
    0xd1d3cd557eedcdc9,
    0xd63b952a404111a5,
    0xe6f7e39ffb3b3ccd,
    0xfd9e97d8dc5a424b,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb83f222a4223def,
    0x13840fe83bb3ded3,
    0x15db691f75572685,
    0x1745062c3fd9ca6b,
    0x576881cb5f51e703,
    0x799d9e272d56c4d1,
    0x7b897412a10036b1,
    0x7ccd69c8b8964437,
    0x90f998658f61720f,
    0xc4f5da1cd619191f,
    0xce38c02af8463529,
] },
    Context { effect: RefusesAsHead, words: &[
    0x5cbcde6c6ba7134d,
    0x6d427ed714edc94f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x484dd7207963280f,
    0x7f60f2e8ca70722f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x430914a48d013b3d,
    0x5237d4bd30430773,
    0x7b4d34e057373585,
    0x7f60f2e8ca70722f,
    0x966ce8ba1df60cf9,
    0xc5fc060be827f15b,
    0xd263a4baf4d9ee45,
    0xe111512fa30755ff,
    0xfd170bb3608b9537,
] },
    Context { effect: RefusesAsHead, words: &[
    0x692908bbdff3fc79,
    0xa93bd442e1fe1b15,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb6c2c86c55cde477,
    0xeca3ac214111eaab,
] },
    Context { effect: RefusesAsHead, words: &[
    0x2164047bcd0c4971,
    0x41bc758c4761f3c1,
    0x5340d792e838778b,
    0x937b108b13f684cf,
    0xc0b65fee76d3e97b,
    0xf9a793809021eda9,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1c5a7e0118ec321,
    0x5237d4bd30430773,
    0x63ef7873ed88a36d,
    0x7a4b65f6ef543f25,
    0x8ac5fd29a7e95ad5,
    0xc5fc060be827f15b,
    0xe71c8aced0a10433,
    0xed8a76fe6553a7c9,
    0xf45b737b46ff5f13,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb9ee1c6d8a3fecd7,
    0xc2497840a880dddb,
    0xf4164bf3b3b4a6ef,
] },
    Context { effect: RefusesAsHead, words: &[
    0x8389d1a7f5785951,
    0xa77e6bd9dab116f9,
] },
    Context { effect: RefusesAsHead, words: &[
    0x37f7eadade378a9,
    0x24ec076161bd96a9,
    0x2934ff3e71206fdb,
    0x7198bcf0ac7db32b,
    0x7bf91ac270d1bdd7,
    0xd97438c1a5e90c2f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x4ec2aceb0db25beb,
    0xaca1932789a55671,
] },
    Context { effect: RefusesAsHead, words: &[
    0xa859c11ac1aaef77,
] },
    Context { effect: SupportsAsHead, words: &[
    0x20c67223bba5deb,
    0x11a3050a187469df,
    0x198c83e6c220a4d9,
    0x371bb241349ce3f3,
    0x5cb2a45923fc7ca3,
    0x72870e07b4ccbce5,
    0x77b13d1a83df8b13,
    0x7d3ad3856ea8364b,
    0x8db073647a1f7395,
    0x9e118a96cd1e7de5,
    0xa1803c67f8dec2d1,
    0xa911ade41fa50bf5,
    0xb105890911eaed93,
    0xb93f69bdc03e2d45,
    0xbf23d93d3affb019,
    0xc3f7c33f80cf77d1,
    0xd91dc717eff366ad,
    0xf47cb0f0d467c13b,
    0xfe6787def900798b,
] },
    Context { effect: SupportsAsHead, words: &[
    0x1e050e4b67be092f,
    0x3f42a3f46a033197,
    0x4eb054006473627d,
    0x79b6b0e3e62d4fed,
    0x834c3e86dc6d9a8d,
    0xa986797f64a4d21f,
    0xc4a8eedf00d180af,
    0xc8f44e4831ace36b,
    0xd58a88a51aeaab21,
    0xd705d08447145057,
] },
    Context { effect: Supports, words: &[
    0x179f65619118e141,
    0x1c674980205521eb,
    0x200fab8cfe17bb9b,
    0x260e78cd567764f1,
    0x2ea8ea1136fa0861,
    0x33a1d523fbb39827,
    0x35d83b0110a05459,
    0x371bb241349ce3f3,
    0x3ba8d9703b070679,
    0x494f7d337e7ebb09,
    0x50c99372206d964b,
    0x5435a3463e3377c5,
    0x5b8d5e77fd12704f,
    0x5da757c70fec35cf,
    0x5f6bec2f480db4f3,
    0x6259637d9ad972dd,
    0x64d9b0308a0631a5,
    0x686a9a15102c9af9,
    0x761abe130c6160cf,
    0x7ec3732b03a23e65,
    0x7fe023e7ce28bedb,
    0x8168290ff7695607,
    0x881886a63c283563,
    0x912c2c62bf365895,
    0x9fc08341b53c30d3,
    0xb01c1f2457fc272f,
    0xbac6b15b24121c4f,
    0xbbd0d584e3567665,
    0xbc4b5cf94b6193ad,
    0xc9f845a784864a51,
    0xca63cdc9c88d5a9f,
    0xe0a29bd26a56b4fd,
    0xe3e413a548b2603b,
    0xe940079dc29cf749,
] },
    Context { effect: RefusesAsHead, words: &[
    0xa5efb82214127c1,
    0xf25caae0720973f,
    0x123af2aadb032325,
    0x1650341149d3cf33,
    0x251cb14fa54c64ff,
    0x274593dadecef529,
    0x2c85fa1d8ced90bb,
    0x4c0e926094b08915,
    0x4fdfa5e5deb7da4b,
    0x5addf54cee486e27,
    0x7bf91ac270d1bdd7,
    0x80ce20d3ec62bc4d,
    0x8742844d6e94c235,
    0x899ad9fa6d8ce185,
    0x8b5a9a0fb8c67821,
    0x92b18a377e175ac5,
    0xa54188622bd6ddf7,
    0xa638e880c632ec19,
    0xb3a4f87eda4892f7,
    0xb4d4969130b81003,
    0xbb02fcbe60c484d1,
    0xbb3114e6b399ab15,
    0xbcabe8497d61fcc5,
    0xbec8f193da8a301b,
    0xcbe627330c61dea5,
    0xd199d5fc7cb03ce7,
    0xe1d033bbf2695bbd,
    0xfc0ffecf8d6de49f,
    0xfd92e45137619427,
    0xfe1b2c48edae722f,
    0xfe52187eaa517955,
    0xfead7091b5849b8d,
] },
    Context { effect: RefusesAsHead, words: &[
    0xdf48775ddd3a6cd,
    0x157f34fabc075ef3,
    0x1583395f24f6fcfb,
    0x15ec6cdc9f1825e5,
    0x2137d55b8bb7b743,
    0x28f7dac3343ab66d,
    0x39c6c25594504495,
    0x3c9f6ba28ef661ef,
    0x3cb614ee878e59d3,
    0x45555d3b4a700df5,
    0x49d0e3a65ee7fd7d,
    0x556f9e4c38bdf709,
    0x5a580f164686a151,
    0x5c8cfc6114edc7d3,
    0x5d06b8222f7e150b,
    0x67f9928e4dcaf5c1,
    0x80875214babfdf53,
    0x8381d8b1e0eb8c17,
    0x855f650eee31831b,
    0x8a8b5ea1800b32ed,
    0x8df278bbf5ea1d75,
    0x9c99fc0f0c4f8e4f,
    0x9cf7712e54d8fbb5,
    0x9eab1ec29e4a4761,
    0xaa3f43b23c5c350f,
    0xb12214cbccda276b,
    0xb60c872454e36b2b,
    0xbf14b0d3040c1f19,
    0xc33a4ade1e8e105b,
    0xc6414d89cd629a31,
    0xc9b47c00400aaa19,
    0xcba55d76dcd5a749,
    0xd1f4389ae6224e7d,
    0xd23490e14b662087,
    0xdc57a3e32f8399d9,
    0xe8e3e740a04537cf,
    0xe905dfd5c034e4d9,
    0xf1cea1c716b12129,
    0xf60bbf94095da7e5,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb911584a00dfc13,
    0x30469de2d2a6c34f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x517181c86f18f01,
    0x643405342da82f8f,
    0xbc18c1cd5bcc2bf7,
    0xc0b65fee76d3e97b,
    0xf9a793809021eda9,
] },
    Context { effect: RefusesAsHead, words: &[
    0x123af2aadb032325,
    0x2c85fa1d8ced90bb,
    0x52fb2875425880f5,
    0xa54188622bd6ddf7,
    0xccb756045eaa55bb,
] },
    Context { effect: RefusesAsHead, words: &[
    0x8c1bce2b0704df7,
    0x1422bdf55191dbf9,
    0x1969372f4b4692a1,
    0x20ad76556775914b,
    0x2dd7b8e27b4d205f,
    0x3513971f67318b67,
    0x3c024884d8d829dd,
    0x496bd952948b079b,
    0x5036c05ed7610333,
    0x58b9bdf8820b0e71,
    0xc4d5c335076b3791,
    0xc753450373771d2d,
    0xe8e3e740a04537cf,
    0xfc5510d9c528c927,
] },
    Context { effect: RefusesAsHead, words: &[
    0x188028ec4096fde1,
    0x1aae507aa29e24ef,
    0x20ad76556775914b,
    0x24a0c835d1e612d5,
    0x2a0a4e3c0999b481,
    0x5dadf059105d3d17,
    0x7c111bc4f8ddd985,
    0xb2ef94ee4b99d785,
    0xc753450373771d2d,
    0xd4814a4219373f69,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1aae507aa29e24ef,
    0x24a0c835d1e612d5,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1650a67e6a90e5bf,
    0x330acc4be200c3b5,
    0x57ec0342c032891d,
    0x93c2a7b1e94e023b,
    0x9a2cfc7215f042b3,
    0xa60217d848516351,
    0xd38d10017847879f,
    0xfe1dc8d17fab2f49,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1650a67e6a90e5bf,
    0x7cb8e2dad074f16f,
    0x89c70311e8498e1f,
    0x92b0ab82864192e7,
] },
    Context { effect: RefusesAsHead, words: &[
    0x139774b1af587ca7,
    0x1650a67e6a90e5bf,
    0x26cbe13d2ba369eb,
    0x289e81bfcd8ff187,
    0x2c5ffb61500b92f7,
    0x325c72a01e0013d1,
    0x3c32fe0ee9e95623,
    0x44de0e6b9f41b12d,
    0x525424adff82949b,
    0x5ead3d4900cbb309,
    0x778fe6743075c26b,
    0x95cd5e5ca706d15b,
    0xa26904c6101a1fb9,
    0xdf0019bb3569427d,
    0xf92a695a91166a87,
    0xfeb14341c529d485,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6475ca9e799719dd,
    0x6fb708ce80808d53,
] },
    Context { effect: RefusesAsHead, words: &[
    0x8302dad936d7bd53,
] },
    Context { effect: RefusesAsHead, words: &[
    0x3fe7facdd3ae601,
    0x26e24fbc974c5d13,
    0x2cd2630fe2c72e5f,
    0x38e4585c86514f0d,
    0x6b629261dc8ea361,
    0x789de16205c527e3,
    0x80cca2df29ecef3b,
    0xd0648f588e656907,
] },
    Context { effect: RefusesAsHead, words: &[
    0x2474a7259aabf637,
    0x446b35063740a609,
    0x5a94d8fc2500d6e5,
    0x6b38d39338f3aef1,
    0x8f942f65b1440a1b,
    0x9c4d5f4d5c748adf,
    0xa92b1d269acd188d,
    0xf300a549fa8cef35,
] },
    Context { effect: RefusesAsHead, words: &[
    0x69cdab22d721085d,
    0x75a877cea1774aab,
    0xa77e6bd9dab116f9,
    0xff61bf0e71ede459,
] },
    Context { effect: RefusesAsHead, words: &[
    0x330acc4be200c3b5,
    0xd38d10017847879f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x13840fe83bb3ded3,
    0x1ccd129062ac34e9,
    0x369a24b645099195,
    0x58d1504224010ea9,
    0x5fc6f7c055c3c9cd,
    0x6b00f804e65ccc87,
    0x80effc372afbde49,
    0x99570af27f20577b,
    0xc4f5da1cd619191f,
    0xcca84a911811781d,
    0xe3a5e68e969a7571,
    0xf2af973844ea02e1,
    0xfd42a8b3980906d9,
] },
    Context { effect: RefusesAsHead, words: &[
    0x15b5c8ed1d4a2af,
    0xe70f948cf26a90f,
    0x1a1fa96d2235aa09,
    0x1e4702682486373f,
    0x3d63cbf449097df7,
    0x4e6567c2e88cd9a9,
    0x882b6f91a5b5afc7,
    0x9e9b0faedcc5ddef,
    0xa5311ab99019dce7,
    0xc4fd3301a7378de5,
    0xce599def2ce938d7,
    0xe0955ad791d960ff,
    0xf6c151baa8542745,
] },
    Context { effect: RefusesAsHead, words: &[
    0xa754cce1c65de6d,
    0x12aac29aaf5118ff,
    0x18216db94c6d334d,
    0x2e05d8ead7aff233,
    0x80effc372afbde49,
    0xa303fa69a1185885,
    0xa72800065cdb8ced,
    0xb9938e25ab8adf69,
    0xc8625c595a41f067,
    0xd63b952a404111a5,
    0xe6f7e39ffb3b3ccd,
    0xfd9e97d8dc5a424b,
] },
    Context { effect: RefusesAsHead, words: &[
    0x692908bbdff3fc79,
    0xa69900964fee7ba9,
    0xa93bd442e1fe1b15,
    0xb62dd9b855acd729,
] },
    Context { effect: RefusesAsHead, words: &[
    0xd2d112d9cfbb5bf,
    0x401936a8327c927f,
    0x422f60ad93715043,
    0x45839cfb86a1ea79,
    0x5627d978e2edcf6f,
    0x7e72344e5a5ee34d,
    0xda8d4720470b78ff,
    0xfa9a70d8868f33e1,
] },
    Context { effect: RefusesAsHead, words: &[
    0x478aea36de2c315d,
    0x5a94d8fc2500d6e5,
    0x67f9928e4dcaf5c1,
    0x6b38d39338f3aef1,
    0x944a210e17a649bb,
    0xd196cf1e77d584ff,
    0xe111512fa30755ff,
    0xef34c0161eba2b99,
] },
    Context { effect: RefusesAsHead, words: &[
    0x76fafed48c037ce9,
] },
    Context { effect: RefusesAsHead, words: &[
    0x329e8258680ec0ff,
    0x3de00e620155dd79,
] },
    Context { effect: Refuses, words: &[
    0x5776991c221db61,
    0xa4b66f7f844455b,
    0x75703788bc939363,
    0x7f385cedfe3b97cb,
    0xf093457f0aba27a5,
    0xf4d62b5f33cf7701,
] },
    Context { effect: RefusesAsHead, words: &[
    0x3d6e7a00dc606d9f,
    0x721567b42bfb29a3,
    0x7a57f6b39c0e43e3,
    0xb3a4fb74e9d36b9b,
    0xca5e045973fcd01b,
] },
    Context { effect: RefusesAsHead, words: &[
    0x2a6e7b20cd72f185,
    0xf1775da9a2ac93b9,
    0xfeffd978671e628d,
] },
    Context { effect: RefusesAsHead, words: &[
    0xc0b65fee76d3e97b,
    0xf355e9428e90744f,
    0xf7333364bc37d3d7,
    0xf9a793809021eda9,
] },
    Context { effect: RefusesAsHead, words: &[
    0x4d0a20e05161b6b1,
    0x56dd19fa92750d4b,
    0x58fa7e2b86209b59,
    0x5e16e4fefc2dc0db,
    0xed6727808636a83b,
] },
    Context { effect: RefusesAsHead, words: &[
    0x16fa46f935952211,
    0x3466de5ea8bebfd7,
    0x601df02c5f982d17,
] },
    Context { effect: Refuses, words: &[
    0x1111d36264038483,
    0x29a75744fd999d2b,
    0x2d327acde0ff4323,
    0x3083f4f274486c2b,
    0x7a0982f366c33a7b,
    0x85ef830eeecba14b,
    0x9693aca3cd763cc7,
    0x9c4e8aad0dff1807,
    0xa4945e6ac9218025,
    0xb3da4c7ea1ce418f,
    0xbabe2179029b2681,
    0xbc561677007dbd77,
    0xde3f00fb3cca1321,
    0xe9d78e1c4af7079b,
    0xf3c394f62129de17,
    0xf753b9c8272f4d71,
] },
    Context { effect: SupportsAsHead, words: &[
    0x6e7290c77ffdf,
    0x7bd3c4ec418d121,
    0xf8ca7da07551ea7,
    0x10a82727b7db0ab1,
    0x1cf096aa5a9507a9,
    0x20c0aed70f391e1d,
    0x26ac9ab9746a15e7,
    0x2bee19777dbfc43f,
    0x348f55c97525368b,
    0x4c9635ea7500c2a7,
    0xa7e19f57506c1a33,
    0xc9735f094a4fb967,
    0xcf543f98556aaa79,
    0xd2a37568ba1b39c9,
    0xf701095c4280b22d,
    0xf9e82664a4012433,
    0xfe1d9654f3fd3ca9,
] },
    Context { effect: RefusesAsHead, words: &[
    0x24883ee4cbeb56f,
    0x71ee5a57d016f07,
    0xbbfa225b9058475,
    0x13936a3d3eec47d3,
    0x1c9e06b5255ae28f,
    0x210330e347ce65d5,
    0x29b19a8084dd3be3,
    0x2e13474505c696e5,
    0x366a32383066b1c9,
    0x3b35ecc864140f33,
    0x3d5195843b3f263d,
    0x4fdfa5e5deb7da4b,
    0x50a66236574b15cb,
    0x586b87dbf32d69dd,
    0x59dd694a7979fbf5,
    0x683f57d4add72b9f,
    0x68d15f9dad5f977f,
    0x6a2efaa6cbef796d,
    0x7058233318d16df3,
    0x80ce20d3ec62bc4d,
    0x813592daaa5248cb,
    0x8caf8a0598a0ed2f,
    0x92b18a377e175ac5,
    0x9f5029be9a306415,
    0xb0dabfd9558431d1,
    0xd5cb7bf55a7da85f,
    0xd89adfd90f7b98c9,
    0xdab5d854d2001d13,
    0xdb85dd95e8f46ddd,
    0xf221175ef0bf3acb,
] },
    Context { effect: Refuses, words: &[
    0x243ef9b5628291b,
    0xa4f0c8cba34d4f1,
    0x29cd97b1f3eef889,
    0x3b2877cb693c310f,
    0x50ed9932238f559d,
    0x66e5bf46210ba087,
    0x719cb1572d70e519,
    0x782fae152af3f233,
    0x9729de686d862cb9,
    0xec29fd8309638969,
    0xf9de4311b7c8db95,
] },
    Context { effect: Supports, words: &[
    0x14077059a34f2893,
    0x2bee19777dbfc43f,
    0x2dd773990670f931,
    0x3257826f7487ee07,
    0x35d83b0110a05459,
    0x371bb241349ce3f3,
    0x3ba8d9703b070679,
    0x4efba83f3c187621,
    0x50c99372206d964b,
    0x5b8d5e77fd12704f,
    0x5f6bec2f480db4f3,
    0x8168290ff7695607,
    0x946668e64d0b7447,
    0x9fc08341b53c30d3,
    0xaa43420ec4175ec1,
    0xaa9ebebc81718c99,
    0xbac6b15b24121c4f,
    0xca63cdc9c88d5a9f,
    0xcdb2c65e0f89525d,
    0xddba242143e780f5,
] },
];

#[rustfmt::skip]
pub(crate) static FORMS: [CountryRow; 1001] = [
    CountryRow { sort: Abbreviation, candidates: &[Country(149)], contexts: &[] }, // MK
    CountryRow { sort: Name, candidates: &[Country(73)], contexts: &[] }, // ET
    CountryRow { sort: Name, candidates: &[Country(2)], contexts: &[] }, // AF
    CountryRow { sort: Name, candidates: &[Country(257)], contexts: &[] }, // ZA
    CountryRow { sort: Name, candidates: &[Country(165)], contexts: &[] }, // NA
    CountryRow { sort: Name, candidates: &[Country(5)], contexts: &[] }, // AL
    CountryRow { sort: Name, candidates: &[Country(66)], contexts: &[] }, // DZ
    CountryRow { sort: Name, candidates: &[Country(60)], contexts: &[] }, // DE
    CountryRow { sort: Name, candidates: &[Country(59)], contexts: &[] }, // DDDE
    CountryRow { sort: Name, candidates: &[Country(0)], contexts: &[] }, // AD
    CountryRow { sort: Name, candidates: &[Country(8)], contexts: &[27] }, // AO
    CountryRow { sort: Name, candidates: &[Country(4)], contexts: &[] }, // AI
    CountryRow { sort: Name, candidates: &[Country(9)], contexts: &[] }, // AQ
    CountryRow { sort: Name, candidates: &[Country(3)], contexts: &[6] }, // AG
    CountryRow { sort: Name, candidates: &[Country(3)], contexts: &[] }, // AG
    CountryRow { sort: Name, candidates: &[Country(7)], contexts: &[] }, // ANHH
    CountryRow { sort: Name, candidates: &[Country(176)], contexts: &[] }, // NZ
    CountryRow { sort: Name, candidates: &[Country(198)], contexts: &[] }, // SA
    CountryRow { sort: Name, candidates: &[Country(10)], contexts: &[] }, // AR
    CountryRow { sort: Name, candidates: &[Country(6)], contexts: &[] }, // AM
    CountryRow { sort: Name, candidates: &[Country(14)], contexts: &[] }, // AW
    CountryRow { sort: Name, candidates: &[Country(13)], contexts: &[] }, // AU
    CountryRow { sort: Name, candidates: &[Country(12)], contexts: &[] }, // AT
    CountryRow { sort: Name, candidates: &[Country(16)], contexts: &[] }, // AZ
    CountryRow { sort: Name, candidates: &[Country(32)], contexts: &[] }, // BS
    CountryRow { sort: Name, candidates: &[Country(23)], contexts: &[] }, // BH
    CountryRow { sort: Name, candidates: &[Country(85)], contexts: &[] }, // GG
    CountryRow { sort: Name, candidates: &[Country(116)], contexts: &[] }, // JE
    CountryRow { sort: Name, candidates: &[Country(19)], contexts: &[] }, // BD
    CountryRow { sort: Name, candidates: &[Country(18)], contexts: &[] }, // BB
    CountryRow { sort: Name, candidates: &[Country(137)], contexts: &[] }, // LS
    CountryRow { sort: Name, candidates: &[Country(35)], contexts: &[] }, // BW
    CountryRow { sort: Name, candidates: &[Country(36)], contexts: &[] }, // BY
    CountryRow { sort: Name, candidates: &[Country(20)], contexts: &[] }, // BE
    CountryRow { sort: Name, candidates: &[Country(37)], contexts: &[] }, // BZ
    CountryRow { sort: Name, candidates: &[Country(27)], contexts: &[] }, // BM
    CountryRow { sort: Name, candidates: &[Country(110)], contexts: &[] }, // IN
    CountryRow { sort: Name, candidates: &[Country(33)], contexts: &[] }, // BT
    CountryRow { sort: Name, candidates: &[Country(151)], contexts: &[21] }, // MM
    CountryRow { sort: Name, candidates: &[Country(29)], contexts: &[] }, // BO
    CountryRow { sort: Name, candidates: &[Country(30)], contexts: &[] }, // BQ
    CountryRow { sort: Name, candidates: &[Country(17)], contexts: &[] }, // BA
    CountryRow { sort: Name, candidates: &[Country(28)], contexts: &[] }, // BN
    CountryRow { sort: Name, candidates: &[Country(31)], contexts: &[16] }, // BR
    CountryRow { sort: Name, candidates: &[Country(22)], contexts: &[] }, // BG
    CountryRow { sort: Name, candidates: &[Country(21)], contexts: &[] }, // BF
    CountryRow { sort: Name, candidates: &[Country(24)], contexts: &[] }, // BI
    CountryRow { sort: Name, candidates: &[Country(25)], contexts: &[10] }, // BJ
    CountryRow { sort: Name, candidates: &[Country(54)], contexts: &[] }, // CV
    CountryRow { sort: Name, candidates: &[Country(166)], contexts: &[] }, // NC
    CountryRow { sort: Name, candidates: &[Country(122)], contexts: &[] }, // KH
    CountryRow { sort: Name, candidates: &[Country(47)], contexts: &[] }, // CM
    CountryRow { sort: Name, candidates: &[Country(38)], contexts: &[18] }, // CA
    CountryRow { sort: Name, candidates: &[Country(129)], contexts: &[] }, // KY
    CountryRow { sort: Name, candidates: &[Country(41)], contexts: &[] }, // CF
    CountryRow { sort: Name, candidates: &[Country(135)], contexts: &[60] }, // LK
    CountryRow { sort: Name, candidates: &[Country(111)], contexts: &[] }, // IO
    CountryRow { sort: Name, candidates: &[Country(46)], contexts: &[] }, // CL
    CountryRow { sort: Name, candidates: &[Country(48)], contexts: &[15] }, // CN
    CountryRow { sort: Name, candidates: &[Country(48)], contexts: &[] }, // CN
    CountryRow { sort: Name, candidates: &[Country(57)], contexts: &[] }, // CY
    CountryRow { sort: Name, candidates: &[Country(242)], contexts: &[] }, // VA
    CountryRow { sort: Name, candidates: &[Country(26)], contexts: &[] }, // BL
    CountryRow { sort: Name, candidates: &[Country(146)], contexts: &[] }, // MF
    CountryRow { sort: Name, candidates: &[Country(84)], contexts: &[] }, // GF
    CountryRow { sort: Name, candidates: &[Country(49)], contexts: &[] }, // CO
    CountryRow { sort: Name, candidates: &[Country(63)], contexts: &[] }, // DM
    CountryRow { sort: Name, candidates: &[Country(187)], contexts: &[] }, // PR
    CountryRow { sort: Name, candidates: &[Country(154)], contexts: &[] }, // MP
    CountryRow { sort: Name, candidates: &[Country(52)], contexts: &[] }, // CSXX
    CountryRow { sort: Name, candidates: &[Country(124)], contexts: &[] }, // KM
    CountryRow { sort: Name, candidates: &[Country(43)], contexts: &[] }, // CH
    CountryRow { sort: Name, candidates: &[Country(42), Country(40)], contexts: &[9, 10] }, // CG CD
    CountryRow { sort: Name, candidates: &[Country(40)], contexts: &[] }, // CD
    CountryRow { sort: Name, candidates: &[Country(42)], contexts: &[] }, // CG
    CountryRow { sort: Name, candidates: &[Country(42), Country(40)], contexts: &[] }, // CG CD
    CountryRow { sort: Name, candidates: &[Country(127), Country(126)], contexts: &[] }, // KR KP
    CountryRow { sort: Name, candidates: &[Country(126)], contexts: &[] }, // KP
    CountryRow { sort: Name, candidates: &[Country(127)], contexts: &[] }, // KR
    CountryRow { sort: Name, candidates: &[Country(50)], contexts: &[] }, // CR
    CountryRow { sort: Name, candidates: &[Country(102)], contexts: &[] }, // HR
    CountryRow { sort: Name, candidates: &[Country(53)], contexts: &[] }, // CU
    CountryRow { sort: Name, candidates: &[Country(55)], contexts: &[] }, // CW
    CountryRow { sort: Name, candidates: &[Country(44)], contexts: &[] }, // CI
    CountryRow { sort: Name, candidates: &[Country(61)], contexts: &[] }, // DJ
    CountryRow { sort: Name, candidates: &[Country(86)], contexts: &[] }, // GH
    CountryRow { sort: Name, candidates: &[Country(65)], contexts: &[] }, // DYBJ
    CountryRow { sort: Name, candidates: &[Country(62)], contexts: &[] }, // DK
    CountryRow { sort: GuardedName, candidates: &[Country(63)], contexts: &[] }, // DM
    CountryRow { sort: Name, candidates: &[Country(255)], contexts: &[] }, // YT
    CountryRow { sort: PluralAbbreviation, candidates: &[Country(1)], contexts: &[] }, // AE
    CountryRow { sort: Name, candidates: &[Country(216)], contexts: &[] }, // SV
    CountryRow { sort: Name, candidates: &[Country(119)], contexts: &[] }, // JP
    CountryRow { sort: Name, candidates: &[Country(72)], contexts: &[13] }, // ES
    CountryRow { sort: Name, candidates: &[Country(68)], contexts: &[] }, // EE
    CountryRow { sort: Name, candidates: &[Country(219)], contexts: &[] }, // SZ
    CountryRow { sort: Name, candidates: &[Country(76)], contexts: &[] }, // FK
    CountryRow { sort: Name, candidates: &[Country(78)], contexts: &[] }, // FO
    CountryRow { sort: Name, candidates: &[Country(75)], contexts: &[] }, // FJ
    CountryRow { sort: Name, candidates: &[Country(74)], contexts: &[] }, // FI
    CountryRow { sort: Name, candidates: &[Country(234)], contexts: &[] }, // TW
    CountryRow { sort: Name, candidates: &[Country(79)], contexts: &[] }, // FR
    CountryRow { sort: Name, candidates: &[Country(163)], contexts: &[] }, // MY
    CountryRow { sort: Name, candidates: &[Country(196)], contexts: &[] }, // RU
    CountryRow { sort: Name, candidates: &[Country(125)], contexts: &[] }, // KN
    CountryRow { sort: Name, candidates: &[Country(1)], contexts: &[] }, // AE
    CountryRow { sort: Name, candidates: &[Country(80)], contexts: &[9, 57] }, // GA
    CountryRow { sort: Name, candidates: &[Country(89)], contexts: &[9] }, // GM
    CountryRow { sort: Name, candidates: &[Country(86)], contexts: &[10] }, // GH
    CountryRow { sort: Name, candidates: &[Country(87)], contexts: &[] }, // GI
    CountryRow { sort: Name, candidates: &[Country(139)], contexts: &[] }, // LU
    CountryRow { sort: Name, candidates: &[Country(81)], contexts: &[] }, // GB
    CountryRow { sort: CommonName, candidates: &[Country(82)], contexts: &[5, 66] }, // GD
    CountryRow { sort: Name, candidates: &[Country(88)], contexts: &[] }, // GL
    CountryRow { sort: Name, candidates: &[Country(93)], contexts: &[] }, // GR
    CountryRow { sort: Name, candidates: &[Country(91)], contexts: &[] }, // GP
    CountryRow { sort: Name, candidates: &[Country(96)], contexts: &[] }, // GU
    CountryRow { sort: Name, candidates: &[Country(95)], contexts: &[] }, // GT
    CountryRow { sort: Name, candidates: &[Country(90)], contexts: &[22] }, // GN
    CountryRow { sort: Name, candidates: &[Country(92)], contexts: &[] }, // GQ
    CountryRow { sort: Name, candidates: &[Country(90)], contexts: &[] }, // GN
    CountryRow { sort: Name, candidates: &[Country(97)], contexts: &[] }, // GW
    CountryRow { sort: Name, candidates: &[Country(98)], contexts: &[] }, // GY
    CountryRow { sort: Name, candidates: &[Country(212)], contexts: &[] }, // SR
    CountryRow { sort: Name, candidates: &[Country(83)], contexts: &[0, 1] }, // GE
    CountryRow { sort: Name, candidates: &[Country(94)], contexts: &[] }, // GS
    CountryRow { sort: Name, candidates: &[Country(105)], contexts: &[] }, // HVBF
    CountryRow { sort: Name, candidates: &[Country(103)], contexts: &[] }, // HT
    CountryRow { sort: InhabitantOnly, candidates: &[Country(43)], contexts: &[] }, // CH
    CountryRow { sort: GuardedName, candidates: &[Country(171)], contexts: &[28, 29] }, // NL
    CountryRow { sort: Name, candidates: &[Country(101)], contexts: &[] }, // HN
    CountryRow { sort: Name, candidates: &[Country(99)], contexts: &[] }, // HK
    CountryRow { sort: Name, candidates: &[Country(104)], contexts: &[24] }, // HU
    CountryRow { sort: Name, candidates: &[Country(110)], contexts: &[12] }, // IN
    CountryRow { sort: Name, candidates: &[Country(106)], contexts: &[] }, // ID
    CountryRow { sort: Name, candidates: &[Country(112)], contexts: &[] }, // IQ
    CountryRow { sort: Name, candidates: &[Country(113)], contexts: &[] }, // IR
    CountryRow { sort: Name, candidates: &[Country(107)], contexts: &[] }, // IE
    CountryRow { sort: Name, candidates: &[Country(114)], contexts: &[] }, // IS
    CountryRow { sort: Name, candidates: &[Country(108)], contexts: &[10] }, // IL
    CountryRow { sort: Name, candidates: &[Country(115)], contexts: &[] }, // IT
    CountryRow { sort: Name, candidates: &[Country(141)], contexts: &[] }, // LY
    CountryRow { sort: Name, candidates: &[Country(117)], contexts: &[] }, // JM
    CountryRow { sort: Name, candidates: &[Country(206)], contexts: &[] }, // SJ
    CountryRow { sort: Name, candidates: &[Country(119)], contexts: &[14] }, // JP
    CountryRow { sort: Name, candidates: &[Country(118)], contexts: &[] }, // JO
    CountryRow { sort: Name, candidates: &[Country(192)], contexts: &[] }, // QA
    CountryRow { sort: Name, candidates: &[Country(130)], contexts: &[] }, // KZ
    CountryRow { sort: Name, candidates: &[Country(120)], contexts: &[] }, // KE
    CountryRow { sort: Name, candidates: &[Country(121)], contexts: &[] }, // KG
    CountryRow { sort: Name, candidates: &[Country(123)], contexts: &[] }, // KI
    CountryRow { sort: Name, candidates: &[Country(252)], contexts: &[] }, // XK
    CountryRow { sort: Name, candidates: &[Country(128)], contexts: &[] }, // KW
    CountryRow { sort: Name, candidates: &[Country(131)], contexts: &[] }, // LA
    CountryRow { sort: Name, candidates: &[Country(140)], contexts: &[] }, // LV
    CountryRow { sort: Name, candidates: &[Country(132)], contexts: &[11] }, // LB
    CountryRow { sort: Name, candidates: &[Country(136)], contexts: &[] }, // LR
    CountryRow { sort: Name, candidates: &[Country(134)], contexts: &[] }, // LI
    CountryRow { sort: Name, candidates: &[Country(138)], contexts: &[] }, // LT
    CountryRow { sort: Name, candidates: &[Country(153)], contexts: &[] }, // MO
    CountryRow { sort: Name, candidates: &[Country(149)], contexts: &[3] }, // MK
    CountryRow { sort: Name, candidates: &[Country(149)], contexts: &[] }, // MK
    CountryRow { sort: Name, candidates: &[Country(147)], contexts: &[] }, // MG
    CountryRow { sort: Name, candidates: &[Country(161)], contexts: &[] }, // MW
    CountryRow { sort: Name, candidates: &[Country(160)], contexts: &[] }, // MV
    CountryRow { sort: Name, candidates: &[Country(150)], contexts: &[10] }, // ML
    CountryRow { sort: Name, candidates: &[Country(158)], contexts: &[25] }, // MT
    CountryRow { sort: Name, candidates: &[Country(142)], contexts: &[] }, // MA
    CountryRow { sort: Name, candidates: &[Country(155)], contexts: &[] }, // MQ
    CountryRow { sort: GuardedName, candidates: &[Country(159)], contexts: &[28, 63] }, // MU
    CountryRow { sort: Name, candidates: &[Country(156)], contexts: &[] }, // MR
    CountryRow { sort: Name, candidates: &[Country(162)], contexts: &[] }, // MX
    CountryRow { sort: Name, candidates: &[Country(77)], contexts: &[] }, // FM
    CountryRow { sort: Name, candidates: &[Country(144)], contexts: &[] }, // MD
    CountryRow { sort: Name, candidates: &[Country(143)], contexts: &[] }, // MC
    CountryRow { sort: Name, candidates: &[Country(152)], contexts: &[] }, // MN
    CountryRow { sort: Name, candidates: &[Country(157)], contexts: &[7] }, // MS
    CountryRow { sort: Name, candidates: &[Country(145)], contexts: &[] }, // ME
    CountryRow { sort: Name, candidates: &[Country(164)], contexts: &[] }, // MZ
    CountryRow { sort: Name, candidates: &[Country(151)], contexts: &[] }, // MM
    CountryRow { sort: Name, candidates: &[Country(174)], contexts: &[] }, // NR
    CountryRow { sort: Name, candidates: &[Country(170)], contexts: &[] }, // NI
    CountryRow { sort: Name, candidates: &[Country(167)], contexts: &[9] }, // NE
    CountryRow { sort: Name, candidates: &[Country(169)], contexts: &[] }, // NG
    CountryRow { sort: Name, candidates: &[Country(175)], contexts: &[] }, // NU
    CountryRow { sort: Name, candidates: &[Country(244)], contexts: &[] }, // VDVN
    CountryRow { sort: Name, candidates: &[Country(254)], contexts: &[] }, // YE
    CountryRow { sort: Name, candidates: &[Country(172)], contexts: &[23] }, // NO
    CountryRow { sort: Name, candidates: &[Country(249)], contexts: &[] }, // VU
    CountryRow { sort: Name, candidates: &[Country(173)], contexts: &[] }, // NP
    CountryRow { sort: Name, candidates: &[Country(177)], contexts: &[] }, // OM
    CountryRow { sort: Name, candidates: &[Country(237)], contexts: &[] }, // UG
    CountryRow { sort: Name, candidates: &[Country(241)], contexts: &[] }, // UZ
    CountryRow { sort: Name, candidates: &[Country(183)], contexts: &[] }, // PK
    CountryRow { sort: Name, candidates: &[Country(190)], contexts: &[] }, // PW
    CountryRow { sort: Name, candidates: &[Country(188)], contexts: &[] }, // PS
    CountryRow { sort: Name, candidates: &[Country(178)], contexts: &[] }, // PA
    CountryRow { sort: Name, candidates: &[Country(181)], contexts: &[] }, // PG
    CountryRow { sort: Name, candidates: &[Country(191)], contexts: &[9] }, // PY
    CountryRow { sort: Name, candidates: &[Country(171)], contexts: &[] }, // NL
    CountryRow { sort: Name, candidates: &[Country(113)], contexts: &[19] }, // IR
    CountryRow { sort: Name, candidates: &[Country(182)], contexts: &[] }, // PH
    CountryRow { sort: Name, candidates: &[Country(186)], contexts: &[] }, // PN
    CountryRow { sort: Name, candidates: &[Country(184)], contexts: &[] }, // PL
    CountryRow { sort: Name, candidates: &[Country(180)], contexts: &[] }, // PF
    CountryRow { sort: Name, candidates: &[Country(189)], contexts: &[26] }, // PT
    CountryRow { sort: Name, candidates: &[Country(179)], contexts: &[17] }, // PE
    CountryRow { sort: Abbreviation, candidates: &[Country(41)], contexts: &[] }, // CF
    CountryRow { sort: Abbreviation, candidates: &[Country(59)], contexts: &[] }, // DDDE
    CountryRow { sort: Abbreviation, candidates: &[Country(40)], contexts: &[] }, // CD
    CountryRow { sort: Abbreviation, candidates: &[Country(60)], contexts: &[] }, // DE
    CountryRow { sort: Abbreviation, candidates: &[Country(70)], contexts: &[] }, // EH
    CountryRow { sort: Abbreviation, candidates: &[Country(44)], contexts: &[] }, // CI
    CountryRow { sort: Abbreviation, candidates: &[Country(256)], contexts: &[] }, // YUCS
    CountryRow { sort: Abbreviation, candidates: &[Country(48)], contexts: &[] }, // CN
    CountryRow { sort: Abbreviation, candidates: &[Country(126)], contexts: &[] }, // KP
    CountryRow { sort: Abbreviation, candidates: &[Country(196)], contexts: &[] }, // RU
    CountryRow { sort: Name, candidates: &[Country(259)], contexts: &[] }, // ZW
    CountryRow { sort: Name, candidates: &[Country(258)], contexts: &[] }, // ZM
    CountryRow { sort: Name, candidates: &[Country(194)], contexts: &[] }, // RO
    CountryRow { sort: Name, candidates: &[Country(72)], contexts: &[] }, // ES
    CountryRow { sort: Name, candidates: &[Country(172)], contexts: &[] }, // NO
    CountryRow { sort: Name, candidates: &[Country(202)], contexts: &[] }, // SE
    CountryRow { sort: Name, candidates: &[Country(224)], contexts: &[] }, // TH
    CountryRow { sort: Name, candidates: &[Country(256)], contexts: &[] }, // YUCS
    CountryRow { sort: Name, candidates: &[Country(230)], contexts: &[] }, // TO
    CountryRow { sort: Name, candidates: &[Country(197)], contexts: &[] }, // RW
    CountryRow { sort: Name, candidates: &[Country(196)], contexts: &[20] }, // RU
    CountryRow { sort: Name, candidates: &[Country(69)], contexts: &[] }, // EG
    CountryRow { sort: Name, candidates: &[Country(70)], contexts: &[] }, // EH
    CountryRow { sort: Name, candidates: &[Country(218)], contexts: &[] }, // SY
    CountryRow { sort: Name, candidates: &[Country(245)], contexts: &[] }, // VE
    CountryRow { sort: Name, candidates: &[Country(8)], contexts: &[] }, // AO
    CountryRow { sort: Name, candidates: &[Country(67)], contexts: &[] }, // EC
    CountryRow { sort: Name, candidates: &[Country(89)], contexts: &[] }, // GM
    CountryRow { sort: Name, candidates: &[Country(83)], contexts: &[] }, // GE
    CountryRow { sort: Name, candidates: &[Country(104)], contexts: &[] }, // HU
    CountryRow { sort: Name, candidates: &[Country(158)], contexts: &[] }, // MT
    CountryRow { sort: Name, candidates: &[Country(159)], contexts: &[] }, // MU
    CountryRow { sort: Name, candidates: &[Country(209)], contexts: &[] }, // SM
    CountryRow { sort: Name, candidates: &[Country(195)], contexts: &[] }, // RS
    CountryRow { sort: Name, candidates: &[Country(208)], contexts: &[] }, // SL
    CountryRow { sort: Name, candidates: &[Country(203)], contexts: &[] }, // SG
    CountryRow { sort: Name, candidates: &[Country(205)], contexts: &[] }, // SI
    CountryRow { sort: Name, candidates: &[Country(232)], contexts: &[] }, // TT
    CountryRow { sort: Name, candidates: &[Country(231)], contexts: &[] }, // TR
    CountryRow { sort: Name, candidates: &[Country(200)], contexts: &[] }, // SC
    CountryRow { sort: Name, candidates: &[Country(148)], contexts: &[] }, // MH
    CountryRow { sort: Name, candidates: &[Country(64)], contexts: &[] }, // DO
    CountryRow { sort: Name, candidates: &[Country(25)], contexts: &[] }, // BJ
    CountryRow { sort: Name, candidates: &[Country(150)], contexts: &[] }, // ML
    CountryRow { sort: Name, candidates: &[Country(167)], contexts: &[] }, // NE
    CountryRow { sort: Name, candidates: &[Country(191)], contexts: &[] }, // PY
    CountryRow { sort: Name, candidates: &[Country(179)], contexts: &[] }, // PE
    CountryRow { sort: Name, candidates: &[Country(201)], contexts: &[] }, // SD
    CountryRow { sort: Name, candidates: &[Country(213)], contexts: &[] }, // SS
    CountryRow { sort: Name, candidates: &[Country(210)], contexts: &[] }, // SN
    CountryRow { sort: Name, candidates: &[Country(225)], contexts: &[] }, // TJ
    CountryRow { sort: Name, candidates: &[Country(221)], contexts: &[] }, // TD
    CountryRow { sort: Name, candidates: &[Country(214)], contexts: &[] }, // ST
    CountryRow { sort: Name, candidates: &[Country(227)], contexts: &[] }, // TL
    CountryRow { sort: Name, candidates: &[Country(253)], contexts: &[] }, // YDYE
    CountryRow { sort: Name, candidates: &[Country(135)], contexts: &[] }, // LK
    CountryRow { sort: Name, candidates: &[Country(211)], contexts: &[] }, // SO
    CountryRow { sort: Name, candidates: &[Country(51)], contexts: &[] }, // CSHH
    CountryRow { sort: Name, candidates: &[Country(31)], contexts: &[] }, // BR
    CountryRow { sort: Name, candidates: &[Country(80)], contexts: &[] }, // GA
    CountryRow { sort: Name, candidates: &[Country(132)], contexts: &[] }, // LB
    CountryRow { sort: Name, candidates: &[Country(240)], contexts: &[] }, // UY
    CountryRow { sort: Name, candidates: &[Country(189)], contexts: &[] }, // PT
    CountryRow { sort: Name, candidates: &[Country(207)], contexts: &[] }, // SK
    CountryRow { sort: Name, candidates: &[Country(248)], contexts: &[] }, // VN
    CountryRow { sort: Name, candidates: &[Country(58)], contexts: &[] }, // CZ
    CountryRow { sort: Name, candidates: &[Country(223)], contexts: &[] }, // TG
    CountryRow { sort: Name, candidates: &[Country(229)], contexts: &[] }, // TN
    CountryRow { sort: Name, candidates: &[Country(235)], contexts: &[] }, // TZ
    CountryRow { sort: CommonName, candidates: &[Country(193)], contexts: &[66] }, // RE
    CountryRow { sort: SupportedName, candidates: &[Country(26)], contexts: &[28, 30] }, // BL
    CountryRow { sort: SupportedName, candidates: &[Country(146)], contexts: &[28, 30] }, // MF
    CountryRow { sort: Name, candidates: &[Country(217)], contexts: &[] }, // SX
    CountryRow { sort: Name, candidates: &[Country(185)], contexts: &[] }, // PM
    CountryRow { sort: Name, candidates: &[Country(243)], contexts: &[] }, // VC
    CountryRow { sort: Name, candidates: &[Country(204)], contexts: &[64, 65] }, // SH
    CountryRow { sort: Name, candidates: &[Country(204)], contexts: &[] }, // SH
    CountryRow { sort: Name, candidates: &[Country(133)], contexts: &[64, 65] }, // LC
    CountryRow { sort: GuardedName, candidates: &[Country(216)], contexts: &[] }, // SV
    CountryRow { sort: Name, candidates: &[Country(251)], contexts: &[] }, // WS
    CountryRow { sort: Name, candidates: &[Country(11)], contexts: &[] }, // AS
    CountryRow { sort: Name, candidates: &[Country(224)], contexts: &[59] }, // TH
    CountryRow { sort: Name, candidates: &[Country(202)], contexts: &[61] }, // SE
    CountryRow { sort: Name, candidates: &[Country(210)], contexts: &[9, 58] }, // SN
    CountryRow { sort: Abbreviation, candidates: &[Country(222)], contexts: &[] }, // TF
    CountryRow { sort: Name, candidates: &[Country(221)], contexts: &[9] }, // TD
    CountryRow { sort: Name, candidates: &[Country(222)], contexts: &[] }, // TF
    CountryRow { sort: Name, candidates: &[Country(56)], contexts: &[] }, // CX
    CountryRow { sort: Name, candidates: &[Country(168)], contexts: &[] }, // NF
    CountryRow { sort: Name, candidates: &[Country(39)], contexts: &[] }, // CC
    CountryRow { sort: Name, candidates: &[Country(250)], contexts: &[] }, // WF
    CountryRow { sort: Name, candidates: &[Country(226)], contexts: &[] }, // TK
    CountryRow { sort: Name, candidates: &[Country(232)], contexts: &[8] }, // TT
    CountryRow { sort: Name, candidates: &[Country(228)], contexts: &[] }, // TM
    CountryRow { sort: Name, candidates: &[Country(220)], contexts: &[] }, // TC
    CountryRow { sort: Name, candidates: &[Country(233)], contexts: &[] }, // TV
    CountryRow { sort: Abbreviation, candidates: &[Country(81)], contexts: &[] }, // GB
    CountryRow { sort: Abbreviation, candidates: &[Country(215)], contexts: &[] }, // SUHH
    CountryRow { sort: PluralAbbreviation, candidates: &[Country(239)], contexts: &[] }, // US
    CountryRow { sort: Abbreviation, candidates: &[Country(239)], contexts: &[] }, // US
    CountryRow { sort: Name, candidates: &[Country(215)], contexts: &[] }, // SUHH
    CountryRow { sort: Name, candidates: &[Country(236)], contexts: &[] }, // UA
    CountryRow { sort: Name, candidates: &[Country(240)], contexts: &[9] }, // UY
    CountryRow { sort: Name, candidates: &[Country(40)], contexts: &[9] }, // CD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(73)], contexts: &[] }, // ET
    CountryRow { sort: Demonym, candidates: &[Country(73)], contexts: &[] }, // ET
    CountryRow { sort: MasculineDemonym, candidates: &[Country(2)], contexts: &[32] }, // AF
    CountryRow { sort: Demonym, candidates: &[Country(2)], contexts: &[32] }, // AF
    CountryRow { sort: Prefix, candidates: &[Country(2)], contexts: &[] }, // AF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(5)], contexts: &[] }, // AL
    CountryRow { sort: Demonym, candidates: &[Country(5)], contexts: &[] }, // AL
    CountryRow { sort: Prefix, candidates: &[Country(5)], contexts: &[] }, // AL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(66)], contexts: &[] }, // DZ
    CountryRow { sort: Demonym, candidates: &[Country(66)], contexts: &[] }, // DZ
    CountryRow { sort: Prefix, candidates: &[Country(66)], contexts: &[] }, // DZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(60)], contexts: &[32, 33, 54] }, // DE
    CountryRow { sort: Demonym, candidates: &[Country(60)], contexts: &[32, 33, 54] }, // DE
    CountryRow { sort: Prefix, candidates: &[Country(60)], contexts: &[] }, // DE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(239)], contexts: &[32, 41] }, // US
    CountryRow { sort: Demonym, candidates: &[Country(239)], contexts: &[32, 41] }, // US
    CountryRow { sort: Prefix, candidates: &[Country(239)], contexts: &[] }, // US
    CountryRow { sort: MasculineDemonym, candidates: &[Country(11)], contexts: &[] }, // AS
    CountryRow { sort: Demonym, candidates: &[Country(11)], contexts: &[] }, // AS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(0)], contexts: &[] }, // AD
    CountryRow { sort: Demonym, candidates: &[Country(0)], contexts: &[] }, // AD
    CountryRow { sort: Prefix, candidates: &[Country(0)], contexts: &[] }, // AD
    CountryRow { sort: Prefix, candidates: &[Country(81)], contexts: &[] }, // GB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(8)], contexts: &[] }, // AO
    CountryRow { sort: Demonym, candidates: &[Country(8)], contexts: &[] }, // AO
    CountryRow { sort: Prefix, candidates: &[Country(8)], contexts: &[] }, // AO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(4)], contexts: &[] }, // AI
    CountryRow { sort: Demonym, candidates: &[Country(4)], contexts: &[] }, // AI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(3)], contexts: &[] }, // AG
    CountryRow { sort: Demonym, candidates: &[Country(3)], contexts: &[] }, // AG
    CountryRow { sort: Prefix, candidates: &[Country(3)], contexts: &[] }, // AG
    CountryRow { sort: Name, candidates: &[Country(15)], contexts: &[] }, // AX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(10)], contexts: &[] }, // AR
    CountryRow { sort: Demonym, candidates: &[Country(10)], contexts: &[] }, // AR
    CountryRow { sort: Prefix, candidates: &[Country(10)], contexts: &[] }, // AR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(6)], contexts: &[] }, // AM
    CountryRow { sort: Demonym, candidates: &[Country(6)], contexts: &[] }, // AM
    CountryRow { sort: Prefix, candidates: &[Country(6)], contexts: &[] }, // AM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(14)], contexts: &[] }, // AW
    CountryRow { sort: Demonym, candidates: &[Country(14)], contexts: &[] }, // AW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(13)], contexts: &[32, 33] }, // AU
    CountryRow { sort: Demonym, candidates: &[Country(13)], contexts: &[32, 33] }, // AU
    CountryRow { sort: Prefix, candidates: &[Country(13)], contexts: &[] }, // AU
    CountryRow { sort: Prefix, candidates: &[Country(12)], contexts: &[] }, // AT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(12)], contexts: &[32] }, // AT
    CountryRow { sort: Demonym, candidates: &[Country(12)], contexts: &[32] }, // AT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(16)], contexts: &[] }, // AZ
    CountryRow { sort: Demonym, candidates: &[Country(16)], contexts: &[] }, // AZ
    CountryRow { sort: Prefix, candidates: &[Country(16)], contexts: &[] }, // AZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(32)], contexts: &[] }, // BS
    CountryRow { sort: Demonym, candidates: &[Country(32)], contexts: &[] }, // BS
    CountryRow { sort: Prefix, candidates: &[Country(32)], contexts: &[] }, // BS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(23)], contexts: &[] }, // BH
    CountryRow { sort: Demonym, candidates: &[Country(23)], contexts: &[] }, // BH
    CountryRow { sort: Prefix, candidates: &[Country(23)], contexts: &[] }, // BH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(19)], contexts: &[] }, // BD
    CountryRow { sort: Demonym, candidates: &[Country(19)], contexts: &[] }, // BD
    CountryRow { sort: Prefix, candidates: &[Country(19)], contexts: &[] }, // BD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(18)], contexts: &[] }, // BB
    CountryRow { sort: Demonym, candidates: &[Country(18)], contexts: &[] }, // BB
    CountryRow { sort: Prefix, candidates: &[Country(18)], contexts: &[] }, // BB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(26)], contexts: &[] }, // BL
    CountryRow { sort: Demonym, candidates: &[Country(26)], contexts: &[] }, // BL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(137)], contexts: &[] }, // LS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(20)], contexts: &[32, 33] }, // BE
    CountryRow { sort: Demonym, candidates: &[Country(20)], contexts: &[32, 33] }, // BE
    CountryRow { sort: Prefix, candidates: &[Country(20)], contexts: &[] }, // BE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(27)], contexts: &[] }, // BM
    CountryRow { sort: Demonym, candidates: &[Country(27)], contexts: &[] }, // BM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(33)], contexts: &[] }, // BT
    CountryRow { sort: Demonym, candidates: &[Country(33)], contexts: &[] }, // BT
    CountryRow { sort: Prefix, candidates: &[Country(33)], contexts: &[] }, // BT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(151)], contexts: &[34, 43] }, // MM
    CountryRow { sort: Demonym, candidates: &[Country(151)], contexts: &[34, 43] }, // MM
    CountryRow { sort: Prefix, candidates: &[Country(151)], contexts: &[] }, // MM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(97)], contexts: &[] }, // GW
    CountryRow { sort: Demonym, candidates: &[Country(97)], contexts: &[] }, // GW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(36)], contexts: &[] }, // BY
    CountryRow { sort: Demonym, candidates: &[Country(36)], contexts: &[] }, // BY
    CountryRow { sort: Prefix, candidates: &[Country(36)], contexts: &[] }, // BY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(29)], contexts: &[] }, // BO
    CountryRow { sort: Demonym, candidates: &[Country(29)], contexts: &[] }, // BO
    CountryRow { sort: Prefix, candidates: &[Country(29)], contexts: &[] }, // BO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(17)], contexts: &[] }, // BA
    CountryRow { sort: Demonym, candidates: &[Country(17)], contexts: &[] }, // BA
    CountryRow { sort: Prefix, candidates: &[Country(17)], contexts: &[] }, // BA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(35)], contexts: &[] }, // BW
    CountryRow { sort: Demonym, candidates: &[Country(35)], contexts: &[] }, // BW
    CountryRow { sort: Prefix, candidates: &[Country(35)], contexts: &[] }, // BW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(42)], contexts: &[] }, // CG
    CountryRow { sort: Demonym, candidates: &[Country(42)], contexts: &[] }, // CG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(81)], contexts: &[] }, // GB
    CountryRow { sort: Demonym, candidates: &[Country(81)], contexts: &[] }, // GB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(28)], contexts: &[] }, // BN
    CountryRow { sort: Demonym, candidates: &[Country(28)], contexts: &[] }, // BN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(31)], contexts: &[32] }, // BR
    CountryRow { sort: Demonym, candidates: &[Country(31)], contexts: &[32] }, // BR
    CountryRow { sort: Prefix, candidates: &[Country(31)], contexts: &[] }, // BR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(22)], contexts: &[38] }, // BG
    CountryRow { sort: Demonym, candidates: &[Country(22)], contexts: &[38] }, // BG
    CountryRow { sort: Prefix, candidates: &[Country(22)], contexts: &[] }, // BG
    CountryRow { sort: Prefix, candidates: &[Country(21)], contexts: &[] }, // BF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(21)], contexts: &[] }, // BF
    CountryRow { sort: Demonym, candidates: &[Country(21)], contexts: &[] }, // BF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(24)], contexts: &[] }, // BI
    CountryRow { sort: Demonym, candidates: &[Country(24)], contexts: &[] }, // BI
    CountryRow { sort: Prefix, candidates: &[Country(24)], contexts: &[] }, // BI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(37)], contexts: &[] }, // BZ
    CountryRow { sort: Demonym, candidates: &[Country(37)], contexts: &[] }, // BZ
    CountryRow { sort: Prefix, candidates: &[Country(25)], contexts: &[] }, // BJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(25)], contexts: &[] }, // BJ
    CountryRow { sort: Demonym, candidates: &[Country(25)], contexts: &[] }, // BJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(54)], contexts: &[] }, // CV
    CountryRow { sort: Demonym, candidates: &[Country(54)], contexts: &[] }, // CV
    CountryRow { sort: Prefix, candidates: &[Country(166)], contexts: &[] }, // NC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(166)], contexts: &[] }, // NC
    CountryRow { sort: Demonym, candidates: &[Country(166)], contexts: &[] }, // NC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(122)], contexts: &[] }, // KH
    CountryRow { sort: Demonym, candidates: &[Country(122)], contexts: &[] }, // KH
    CountryRow { sort: Prefix, candidates: &[Country(122)], contexts: &[] }, // KH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(47)], contexts: &[] }, // CM
    CountryRow { sort: Demonym, candidates: &[Country(47)], contexts: &[] }, // CM
    CountryRow { sort: Prefix, candidates: &[Country(47)], contexts: &[] }, // CM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(38)], contexts: &[53] }, // CA
    CountryRow { sort: Demonym, candidates: &[Country(38)], contexts: &[53] }, // CA
    CountryRow { sort: Prefix, candidates: &[Country(38)], contexts: &[] }, // CA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(129)], contexts: &[] }, // KY
    CountryRow { sort: Demonym, candidates: &[Country(129)], contexts: &[] }, // KY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(41)], contexts: &[] }, // CF
    CountryRow { sort: Demonym, candidates: &[Country(41)], contexts: &[] }, // CF
    CountryRow { sort: Prefix, candidates: &[Country(41)], contexts: &[] }, // CF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(135)], contexts: &[] }, // LK
    CountryRow { sort: Demonym, candidates: &[Country(135)], contexts: &[] }, // LK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(111)], contexts: &[] }, // IO
    CountryRow { sort: Demonym, candidates: &[Country(111)], contexts: &[] }, // IO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(46)], contexts: &[] }, // CL
    CountryRow { sort: Demonym, candidates: &[Country(46)], contexts: &[] }, // CL
    CountryRow { sort: Prefix, candidates: &[Country(46)], contexts: &[] }, // CL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(48)], contexts: &[32, 48] }, // CN
    CountryRow { sort: Demonym, candidates: &[Country(48)], contexts: &[32, 48] }, // CN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(125)], contexts: &[] }, // KN
    CountryRow { sort: Demonym, candidates: &[Country(125)], contexts: &[] }, // KN
    CountryRow { sort: Prefix, candidates: &[Country(57)], contexts: &[] }, // CY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(57)], contexts: &[] }, // CY
    CountryRow { sort: Demonym, candidates: &[Country(57)], contexts: &[] }, // CY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(142)], contexts: &[] }, // MA
    CountryRow { sort: Demonym, candidates: &[Country(142)], contexts: &[] }, // MA
    CountryRow { sort: Prefix, candidates: &[Country(49)], contexts: &[] }, // CO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(49)], contexts: &[] }, // CO
    CountryRow { sort: Demonym, candidates: &[Country(49)], contexts: &[] }, // CO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(124)], contexts: &[] }, // KM
    CountryRow { sort: Demonym, candidates: &[Country(124)], contexts: &[] }, // KM
    CountryRow { sort: Prefix, candidates: &[Country(124)], contexts: &[] }, // KM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(42), Country(40)], contexts: &[] }, // CG CD
    CountryRow { sort: Demonym, candidates: &[Country(42), Country(40)], contexts: &[] }, // CG CD
    CountryRow { sort: Prefix, candidates: &[Country(42), Country(40)], contexts: &[] }, // CG CD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(45)], contexts: &[] }, // CK
    CountryRow { sort: Demonym, candidates: &[Country(45)], contexts: &[] }, // CK
    CountryRow { sort: Prefix, candidates: &[Country(127)], contexts: &[] }, // KR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(127), Country(126)], contexts: &[] }, // KR KP
    CountryRow { sort: Demonym, candidates: &[Country(127), Country(126)], contexts: &[] }, // KR KP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(50)], contexts: &[] }, // CR
    CountryRow { sort: Demonym, candidates: &[Country(50)], contexts: &[] }, // CR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(102)], contexts: &[32] }, // HR
    CountryRow { sort: Demonym, candidates: &[Country(102)], contexts: &[32] }, // HR
    CountryRow { sort: Prefix, candidates: &[Country(102)], contexts: &[] }, // HR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(53)], contexts: &[] }, // CU
    CountryRow { sort: Demonym, candidates: &[Country(53)], contexts: &[] }, // CU
    CountryRow { sort: Prefix, candidates: &[Country(53)], contexts: &[] }, // CU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(55)], contexts: &[] }, // CW
    CountryRow { sort: Demonym, candidates: &[Country(55)], contexts: &[] }, // CW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(65)], contexts: &[] }, // DYBJ
    CountryRow { sort: Demonym, candidates: &[Country(65)], contexts: &[] }, // DYBJ
    CountryRow { sort: Prefix, candidates: &[Country(62)], contexts: &[] }, // DK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(62)], contexts: &[32, 55] }, // DK
    CountryRow { sort: Demonym, candidates: &[Country(62)], contexts: &[32, 55] }, // DK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(61)], contexts: &[] }, // DJ
    CountryRow { sort: Demonym, candidates: &[Country(61)], contexts: &[] }, // DJ
    CountryRow { sort: Prefix, candidates: &[Country(61)], contexts: &[] }, // DJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(64)], contexts: &[2, 31] }, // DO
    CountryRow { sort: Demonym, candidates: &[Country(64)], contexts: &[2, 31] }, // DO
    CountryRow { sort: Prefix, candidates: &[Country(64)], contexts: &[] }, // DO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(63)], contexts: &[] }, // DM
    CountryRow { sort: Demonym, candidates: &[Country(63)], contexts: &[] }, // DM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(72)], contexts: &[32, 39] }, // ES
    CountryRow { sort: Demonym, candidates: &[Country(72)], contexts: &[32, 39] }, // ES
    CountryRow { sort: MasculineDemonym, candidates: &[Country(59)], contexts: &[] }, // DDDE
    CountryRow { sort: Demonym, candidates: &[Country(59)], contexts: &[] }, // DDDE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(227)], contexts: &[] }, // TL
    CountryRow { sort: Demonym, candidates: &[Country(227)], contexts: &[] }, // TL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(68)], contexts: &[] }, // EE
    CountryRow { sort: Demonym, candidates: &[Country(68)], contexts: &[] }, // EE
    CountryRow { sort: Prefix, candidates: &[Country(68)], contexts: &[] }, // EE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(219)], contexts: &[] }, // SZ
    CountryRow { sort: Demonym, candidates: &[Country(219)], contexts: &[] }, // SZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(76)], contexts: &[] }, // FK
    CountryRow { sort: Demonym, candidates: &[Country(76)], contexts: &[] }, // FK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(75)], contexts: &[] }, // FJ
    CountryRow { sort: Demonym, candidates: &[Country(75)], contexts: &[] }, // FJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(74)], contexts: &[32] }, // FI
    CountryRow { sort: Demonym, candidates: &[Country(74)], contexts: &[32] }, // FI
    CountryRow { sort: Prefix, candidates: &[Country(74)], contexts: &[] }, // FI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(74)], contexts: &[] }, // FI
    CountryRow { sort: Demonym, candidates: &[Country(74)], contexts: &[] }, // FI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(234)], contexts: &[] }, // TW
    CountryRow { sort: Demonym, candidates: &[Country(234)], contexts: &[] }, // TW
    CountryRow { sort: Prefix, candidates: &[Country(79)], contexts: &[] }, // FR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(79)], contexts: &[32, 42, 43] }, // FR
    CountryRow { sort: Demonym, candidates: &[Country(79)], contexts: &[32, 42, 43] }, // FR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(250)], contexts: &[] }, // WF
    CountryRow { sort: Demonym, candidates: &[Country(250)], contexts: &[] }, // WF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(78)], contexts: &[] }, // FO
    CountryRow { sort: Demonym, candidates: &[Country(78)], contexts: &[] }, // FO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(80)], contexts: &[53] }, // GA
    CountryRow { sort: Demonym, candidates: &[Country(80)], contexts: &[53] }, // GA
    CountryRow { sort: Prefix, candidates: &[Country(80)], contexts: &[] }, // GA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(89)], contexts: &[] }, // GM
    CountryRow { sort: Demonym, candidates: &[Country(89)], contexts: &[] }, // GM
    CountryRow { sort: Prefix, candidates: &[Country(89)], contexts: &[] }, // GM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(86)], contexts: &[] }, // GH
    CountryRow { sort: Demonym, candidates: &[Country(86)], contexts: &[] }, // GH
    CountryRow { sort: Prefix, candidates: &[Country(86)], contexts: &[] }, // GH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(87)], contexts: &[] }, // GI
    CountryRow { sort: Demonym, candidates: &[Country(87)], contexts: &[] }, // GI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(93)], contexts: &[37] }, // GR
    CountryRow { sort: Demonym, candidates: &[Country(93)], contexts: &[37] }, // GR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(82)], contexts: &[] }, // GD
    CountryRow { sort: Demonym, candidates: &[Country(82)], contexts: &[] }, // GD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(88)], contexts: &[] }, // GL
    CountryRow { sort: Demonym, candidates: &[Country(88)], contexts: &[] }, // GL
    CountryRow { sort: Prefix, candidates: &[Country(93)], contexts: &[] }, // GR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(91)], contexts: &[] }, // GP
    CountryRow { sort: Demonym, candidates: &[Country(91)], contexts: &[] }, // GP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(96)], contexts: &[] }, // GU
    CountryRow { sort: Demonym, candidates: &[Country(96)], contexts: &[] }, // GU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(95)], contexts: &[] }, // GT
    CountryRow { sort: Demonym, candidates: &[Country(95)], contexts: &[] }, // GT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(85)], contexts: &[] }, // GG
    CountryRow { sort: Demonym, candidates: &[Country(85)], contexts: &[] }, // GG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(90)], contexts: &[] }, // GN
    CountryRow { sort: Demonym, candidates: &[Country(90)], contexts: &[] }, // GN
    CountryRow { sort: Prefix, candidates: &[Country(90)], contexts: &[] }, // GN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(84)], contexts: &[] }, // GF
    CountryRow { sort: Demonym, candidates: &[Country(84)], contexts: &[] }, // GF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(98)], contexts: &[] }, // GY
    CountryRow { sort: Demonym, candidates: &[Country(98)], contexts: &[] }, // GY
    CountryRow { sort: Prefix, candidates: &[Country(84)], contexts: &[] }, // GF
    CountryRow { sort: Prefix, candidates: &[Country(83)], contexts: &[] }, // GE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(83)], contexts: &[0] }, // GE
    CountryRow { sort: Demonym, candidates: &[Country(83)], contexts: &[0] }, // GE
    CountryRow { sort: Prefix, candidates: &[Country(103)], contexts: &[] }, // HT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(103)], contexts: &[] }, // HT
    CountryRow { sort: Demonym, candidates: &[Country(103)], contexts: &[] }, // HT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(93)], contexts: &[] }, // GR
    CountryRow { sort: Demonym, candidates: &[Country(93)], contexts: &[] }, // GR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(43)], contexts: &[] }, // CH
    CountryRow { sort: Demonym, candidates: &[Country(43)], contexts: &[] }, // CH
    CountryRow { sort: Prefix, candidates: &[Country(43)], contexts: &[] }, // CH
    CountryRow { sort: Prefix, candidates: &[Country(72)], contexts: &[] }, // ES
    CountryRow { sort: MasculineDemonym, candidates: &[Country(171)], contexts: &[32, 33, 40] }, // NL
    CountryRow { sort: Demonym, candidates: &[Country(171)], contexts: &[32, 33, 40] }, // NL
    CountryRow { sort: Prefix, candidates: &[Country(171)], contexts: &[] }, // NL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(101)], contexts: &[] }, // HN
    CountryRow { sort: Demonym, candidates: &[Country(101)], contexts: &[] }, // HN
    CountryRow { sort: Prefix, candidates: &[Country(101)], contexts: &[] }, // HN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(99)], contexts: &[] }, // HK
    CountryRow { sort: Demonym, candidates: &[Country(99)], contexts: &[] }, // HK
    CountryRow { sort: Prefix, candidates: &[Country(104)], contexts: &[] }, // HU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(104)], contexts: &[32, 46] }, // HU
    CountryRow { sort: Demonym, candidates: &[Country(104)], contexts: &[32, 46] }, // HU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(204)], contexts: &[] }, // SH
    CountryRow { sort: Demonym, candidates: &[Country(204)], contexts: &[] }, // SH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(110)], contexts: &[4, 49] }, // IN
    CountryRow { sort: Demonym, candidates: &[Country(110)], contexts: &[4, 49] }, // IN
    CountryRow { sort: Prefix, candidates: &[Country(110)], contexts: &[] }, // IN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(106)], contexts: &[] }, // ID
    CountryRow { sort: Demonym, candidates: &[Country(106)], contexts: &[] }, // ID
    CountryRow { sort: Prefix, candidates: &[Country(106)], contexts: &[] }, // ID
    CountryRow { sort: MasculineDemonym, candidates: &[Country(112)], contexts: &[] }, // IQ
    CountryRow { sort: Demonym, candidates: &[Country(112)], contexts: &[] }, // IQ
    CountryRow { sort: Prefix, candidates: &[Country(112)], contexts: &[] }, // IQ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(113)], contexts: &[] }, // IR
    CountryRow { sort: Demonym, candidates: &[Country(113)], contexts: &[] }, // IR
    CountryRow { sort: Prefix, candidates: &[Country(113)], contexts: &[] }, // IR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(107)], contexts: &[32, 53] }, // IE
    CountryRow { sort: Demonym, candidates: &[Country(107)], contexts: &[32, 53] }, // IE
    CountryRow { sort: Prefix, candidates: &[Country(107)], contexts: &[] }, // IE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(114)], contexts: &[] }, // IS
    CountryRow { sort: Demonym, candidates: &[Country(114)], contexts: &[] }, // IS
    CountryRow { sort: Prefix, candidates: &[Country(114)], contexts: &[] }, // IS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(108)], contexts: &[] }, // IL
    CountryRow { sort: Demonym, candidates: &[Country(108)], contexts: &[] }, // IL
    CountryRow { sort: Prefix, candidates: &[Country(108)], contexts: &[] }, // IL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(115)], contexts: &[32, 42] }, // IT
    CountryRow { sort: Demonym, candidates: &[Country(115)], contexts: &[32, 42] }, // IT
    CountryRow { sort: Prefix, candidates: &[Country(115)], contexts: &[] }, // IT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(44)], contexts: &[] }, // CI
    CountryRow { sort: Demonym, candidates: &[Country(44)], contexts: &[] }, // CI
    CountryRow { sort: Prefix, candidates: &[Country(44)], contexts: &[] }, // CI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(117)], contexts: &[] }, // JM
    CountryRow { sort: Demonym, candidates: &[Country(117)], contexts: &[] }, // JM
    CountryRow { sort: Prefix, candidates: &[Country(117)], contexts: &[] }, // JM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(119)], contexts: &[32, 50] }, // JP
    CountryRow { sort: Demonym, candidates: &[Country(119)], contexts: &[32, 50] }, // JP
    CountryRow { sort: Prefix, candidates: &[Country(119)], contexts: &[] }, // JP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(116)], contexts: &[] }, // JE
    CountryRow { sort: Demonym, candidates: &[Country(116)], contexts: &[] }, // JE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(118)], contexts: &[] }, // JO
    CountryRow { sort: Demonym, candidates: &[Country(118)], contexts: &[] }, // JO
    CountryRow { sort: Prefix, candidates: &[Country(118)], contexts: &[] }, // JO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(130)], contexts: &[] }, // KZ
    CountryRow { sort: Demonym, candidates: &[Country(130)], contexts: &[] }, // KZ
    CountryRow { sort: Prefix, candidates: &[Country(130)], contexts: &[] }, // KZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(121)], contexts: &[] }, // KG
    CountryRow { sort: Demonym, candidates: &[Country(121)], contexts: &[] }, // KG
    CountryRow { sort: Prefix, candidates: &[Country(121)], contexts: &[] }, // KG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(123)], contexts: &[] }, // KI
    CountryRow { sort: Demonym, candidates: &[Country(123)], contexts: &[] }, // KI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(252)], contexts: &[] }, // XK
    CountryRow { sort: Demonym, candidates: &[Country(252)], contexts: &[] }, // XK
    CountryRow { sort: Prefix, candidates: &[Country(252)], contexts: &[] }, // XK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(128)], contexts: &[] }, // KW
    CountryRow { sort: Demonym, candidates: &[Country(128)], contexts: &[] }, // KW
    CountryRow { sort: Prefix, candidates: &[Country(128)], contexts: &[] }, // KW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(120)], contexts: &[] }, // KE
    CountryRow { sort: Demonym, candidates: &[Country(120)], contexts: &[] }, // KE
    CountryRow { sort: Prefix, candidates: &[Country(120)], contexts: &[] }, // KE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(131)], contexts: &[] }, // LA
    CountryRow { sort: Demonym, candidates: &[Country(131)], contexts: &[] }, // LA
    CountryRow { sort: Demonym, candidates: &[Country(137)], contexts: &[] }, // LS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(140)], contexts: &[] }, // LV
    CountryRow { sort: Demonym, candidates: &[Country(140)], contexts: &[] }, // LV
    CountryRow { sort: Prefix, candidates: &[Country(140)], contexts: &[] }, // LV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(132)], contexts: &[] }, // LB
    CountryRow { sort: Demonym, candidates: &[Country(132)], contexts: &[] }, // LB
    CountryRow { sort: Prefix, candidates: &[Country(132)], contexts: &[] }, // LB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(141)], contexts: &[] }, // LY
    CountryRow { sort: Demonym, candidates: &[Country(141)], contexts: &[] }, // LY
    CountryRow { sort: Prefix, candidates: &[Country(141)], contexts: &[] }, // LY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(136)], contexts: &[] }, // LR
    CountryRow { sort: Demonym, candidates: &[Country(136)], contexts: &[] }, // LR
    CountryRow { sort: Prefix, candidates: &[Country(136)], contexts: &[] }, // LR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(134)], contexts: &[] }, // LI
    CountryRow { sort: Demonym, candidates: &[Country(134)], contexts: &[] }, // LI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(138)], contexts: &[] }, // LT
    CountryRow { sort: Demonym, candidates: &[Country(138)], contexts: &[] }, // LT
    CountryRow { sort: Prefix, candidates: &[Country(138)], contexts: &[] }, // LT
    CountryRow { sort: Prefix, candidates: &[Country(189)], contexts: &[] }, // PT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(139)], contexts: &[] }, // LU
    CountryRow { sort: Demonym, candidates: &[Country(139)], contexts: &[] }, // LU
    CountryRow { sort: Prefix, candidates: &[Country(139)], contexts: &[] }, // LU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(153)], contexts: &[] }, // MO
    CountryRow { sort: Demonym, candidates: &[Country(153)], contexts: &[] }, // MO
    CountryRow { sort: Prefix, candidates: &[Country(149)], contexts: &[] }, // MK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(149)], contexts: &[3] }, // MK
    CountryRow { sort: Demonym, candidates: &[Country(149)], contexts: &[3] }, // MK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(104)], contexts: &[] }, // HU
    CountryRow { sort: Demonym, candidates: &[Country(104)], contexts: &[] }, // HU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(255)], contexts: &[] }, // YT
    CountryRow { sort: Demonym, candidates: &[Country(255)], contexts: &[] }, // YT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(163)], contexts: &[] }, // MY
    CountryRow { sort: Demonym, candidates: &[Country(163)], contexts: &[] }, // MY
    CountryRow { sort: Prefix, candidates: &[Country(163)], contexts: &[] }, // MY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(161)], contexts: &[] }, // MW
    CountryRow { sort: Demonym, candidates: &[Country(161)], contexts: &[] }, // MW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(160)], contexts: &[] }, // MV
    CountryRow { sort: Demonym, candidates: &[Country(160)], contexts: &[] }, // MV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(147)], contexts: &[] }, // MG
    CountryRow { sort: Demonym, candidates: &[Country(147)], contexts: &[] }, // MG
    CountryRow { sort: Prefix, candidates: &[Country(147)], contexts: &[] }, // MG
    CountryRow { sort: Prefix, candidates: &[Country(150)], contexts: &[] }, // ML
    CountryRow { sort: MasculineDemonym, candidates: &[Country(150)], contexts: &[] }, // ML
    CountryRow { sort: Demonym, candidates: &[Country(150)], contexts: &[] }, // ML
    CountryRow { sort: MasculineDemonym, candidates: &[Country(158)], contexts: &[32] }, // MT
    CountryRow { sort: Demonym, candidates: &[Country(158)], contexts: &[32] }, // MT
    CountryRow { sort: Prefix, candidates: &[Country(158)], contexts: &[] }, // MT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(109)], contexts: &[] }, // IM
    CountryRow { sort: Demonym, candidates: &[Country(109)], contexts: &[] }, // IM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(154)], contexts: &[] }, // MP
    CountryRow { sort: Demonym, candidates: &[Country(154)], contexts: &[] }, // MP
    CountryRow { sort: Prefix, candidates: &[Country(142)], contexts: &[] }, // MA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(148)], contexts: &[] }, // MH
    CountryRow { sort: Demonym, candidates: &[Country(148)], contexts: &[] }, // MH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(155)], contexts: &[] }, // MQ
    CountryRow { sort: Demonym, candidates: &[Country(155)], contexts: &[] }, // MQ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(159)], contexts: &[] }, // MU
    CountryRow { sort: Demonym, candidates: &[Country(159)], contexts: &[] }, // MU
    CountryRow { sort: Prefix, candidates: &[Country(159)], contexts: &[] }, // MU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(156)], contexts: &[] }, // MR
    CountryRow { sort: Demonym, candidates: &[Country(156)], contexts: &[] }, // MR
    CountryRow { sort: Prefix, candidates: &[Country(156)], contexts: &[] }, // MR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(162)], contexts: &[] }, // MX
    CountryRow { sort: Demonym, candidates: &[Country(162)], contexts: &[] }, // MX
    CountryRow { sort: Prefix, candidates: &[Country(162)], contexts: &[] }, // MX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(77)], contexts: &[] }, // FM
    CountryRow { sort: Demonym, candidates: &[Country(77)], contexts: &[] }, // FM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(185)], contexts: &[] }, // PM
    CountryRow { sort: Demonym, candidates: &[Country(185)], contexts: &[] }, // PM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(144)], contexts: &[] }, // MD
    CountryRow { sort: Demonym, candidates: &[Country(144)], contexts: &[] }, // MD
    CountryRow { sort: Prefix, candidates: &[Country(144)], contexts: &[] }, // MD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(152)], contexts: &[] }, // MN
    CountryRow { sort: Demonym, candidates: &[Country(152)], contexts: &[] }, // MN
    CountryRow { sort: Prefix, candidates: &[Country(152)], contexts: &[] }, // MN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(157)], contexts: &[] }, // MS
    CountryRow { sort: Demonym, candidates: &[Country(157)], contexts: &[] }, // MS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(145)], contexts: &[] }, // ME
    CountryRow { sort: Demonym, candidates: &[Country(145)], contexts: &[] }, // ME
    CountryRow { sort: MasculineDemonym, candidates: &[Country(143)], contexts: &[] }, // MC
    CountryRow { sort: Demonym, candidates: &[Country(143)], contexts: &[] }, // MC
    CountryRow { sort: Prefix, candidates: &[Country(143)], contexts: &[] }, // MC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(164)], contexts: &[] }, // MZ
    CountryRow { sort: Demonym, candidates: &[Country(164)], contexts: &[] }, // MZ
    CountryRow { sort: Prefix, candidates: &[Country(164)], contexts: &[] }, // MZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(151)], contexts: &[] }, // MM
    CountryRow { sort: Demonym, candidates: &[Country(151)], contexts: &[] }, // MM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(165)], contexts: &[] }, // NA
    CountryRow { sort: Demonym, candidates: &[Country(165)], contexts: &[] }, // NA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(174)], contexts: &[] }, // NR
    CountryRow { sort: Demonym, candidates: &[Country(174)], contexts: &[] }, // NR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(249)], contexts: &[] }, // VU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(170)], contexts: &[] }, // NI
    CountryRow { sort: Demonym, candidates: &[Country(170)], contexts: &[] }, // NI
    CountryRow { sort: Prefix, candidates: &[Country(170)], contexts: &[] }, // NI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(169)], contexts: &[] }, // NG
    CountryRow { sort: Demonym, candidates: &[Country(169)], contexts: &[] }, // NG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(167)], contexts: &[] }, // NE
    CountryRow { sort: Demonym, candidates: &[Country(167)], contexts: &[] }, // NE
    CountryRow { sort: Prefix, candidates: &[Country(169)], contexts: &[] }, // NG
    CountryRow { sort: Prefix, candidates: &[Country(167)], contexts: &[] }, // NE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(175)], contexts: &[] }, // NU
    CountryRow { sort: Demonym, candidates: &[Country(175)], contexts: &[] }, // NU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(119)], contexts: &[] }, // JP
    CountryRow { sort: Demonym, candidates: &[Country(119)], contexts: &[] }, // JP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(126)], contexts: &[] }, // KP
    CountryRow { sort: Demonym, candidates: &[Country(126)], contexts: &[] }, // KP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(149)], contexts: &[] }, // MK
    CountryRow { sort: Demonym, candidates: &[Country(149)], contexts: &[] }, // MK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(201)], contexts: &[] }, // SD
    CountryRow { sort: Demonym, candidates: &[Country(201)], contexts: &[] }, // SD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(244)], contexts: &[] }, // VDVN
    CountryRow { sort: Demonym, candidates: &[Country(244)], contexts: &[] }, // VDVN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(254)], contexts: &[] }, // YE
    CountryRow { sort: Demonym, candidates: &[Country(254)], contexts: &[] }, // YE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(168)], contexts: &[] }, // NF
    CountryRow { sort: Demonym, candidates: &[Country(168)], contexts: &[] }, // NF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(172)], contexts: &[32, 34, 47] }, // NO
    CountryRow { sort: Demonym, candidates: &[Country(172)], contexts: &[32, 34, 47] }, // NO
    CountryRow { sort: Prefix, candidates: &[Country(172)], contexts: &[] }, // NO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(171)], contexts: &[] }, // NL
    CountryRow { sort: Demonym, candidates: &[Country(171)], contexts: &[] }, // NL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(181)], contexts: &[] }, // PG
    CountryRow { sort: Demonym, candidates: &[Country(181)], contexts: &[] }, // PG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(176)], contexts: &[] }, // NZ
    CountryRow { sort: Demonym, candidates: &[Country(176)], contexts: &[] }, // NZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(173)], contexts: &[] }, // NP
    CountryRow { sort: Demonym, candidates: &[Country(173)], contexts: &[] }, // NP
    CountryRow { sort: Prefix, candidates: &[Country(173)], contexts: &[] }, // NP
    CountryRow { sort: MasculineDemonym, candidates: &[Country(177)], contexts: &[] }, // OM
    CountryRow { sort: Demonym, candidates: &[Country(177)], contexts: &[] }, // OM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(60)], contexts: &[] }, // DE
    CountryRow { sort: Demonym, candidates: &[Country(60)], contexts: &[] }, // DE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(237)], contexts: &[] }, // UG
    CountryRow { sort: Demonym, candidates: &[Country(237)], contexts: &[] }, // UG
    CountryRow { sort: Prefix, candidates: &[Country(237)], contexts: &[] }, // UG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(241)], contexts: &[] }, // UZ
    CountryRow { sort: Demonym, candidates: &[Country(241)], contexts: &[] }, // UZ
    CountryRow { sort: Prefix, candidates: &[Country(241)], contexts: &[] }, // UZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(183)], contexts: &[] }, // PK
    CountryRow { sort: Demonym, candidates: &[Country(183)], contexts: &[] }, // PK
    CountryRow { sort: Prefix, candidates: &[Country(183)], contexts: &[] }, // PK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(190)], contexts: &[] }, // PW
    CountryRow { sort: Demonym, candidates: &[Country(190)], contexts: &[] }, // PW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(188)], contexts: &[] }, // PS
    CountryRow { sort: Demonym, candidates: &[Country(188)], contexts: &[] }, // PS
    CountryRow { sort: Prefix, candidates: &[Country(188)], contexts: &[] }, // PS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(178)], contexts: &[] }, // PA
    CountryRow { sort: Demonym, candidates: &[Country(178)], contexts: &[] }, // PA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(191)], contexts: &[] }, // PY
    CountryRow { sort: Demonym, candidates: &[Country(191)], contexts: &[] }, // PY
    CountryRow { sort: Prefix, candidates: &[Country(191)], contexts: &[] }, // PY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(113)], contexts: &[32, 34, 51] }, // IR
    CountryRow { sort: Demonym, candidates: &[Country(113)], contexts: &[32, 34, 51] }, // IR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(182)], contexts: &[] }, // PH
    CountryRow { sort: Demonym, candidates: &[Country(182)], contexts: &[] }, // PH
    CountryRow { sort: Prefix, candidates: &[Country(182)], contexts: &[] }, // PH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(186)], contexts: &[] }, // PN
    CountryRow { sort: Demonym, candidates: &[Country(186)], contexts: &[] }, // PN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(184)], contexts: &[32, 54] }, // PL
    CountryRow { sort: Demonym, candidates: &[Country(184)], contexts: &[32, 54] }, // PL
    CountryRow { sort: Prefix, candidates: &[Country(184)], contexts: &[] }, // PL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(180)], contexts: &[] }, // PF
    CountryRow { sort: Demonym, candidates: &[Country(180)], contexts: &[] }, // PF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(187)], contexts: &[] }, // PR
    CountryRow { sort: Demonym, candidates: &[Country(187)], contexts: &[] }, // PR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(189)], contexts: &[32, 52] }, // PT
    CountryRow { sort: Demonym, candidates: &[Country(189)], contexts: &[32, 52] }, // PT
    CountryRow { sort: Prefix, candidates: &[Country(179)], contexts: &[] }, // PE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(179)], contexts: &[] }, // PE
    CountryRow { sort: Demonym, candidates: &[Country(179)], contexts: &[] }, // PE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(192)], contexts: &[] }, // QA
    CountryRow { sort: Demonym, candidates: &[Country(192)], contexts: &[] }, // QA
    CountryRow { sort: Prefix, candidates: &[Country(192)], contexts: &[] }, // QA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(259)], contexts: &[] }, // ZW
    CountryRow { sort: Demonym, candidates: &[Country(259)], contexts: &[] }, // ZW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(194)], contexts: &[32] }, // RO
    CountryRow { sort: Demonym, candidates: &[Country(194)], contexts: &[32] }, // RO
    CountryRow { sort: Prefix, candidates: &[Country(194)], contexts: &[] }, // RO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(197)], contexts: &[] }, // RW
    CountryRow { sort: Demonym, candidates: &[Country(197)], contexts: &[] }, // RW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(196)], contexts: &[32, 36] }, // RU
    CountryRow { sort: Demonym, candidates: &[Country(196)], contexts: &[32, 36] }, // RU
    CountryRow { sort: Prefix, candidates: &[Country(196)], contexts: &[] }, // RU
    CountryRow { sort: Prefix, candidates: &[Country(197)], contexts: &[] }, // RW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(193)], contexts: &[] }, // RE
    CountryRow { sort: Demonym, candidates: &[Country(193)], contexts: &[] }, // RE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(70)], contexts: &[] }, // EH
    CountryRow { sort: Demonym, candidates: &[Country(70)], contexts: &[] }, // EH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(133)], contexts: &[] }, // LC
    CountryRow { sort: Demonym, candidates: &[Country(133)], contexts: &[] }, // LC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(209)], contexts: &[] }, // SM
    CountryRow { sort: Demonym, candidates: &[Country(209)], contexts: &[] }, // SM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(146), Country(217)], contexts: &[] }, // MF SX
    CountryRow { sort: Demonym, candidates: &[Country(146), Country(217)], contexts: &[] }, // MF SX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(243)], contexts: &[] }, // VC
    CountryRow { sort: Demonym, candidates: &[Country(243)], contexts: &[] }, // VC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(199)], contexts: &[] }, // SB
    CountryRow { sort: Demonym, candidates: &[Country(199)], contexts: &[] }, // SB
    CountryRow { sort: MasculineDemonym, candidates: &[Country(216)], contexts: &[] }, // SV
    CountryRow { sort: Demonym, candidates: &[Country(216)], contexts: &[] }, // SV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(251), Country(11)], contexts: &[] }, // WS AS
    CountryRow { sort: Demonym, candidates: &[Country(251), Country(11)], contexts: &[] }, // WS AS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(214)], contexts: &[] }, // ST
    CountryRow { sort: Demonym, candidates: &[Country(214)], contexts: &[] }, // ST
    CountryRow { sort: MasculineDemonym, candidates: &[Country(198)], contexts: &[] }, // SA
    CountryRow { sort: Demonym, candidates: &[Country(198)], contexts: &[] }, // SA
    CountryRow { sort: Prefix, candidates: &[Country(198)], contexts: &[] }, // SA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(195)], contexts: &[] }, // RS
    CountryRow { sort: Demonym, candidates: &[Country(195)], contexts: &[] }, // RS
    CountryRow { sort: Prefix, candidates: &[Country(195)], contexts: &[] }, // RS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(52)], contexts: &[] }, // CSXX
    CountryRow { sort: Demonym, candidates: &[Country(52)], contexts: &[] }, // CSXX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(200)], contexts: &[] }, // SC
    CountryRow { sort: Demonym, candidates: &[Country(200)], contexts: &[] }, // SC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(224)], contexts: &[34, 35] }, // TH
    CountryRow { sort: Demonym, candidates: &[Country(224)], contexts: &[34, 35] }, // TH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(208)], contexts: &[] }, // SL
    CountryRow { sort: Demonym, candidates: &[Country(208)], contexts: &[] }, // SL
    CountryRow { sort: MasculineDemonym, candidates: &[Country(203)], contexts: &[] }, // SG
    CountryRow { sort: Demonym, candidates: &[Country(203)], contexts: &[] }, // SG
    CountryRow { sort: Prefix, candidates: &[Country(203)], contexts: &[] }, // SG
    CountryRow { sort: Prefix, candidates: &[Country(48)], contexts: &[] }, // CN
    CountryRow { sort: Prefix, candidates: &[Country(207)], contexts: &[] }, // SK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(207)], contexts: &[] }, // SK
    CountryRow { sort: Demonym, candidates: &[Country(207)], contexts: &[] }, // SK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(205)], contexts: &[] }, // SI
    CountryRow { sort: Demonym, candidates: &[Country(205)], contexts: &[] }, // SI
    CountryRow { sort: Prefix, candidates: &[Country(205)], contexts: &[] }, // SI
    CountryRow { sort: MasculineDemonym, candidates: &[Country(211)], contexts: &[] }, // SO
    CountryRow { sort: Demonym, candidates: &[Country(211)], contexts: &[] }, // SO
    CountryRow { sort: Prefix, candidates: &[Country(211)], contexts: &[] }, // SO
    CountryRow { sort: Prefix, candidates: &[Country(201)], contexts: &[] }, // SD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(215)], contexts: &[] }, // SUHH
    CountryRow { sort: Demonym, candidates: &[Country(215)], contexts: &[] }, // SUHH
    CountryRow { sort: Prefix, candidates: &[Country(215)], contexts: &[] }, // SUHH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(257)], contexts: &[] }, // ZA
    CountryRow { sort: Demonym, candidates: &[Country(257)], contexts: &[] }, // ZA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(127)], contexts: &[] }, // KR
    CountryRow { sort: Demonym, candidates: &[Country(127)], contexts: &[] }, // KR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(213)], contexts: &[] }, // SS
    CountryRow { sort: Demonym, candidates: &[Country(213)], contexts: &[] }, // SS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(248)], contexts: &[] }, // VN
    CountryRow { sort: Demonym, candidates: &[Country(248)], contexts: &[] }, // VN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(253)], contexts: &[] }, // YDYE
    CountryRow { sort: Demonym, candidates: &[Country(253)], contexts: &[] }, // YDYE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(43)], contexts: &[32, 33, 42, 44, 56] }, // CH
    CountryRow { sort: Demonym, candidates: &[Country(43)], contexts: &[32, 33, 42, 44, 56] }, // CH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(212)], contexts: &[] }, // SR
    CountryRow { sort: Demonym, candidates: &[Country(212)], contexts: &[] }, // SR
    CountryRow { sort: Prefix, candidates: &[Country(202)], contexts: &[] }, // SE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(202)], contexts: &[] }, // SE
    CountryRow { sort: Demonym, candidates: &[Country(202)], contexts: &[] }, // SE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(218)], contexts: &[] }, // SY
    CountryRow { sort: Demonym, candidates: &[Country(218)], contexts: &[] }, // SY
    CountryRow { sort: Prefix, candidates: &[Country(218)], contexts: &[] }, // SY
    CountryRow { sort: MasculineDemonym, candidates: &[Country(210)], contexts: &[] }, // SN
    CountryRow { sort: Demonym, candidates: &[Country(210)], contexts: &[] }, // SN
    CountryRow { sort: Prefix, candidates: &[Country(210)], contexts: &[] }, // SN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(225)], contexts: &[] }, // TJ
    CountryRow { sort: Demonym, candidates: &[Country(225)], contexts: &[] }, // TJ
    CountryRow { sort: Prefix, candidates: &[Country(225)], contexts: &[] }, // TJ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(235)], contexts: &[] }, // TZ
    CountryRow { sort: Demonym, candidates: &[Country(235)], contexts: &[] }, // TZ
    CountryRow { sort: Prefix, candidates: &[Country(235)], contexts: &[] }, // TZ
    CountryRow { sort: Prefix, candidates: &[Country(234)], contexts: &[] }, // TW
    CountryRow { sort: MasculineDemonym, candidates: &[Country(221)], contexts: &[] }, // TD
    CountryRow { sort: Demonym, candidates: &[Country(221)], contexts: &[] }, // TD
    CountryRow { sort: Prefix, candidates: &[Country(221)], contexts: &[] }, // TD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(58)], contexts: &[] }, // CZ
    CountryRow { sort: Demonym, candidates: &[Country(58)], contexts: &[] }, // CZ
    CountryRow { sort: Prefix, candidates: &[Country(58)], contexts: &[] }, // CZ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(51)], contexts: &[] }, // CSHH
    CountryRow { sort: Demonym, candidates: &[Country(51)], contexts: &[] }, // CSHH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(224)], contexts: &[32, 43] }, // TH
    CountryRow { sort: Demonym, candidates: &[Country(224)], contexts: &[32, 43] }, // TH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(224)], contexts: &[43] }, // TH
    CountryRow { sort: Demonym, candidates: &[Country(224)], contexts: &[43] }, // TH
    CountryRow { sort: Prefix, candidates: &[Country(224)], contexts: &[] }, // TH
    CountryRow { sort: MasculineDemonym, candidates: &[Country(232)], contexts: &[] }, // TT
    CountryRow { sort: Demonym, candidates: &[Country(232)], contexts: &[] }, // TT
    CountryRow { sort: MasculineDemonym, candidates: &[Country(223)], contexts: &[] }, // TG
    CountryRow { sort: Demonym, candidates: &[Country(223)], contexts: &[] }, // TG
    CountryRow { sort: Prefix, candidates: &[Country(223)], contexts: &[] }, // TG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(226)], contexts: &[] }, // TK
    CountryRow { sort: Demonym, candidates: &[Country(226)], contexts: &[] }, // TK
    CountryRow { sort: MasculineDemonym, candidates: &[Country(230)], contexts: &[] }, // TO
    CountryRow { sort: Demonym, candidates: &[Country(230)], contexts: &[] }, // TO
    CountryRow { sort: MasculineDemonym, candidates: &[Country(229)], contexts: &[] }, // TN
    CountryRow { sort: Demonym, candidates: &[Country(229)], contexts: &[] }, // TN
    CountryRow { sort: Prefix, candidates: &[Country(229)], contexts: &[] }, // TN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(231)], contexts: &[34, 45] }, // TR
    CountryRow { sort: Prefix, candidates: &[Country(231)], contexts: &[] }, // TR
    CountryRow { sort: Demonym, candidates: &[Country(231)], contexts: &[34, 45] }, // TR
    CountryRow { sort: MasculineDemonym, candidates: &[Country(228)], contexts: &[] }, // TM
    CountryRow { sort: Demonym, candidates: &[Country(228)], contexts: &[] }, // TM
    CountryRow { sort: Prefix, candidates: &[Country(228)], contexts: &[] }, // TM
    CountryRow { sort: MasculineDemonym, candidates: &[Country(233)], contexts: &[] }, // TV
    CountryRow { sort: Demonym, candidates: &[Country(233)], contexts: &[] }, // TV
    CountryRow { sort: MasculineDemonym, candidates: &[Country(236)], contexts: &[] }, // UA
    CountryRow { sort: Demonym, candidates: &[Country(236)], contexts: &[] }, // UA
    CountryRow { sort: Prefix, candidates: &[Country(236)], contexts: &[] }, // UA
    CountryRow { sort: MasculineDemonym, candidates: &[Country(240)], contexts: &[] }, // UY
    CountryRow { sort: Demonym, candidates: &[Country(240)], contexts: &[] }, // UY
    CountryRow { sort: Prefix, candidates: &[Country(240)], contexts: &[] }, // UY
    CountryRow { sort: Demonym, candidates: &[Country(249)], contexts: &[] }, // VU
    CountryRow { sort: MasculineDemonym, candidates: &[Country(242)], contexts: &[] }, // VA
    CountryRow { sort: Demonym, candidates: &[Country(242)], contexts: &[] }, // VA
    CountryRow { sort: Prefix, candidates: &[Country(242)], contexts: &[] }, // VA
    CountryRow { sort: Prefix, candidates: &[Country(248)], contexts: &[] }, // VN
    CountryRow { sort: MasculineDemonym, candidates: &[Country(105)], contexts: &[] }, // HVBF
    CountryRow { sort: Demonym, candidates: &[Country(105)], contexts: &[] }, // HVBF
    CountryRow { sort: MasculineDemonym, candidates: &[Country(245)], contexts: &[] }, // VE
    CountryRow { sort: Demonym, candidates: &[Country(245)], contexts: &[] }, // VE
    CountryRow { sort: Prefix, candidates: &[Country(245)], contexts: &[] }, // VE
    CountryRow { sort: Prefix, candidates: &[Country(256)], contexts: &[] }, // YUCS
    CountryRow { sort: MasculineDemonym, candidates: &[Country(256)], contexts: &[] }, // YUCS
    CountryRow { sort: Demonym, candidates: &[Country(256)], contexts: &[] }, // YUCS
    CountryRow { sort: Prefix, candidates: &[Country(254)], contexts: &[] }, // YE
    CountryRow { sort: MasculineDemonym, candidates: &[Country(258)], contexts: &[] }, // ZM
    CountryRow { sort: Demonym, candidates: &[Country(258)], contexts: &[] }, // ZM
    CountryRow { sort: Prefix, candidates: &[Country(40)], contexts: &[] }, // CD
    CountryRow { sort: MasculineDemonym, candidates: &[Country(40)], contexts: &[] }, // CD
    CountryRow { sort: Demonym, candidates: &[Country(40)], contexts: &[] }, // CD
    CountryRow { sort: Name, candidates: &[Country(67)], contexts: &[62] }, // EC
    CountryRow { sort: Name, candidates: &[Country(71)], contexts: &[] }, // ER
    CountryRow { sort: Name, candidates: &[Country(108)], contexts: &[] }, // IL
    CountryRow { sort: Name, candidates: &[Country(239)], contexts: &[] }, // US
    CountryRow { sort: MasculineDemonym, candidates: &[Country(15)], contexts: &[] }, // AX
    CountryRow { sort: Demonym, candidates: &[Country(15)], contexts: &[] }, // AX
    CountryRow { sort: MasculineDemonym, candidates: &[Country(69)], contexts: &[32, 34] }, // EG
    CountryRow { sort: Demonym, candidates: &[Country(69)], contexts: &[32, 34] }, // EG
    CountryRow { sort: Prefix, candidates: &[Country(69)], contexts: &[] }, // EG
    CountryRow { sort: MasculineDemonym, candidates: &[Country(1)], contexts: &[] }, // AE
    CountryRow { sort: Demonym, candidates: &[Country(1)], contexts: &[] }, // AE
    CountryRow { sort: Prefix, candidates: &[Country(1)], contexts: &[] }, // AE
    CountryRow { sort: Prefix, candidates: &[Country(67)], contexts: &[] }, // EC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(92)], contexts: &[] }, // GQ
    CountryRow { sort: Demonym, candidates: &[Country(92)], contexts: &[] }, // GQ
    CountryRow { sort: MasculineDemonym, candidates: &[Country(67)], contexts: &[] }, // EC
    CountryRow { sort: Demonym, candidates: &[Country(67)], contexts: &[] }, // EC
    CountryRow { sort: MasculineDemonym, candidates: &[Country(71)], contexts: &[] }, // ER
    CountryRow { sort: Demonym, candidates: &[Country(71)], contexts: &[] }, // ER
    CountryRow { sort: Prefix, candidates: &[Country(71)], contexts: &[] }, // ER
    CountryRow { sort: MasculineDemonym, candidates: &[Country(239)], contexts: &[] }, // US
    CountryRow { sort: Demonym, candidates: &[Country(239)], contexts: &[] }, // US
    CountryRow { sort: Prefix, candidates: &[Country(73)], contexts: &[] }, // ET
    CountryRow { sort: Name, candidates: &[Country(193)], contexts: &[] }, // RE
    CountryRow { sort: Name, candidates: &[Country(34)], contexts: &[] }, // BV
    CountryRow { sort: Name, candidates: &[Country(109)], contexts: &[] }, // IM
    CountryRow { sort: Name, candidates: &[Country(157)], contexts: &[] }, // MS
    CountryRow { sort: Name, candidates: &[Country(146), Country(217)], contexts: &[] }, // MF SX
    CountryRow { sort: Name, candidates: &[Country(133)], contexts: &[] }, // LC
    CountryRow { sort: Name, candidates: &[Country(82)], contexts: &[] }, // GD
    CountryRow { sort: Name, candidates: &[Country(45)], contexts: &[] }, // CK
    CountryRow { sort: Name, candidates: &[Country(100)], contexts: &[] }, // HM
    CountryRow { sort: Name, candidates: &[Country(199)], contexts: &[] }, // SB
    CountryRow { sort: Name, candidates: &[Country(246), Country(247)], contexts: &[] }, // VG VI
    CountryRow { sort: Name, candidates: &[Country(247)], contexts: &[] }, // VI
    CountryRow { sort: Name, candidates: &[Country(246)], contexts: &[] }, // VG
    CountryRow { sort: Name, candidates: &[Country(238)], contexts: &[] }, // UM
];
