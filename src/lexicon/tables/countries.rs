//! Countries (ISO 3166-1, ISO 3166-3, XK) and the forms that name them.
//! Generated from `../data` by `BLESS=1 cargo test lexicon`. Do not edit.

use super::{Context, CountryRow, Effect::*, FormSort::*};
use crate::country::{Article::*, Country, Gender::*, Record};

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
    0x3b7079a61ba8e03,
    0x1755f14bd6d08b3d,
    0x1858e39511dd6c1d,
    0x1d0f5ec7c60704ab,
    0x1d9e15a93c1c1a25,
    0x271bc72e21db86e5,
    0x2f52b58cc4bec599,
    0x33058f329f0a491d,
    0x342ae52682ce995d,
    0x348356a03e821c61,
    0x3cf1afe2a1d4ec7b,
    0x527d7453452440fd,
    0x5983784a2b1e4229,
    0x70c7fad19e1ec915,
    0x7784533041ee22b9,
    0x7c31599c5c4dbe59,
    0x8da16867adabb689,
    0xa8f271bcb3e3ecc9,
    0xaba02423ef5cd26b,
    0xb2f619fe6f8728dd,
    0xb5deb4c265970743,
    0xddaa3eae28cc2f49,
    0xdefbeb782482e0f7,
    0xe10c96568be1c02d,
    0xe127f0bb10569b93,
    0xfda4a5487a1535fd,
] },
    Context { effect: RefusesAsHead, words: &[
    0x11c15d6341eee78f,
    0x267549ce5d6df7fd,
    0x38407de263fc3bc7,
    0x5ef39c77400836db,
    0x6c35dedd47af80c9,
    0x79415fb052997e67,
    0x8745ecd210ce2ecb,
    0xa2250f4ba4acebff,
    0xb46b4f5b56718087,
    0xbde4b6125ad7b3f3,
    0xcd69609a9dbb4363,
    0xf7167f3956a11ab1,
] },
    Context { effect: Refuses, words: &[
    0x4546bb63a75dac7,
    0x75db47ea59fcd3d,
    0x1e893b014a101c29,
    0x24977587f1501201,
    0x28de34af2f8c95f3,
    0x2d88e53ed6d8b15f,
    0x3110b92b98036255,
    0x37f0ec88c49d6031,
    0x3a714de78a36eaf7,
    0x3f7d5266f60c83e3,
    0x44323cad3bee47a1,
    0x45e308c8454f53c7,
    0x4902b0c30f6299db,
    0x50827af89fa9e39b,
    0x5a68258f88869bef,
    0x681193769808cf0f,
    0x6ae4b678b70b3a03,
    0x759a3295ccd40899,
    0x780f866defc9b6e9,
    0x79796cb57d6a41ef,
    0x808e8e8f7da27375,
    0x8f920573553fdcab,
    0x90138646720c0d6d,
    0x90ff6ae1ab12c3d7,
    0x9dec1996f4b365c9,
    0xb2649424d6edf371,
    0xb71b8385d959e36b,
    0xc0d372d6d6fcceb9,
    0xc23d82fefdb58141,
    0xc5fe95e8ee0086a5,
    0xcc0599ede7ba2d4d,
    0xcf2171f2c61a93cb,
    0xd45d90fc191f4c47,
    0xd50a85eb6ccc6fb7,
    0xdaadaaab27e86aa7,
    0xe857adb767092f2d,
    0xea958fb7f0df801f,
    0xf8693fe7f5539daf,
    0xfd922f148efcd51b,
] },
    Context { effect: Refuses, words: &[
    0xe068c09b42054af,
    0xe9f8d46488610b5,
    0x113015d548314c67,
    0x13998dbe44e6e62f,
    0x188e6653808baebd,
    0x1b086013a09b9f39,
    0x212fe2e8f5dfc2e5,
    0x3daefa6700985c6d,
    0x448b28964f3d2397,
    0x485c4cf26a1c02b9,
    0x4afcd2feb6b10099,
    0x4d9b3a819630fcbf,
    0x50ef54b57ce94241,
    0x53c6c8972505696f,
    0x54e10d07a4ec1287,
    0x5589a2b8605a39f9,
    0x5ab66b1d43975ccb,
    0x5bdd4e4747da8f29,
    0x60cf6ab459165d75,
    0x61f78b703f43cf81,
    0x6ce7e22e034bc187,
    0x6ded1e56b2d88271,
    0x75e7785af460bf4f,
    0x787de21d08ec766d,
    0x7e44252ebbe54f03,
    0x8183fd32c0fed98d,
    0x8568f0d2deb29d13,
    0x897974044e2e9c9b,
    0x997acdd03ea442cd,
    0xa73205975c5c7415,
    0xbb8d5b320bae8d13,
    0xbc7998e93eaf50fd,
    0xbd5daed14ff8f95f,
    0xc2f5d97baefa4f85,
    0xc40bf632c30a492d,
    0xc89298f4617d3811,
    0xca7a1710533f13c7,
    0xd7498c7c7870da87,
    0xdb9d57432b701857,
    0xe0a640fe9e734057,
    0xe27b7298143fcf45,
    0xe2d57755a3f2c5ad,
    0xe9573d2e541ea653,
    0xf7fe528108ac2049,
    0xfacec408cc18fce7,
    0xfd6bbeaef232582b,
] },
    Context { effect: Refuses, words: &[
    0x49d3f4286f4e08d,
    0x72780eac8268daf,
    0x752ca83b9ce0bd7,
    0xb583195167458ff,
    0x15ffb212f7981729,
    0x1cc09139f0bfcbeb,
    0x2b290123c5aebd2f,
    0x3d7abeaa3d677d43,
    0x3fc9af1ac5292d89,
    0x425b09f2223b3c0b,
    0x500fbeeee81bfd55,
    0x510a493d06998d47,
    0x530431f587265eb5,
    0x540dde3174de5711,
    0x54ecfb0ee5ef4751,
    0x6116aa9f5c63fe0f,
    0x684ba1e6bd6871b7,
    0x6b21c0be79834ccd,
    0x6bced2005371a281,
    0x7a13eb7974c9d285,
    0x8374b5378efe6789,
    0x84bf9baa19f60683,
    0x86ce3fdae1cc29c9,
    0x911a766b3104a997,
    0x966b8e5f5eea9b8d,
    0x9ec414b4c48b004d,
    0xa36a0324136024c3,
    0xae99655e055af025,
    0xb11ce3d4360a28bd,
    0xb64cb3328477b1eb,
    0xb77d2e75dff349d5,
    0xc04aa475e88fc923,
    0xcefb389a01419e4f,
    0xd7ceeabccd0cfd61,
    0xd9939e3626cd7ce1,
    0xdd282e8237a05403,
    0xeb37ea9afae5585b,
] },
    Context { effect: Refuses, words: &[
    0x135c0beeafbf3681,
    0x569a1aa0533d4ea3,
    0x59d4cd2199d8f2e3,
    0x6001eae70b824255,
    0x682de75787f6d693,
    0x8909475610a9956f,
    0x958a98ef65fa172d,
    0xb0d77326d8524e95,
    0xd823c8016f338cf3,
    0xe4bec5445bcc1fdf,
] },
    Context { effect: Refuses, words: &[
    0x58b52704f53d923,
    0x2f558f57dea87c85,
    0x92203fe990cf15c5,
    0x9f5665c0f16b8bff,
    0xa5dfcdd1e803236d,
    0xeafbf493f7276d99,
] },
    Context { effect: Refuses, words: &[
    0x4546bb63a75dac7,
    0x1e893b014a101c29,
    0x33f3da98a60ca64b,
    0x3908fe96e0cd6817,
    0x62c04a5fba52b213,
    0x8ef075c2840e4c59,
    0xc1d69757d1095fe9,
    0xf96c2d1490774897,
] },
    Context { effect: Refuses, words: &[
    0x3672ee3b72470af,
    0x50a88af60175f321,
] },
    Context { effect: RefusesAsHead, words: &[
    0x8e6e79c11c1227d,
    0x9c9ebf2bfef4ca5,
    0xfc6d287e77788bb,
    0x15e653ba46a9040b,
    0x3a16b9f195671607,
    0x3d217d3f161464d7,
    0x3f13a8d72035845b,
    0x46f7d012d58a5e8b,
    0x4a6d2ce290a11487,
    0x59fed2b86c6e8fb9,
    0x684d4f9f9a8ac2a9,
    0x6b864d623326ae1d,
    0x757d19682d22786f,
    0x776466c1f4821d7f,
    0x7a52ef5db91a0ba7,
    0x8001dadb57d784c1,
    0x879d82ac6ffc425d,
    0x89413a1899ca1149,
    0x8e499518d173b52d,
    0xd0d57b98d0665a1b,
    0xd18f408fc946b29f,
    0xdc5eb2c094daa4bd,
    0xe8343e976231a02d,
    0xed1ed8b280fe2607,
    0xf97a96f20fae4073,
    0xfdbac92ebefdb841,
] },
    Context { effect: RefusesAsHead, words: &[
    0x2f0bdbd17ee9175d,
    0x4fa1acd792755151,
    0xa9b31ce6ce95ecb7,
] },
    Context { effect: RefusesAsHead, words: &[
    0x7f6ea2b5750d4b3,
    0x50a76b663d553677,
    0xa72ee513d96fd245,
    0xd00f5fac231b6253,
] },
    Context { effect: RefusesAsHead, words: &[
    0x9edf8e7ff315855,
    0xde3a803ad2f8677,
    0x1d383976049fcf67,
    0x6e0fc4182e37bb1d,
    0xa28cec91d2ca2455,
    0xa4a6d88c8ca5f4f3,
    0xab50511116984737,
    0xaeac6c324dd5d0b7,
    0xb71d19820c0787a3,
    0xbe388d7fcc5d0099,
    0xc45f8f1ef4b7c5b5,
    0xd1d5e73bfc0a6229,
    0xdc685e1fd79752b7,
    0xdfbf83c34b4c3f13,
    0xeffe6621bb4308df,
    0xf58ace7352034f97,
] },
    Context { effect: RefusesAsHead, words: &[
    0x17d41cb42d45d40f,
    0x1aba859f85ae345b,
    0x216bd65ef5ef3555,
    0x232883032221d2e1,
    0x4d566cb50d3f9fd9,
    0x52ad09de28724783,
    0x5e1d7103b50f0419,
    0xbf3b0317bc93c97b,
    0xc263d0f6e49ce4a7,
    0xce58321b890fc2e7,
    0xcff87945e0a79ff9,
    0xf16fe960f56f3863,
    0xffcecd4d723bd051,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1597af32b8bf50b,
    0x6b06545aeebc4bf,
    0xf00cd40a3f6678d,
    0x1d5ad2f3646ecd35,
    0x225d923061b3422d,
    0x425856187e3bf41d,
    0x5a7c7609a79e94a9,
    0x660427b0f3d3a74b,
    0x7c9b432a706a74e5,
    0x8a4ce41549625135,
    0x952551e91d06f3c3,
    0xb64c5590ffc1f799,
    0xbffe3cb0d201a705,
    0xe482621810373103,
    0xe623042f991de70f,
    0xe8cf709d1b66ab13,
    0xeaf040062952a819,
    0xeb449c5245dae7c3,
] },
    Context { effect: RefusesAsHead, words: &[
    0x3484febf2f5552d3,
    0x3499cdafc01616db,
    0x3a9daaaaba7bb451,
    0x8c31770542d8bdf7,
    0xa4a6d88c8ca5f4f3,
    0xab2593c377121bb5,
    0xac2bcc8c107aa383,
    0xba66110dcd086671,
    0xe482621810373103,
    0xeffe6621bb4308df,
    0xf05a9f8b773dfe65,
] },
    Context { effect: RefusesAsHead, words: &[
    0x9b00555157b61b17,
    0xaeac6c324dd5d0b7,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb2821d87aef8e0d,
    0xca6a9d4c40feb64f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x8e2f5b6c8cc4177,
    0xb2821d87aef8e0d,
    0x480a07978b378135,
    0x6cbee2e619e0ca01,
    0x71f3422aa2f507e1,
    0x79e9769894be1475,
    0x8e54e19715d80e83,
    0xe440ac3f289baadf,
    0xed08e13fe7cfa5db,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb6c77ffd4a1babf9,
    0xe623042f991de70f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x56402d4936d890d3,
    0x7b717f2288d940d5,
] },
    Context { effect: RefusesAsHead, words: &[
    0x75dd313a3fb8711,
    0x11768239ff92719b,
    0xc5c5fdbca48a7541,
    0xcaa9b7bba4eba863,
    0xce554e3c8ed133e5,
    0xf916e67c0b269f79,
] },
    Context { effect: RefusesAsHead, words: &[
    0x8e2f5b6c8cc4177,
    0xdafe6c5fc688231,
    0x1d383976049fcf67,
    0x38949778af974e3f,
    0x59accea217cacf01,
    0x6cbee2e619e0ca01,
    0x6e0fc4182e37bb1d,
    0x7d6851ba819592f7,
    0x96d06ff1797dbf19,
] },
    Context { effect: RefusesAsHead, words: &[
    0x2b3ca9a7f4cae8b1,
    0x9daf0ae7a0b0008d,
    0xeafa75d7078c30f3,
] },
    Context { effect: RefusesAsHead, words: &[
    0xa66d2df90e8fd29b,
    0xa83b01000a55d813,
] },
    Context { effect: RefusesAsHead, words: &[
    0x3f81193b21f50363,
    0x7c335e0a3b80d899,
    0x7efaa1137a7da681,
    0xabf45b4d596734c1,
    0xcda4283837244dc7,
    0xdcf0da163e19e8b9,
] },
    Context { effect: RefusesAsHead, words: &[
    0xd2430348d9b82a17,
    0xf834f4f55d07b99b,
] },
    Context { effect: RefusesAsHead, words: &[
    0xe2cc7f38bc077e43,
] },
    Context { effect: SupportsAsHead, words: &[
    0x10d57f6988b506f5,
    0x274ca98fa0accdbb,
    0x2c21feedd9c0b89d,
    0x2e87fce20dd4fb27,
    0x3e39b6f34a1f9ccf,
    0x42e05792065cd953,
    0x4a9ea9b9934e5eed,
    0x6074daa056b8a78d,
    0x705189574d38e55d,
    0x73a30e66774af4ff,
    0x83c49053ac44164b,
    0x8a7e15671e104b43,
    0x93b214109e806023,
    0xc9e461e453d734a1,
    0xcc431e4da1001b61,
    0xd27e2cde8a63c079,
    0xe58f75bcbf4a0fcd,
    0xee8d7b82156c956d,
    0xfb9dbb4ccdc0384d,
] },
    Context { effect: SupportsAsHead, words: &[
    0x19571c37570f2181,
    0x26b4f2482ed64c6b,
    0x32ad8a51ec0abd33,
    0x58fd6dab7704a0f9,
    0x5ce253e2416dc171,
    0x7500510e053a9689,
    0x7832ac978f53c31b,
    0x8e4a75224962a6af,
    0xa50bc6a2fce9e42b,
    0xf8f7ab787aa210c9,
] },
    Context { effect: Supports, words: &[
    0x38924190215189b,
    0xbd3b876b56ab4a1,
    0x12593fc08125f073,
    0x18be97338897b565,
    0x1c7cbebc4337a061,
    0x2c042c7c72919bc9,
    0x403ea60dbc855e87,
    0x45c4b2be484208c3,
    0x4a9ea9b9934e5eed,
    0x6035a93687a48a55,
    0x70b87b0a07b74419,
    0x73144789f1fc7a59,
    0x7368712072ee0a35,
    0x7760c503a8ef6dd3,
    0x7fcbffa7d11e3eb5,
    0x82e7438b1c94bce7,
    0x82efe3aa505cc3ff,
    0x86cd8211276a240d,
    0x8af961c40f53af0f,
    0x8b1ee3d2402a1311,
    0xa27fb7b6280d3b33,
    0xa487de1fe871e91b,
    0xadee3114e2aef6e9,
    0xb31b490121a84a4f,
    0xb8f65d3c7563947b,
    0xca6c2c2b9067631b,
    0xd73b053ebd8f85f1,
    0xd82232ebf3856ac7,
    0xdcf0685e6d06ce99,
    0xe1586acaffcf056b,
    0xecdbb014cf5e8f7f,
    0xf36e541eba0e5a93,
    0xf39fd4607fc4098d,
    0xfb3eff87f372af93,
] },
    Context { effect: RefusesAsHead, words: &[
    0x900e4433c61c53,
    0x12b13a46629c30a3,
    0x1fa6020339d28057,
    0x2c7406b9bcc11eb5,
    0x35eb2d804b15621b,
    0x3c3676641a0ecdbd,
    0x3f81193b21f50363,
    0x43751e0728ff0cab,
    0x48554f7c73557319,
    0x5e12367051c46b35,
    0x6c3ffdece36bd7e5,
    0x6d50c14eba287f1f,
    0x73d312345afa74ad,
    0x746d55350d378365,
    0x821fe9b1b49b6ddf,
    0x8724d6b24f11a369,
    0x8cda69bb473425d5,
    0xa7e5cde09776a83f,
    0xad228bab6f06321f,
    0xadd84c22ff4f8d93,
    0xaf7cf5617c3ab8cf,
    0xb3ae1d61c0b1d6df,
    0xc078cb8735e23dc3,
    0xc91704abe8815085,
    0xd0a5dd06aa6ba8dd,
    0xd31c3ccda09838b1,
    0xe645786c9920ef2d,
    0xea697b6c8c58516f,
    0xebf412c597c2c4c7,
    0xec384f9cda8b2171,
    0xf372082475e492ed,
    0xf3ae11f17a352935,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1e07596f046d9a5,
    0x49497ba6d6a1e61,
    0x10f6cabc8605a0d1,
    0x127a6e601196fd71,
    0x17b95cdaadc90f43,
    0x2370e7d319966e41,
    0x39013a832e6cadff,
    0x42d5a4bb22a63b29,
    0x590d1e1c9e2f6475,
    0x5922ebc677f2000f,
    0x5b667035738b5d45,
    0x664074d33caa0ad9,
    0x77309033d3c51765,
    0x7a5391b4bed5f213,
    0x7e476277af4079a7,
    0x8148bdcba002f0a3,
    0x8a0acb2bad8f4fe3,
    0x8a74ea8ec61aca0d,
    0x8dee3c33aa001c49,
    0x95e85b3918fff5c7,
    0x97f567c385198c79,
    0x9929a52865511733,
    0xa0b4c60db6a043e1,
    0xa39731efac7f5fe7,
    0xafe54098365cf753,
    0xb33feb5a64eefa5f,
    0xd40c278a5a747fd9,
    0xda3cb1730838d6b7,
    0xe309cb9ce234b767,
    0xe43165d15c2eefed,
    0xe58484b9176d8e55,
    0xe81458fd54352eb3,
    0xeb7e666858ada1ab,
    0xecfbbe269b0391a1,
    0xf3098be420f53245,
    0xf60b07b5a6efd8cd,
    0xf868f3cc82defa0d,
    0xfb720edaebf655bf,
    0xff22ed387be0a4bb,
] },
    Context { effect: RefusesAsHead, words: &[
    0x68af8e27fe1b3ed7,
    0xa9761cf32ae3c8e1,
] },
    Context { effect: RefusesAsHead, words: &[
    0x7878542dd07f9ffd,
    0x9ae54a29299e8455,
    0xab4a7489b675b3e1,
    0xcaa9b7bba4eba863,
    0xce554e3c8ed133e5,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1fa6020339d28057,
    0x3ee70b2fe7fa5687,
    0x50f91508cf4b700d,
    0x73d312345afa74ad,
    0xa7e5cde09776a83f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1bc54ae06e94e77f,
    0x1be00b03371bbc73,
    0x3f67d07fd726dd25,
    0x5230f50a32949033,
    0x6e47845db27b0499,
    0x8c9933a43346ede3,
    0x8cd8a16283e60ac3,
    0x9814ba46c9c64f4f,
    0x9e8b950af8f7dba3,
    0xda3cb1730838d6b7,
    0xead240084a44dc31,
    0xefa2fae624d5b895,
    0xf9ab52b530a30613,
    0xfcfb7a38a3ac0b53,
] },
    Context { effect: RefusesAsHead, words: &[
    0x323a6001db54b6d,
    0x1be00b03371bbc73,
    0x217481fddf201755,
    0x45aaf7aa1b19e33d,
    0x4dea2306752b1917,
    0x508ec9e1efa32bf7,
    0x642f40798fee7eb3,
    0x8c6c944d39f7e009,
    0x8cd8a16283e60ac3,
    0xa1fc10c1506e5d13,
] },
    Context { effect: RefusesAsHead, words: &[
    0x45aaf7aa1b19e33d,
    0xa1fc10c1506e5d13,
] },
    Context { effect: RefusesAsHead, words: &[
    0xd4c2a39e3969351,
    0xe3ccb143df85ec3,
    0x6c3fcc63c6c42c97,
    0x987cadf864f8d61f,
    0xa0b2f640161910db,
    0xbab2d2d098c017af,
    0xce002176fa31b59d,
    0xce58321b890fc2e7,
] },
    Context { effect: RefusesAsHead, words: &[
    0x881aa85d03e61bcd,
    0xa0b2f640161910db,
    0xcb1627f19e88d2f7,
    0xe20cd6a34006dfb3,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1064aad1c8a38dcf,
    0x136d5d5d4e0e5ed7,
    0x210946c58b531465,
    0x29b469947275503d,
    0x2ca80626b1e1692d,
    0x386850a224c67465,
    0x4ab2db41762523b7,
    0x59f423993b20b6cf,
    0x5b9c61f9e7a5f769,
    0x6af2750dbce707f1,
    0x6db59ec9827f2dfb,
    0x738df14bbdf12aa5,
    0x7f1ddacc3ffdd8e5,
    0xa0b2f640161910db,
    0xc3b293246c946337,
    0xe61102378974f3cd,
] },
    Context { effect: RefusesAsHead, words: &[
    0x7e2ab637b0c43b61,
    0x7fa5691862c1fe67,
] },
    Context { effect: RefusesAsHead, words: &[
    0x3480d7c6001bc437,
] },
    Context { effect: RefusesAsHead, words: &[
    0x5be96a9dac96f137,
    0x69754b462ab7618d,
    0xc1d61bcfe3b44f85,
    0xd36fc2dd6bff0731,
    0xd70c6a606122f181,
    0xe1b80e61cbd4d6a5,
    0xeb5ff35a3fa77317,
    0xff09ab79e54e55e1,
] },
    Context { effect: RefusesAsHead, words: &[
    0x31cefe882c22cd65,
    0x3c14ce0092998255,
    0x5796d42bc6bb32f1,
    0x7d044dd7826ada4d,
    0x937721f265c6aa3b,
    0xbf742c06d4b917eb,
    0xd6dd8ab5e3484adb,
    0xe3d3d5ac0c145593,
] },
    Context { effect: RefusesAsHead, words: &[
    0x149aecd74b1e8cb,
    0x13cb7dfe005ba711,
    0x29675458dfeac18f,
    0xa66d2df90e8fd29b,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6c3fcc63c6c42c97,
    0x987cadf864f8d61f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x17202033206ed969,
    0x32e69dae3b9ff5f5,
    0x3484febf2f5552d3,
    0x6cc5358317ce99d9,
    0x76c513aace723a01,
    0x7e7fb5b3c30b32e3,
    0x7f748d4a50fe9465,
    0x903f30d2e983d627,
    0x924158aaabc5627d,
    0xac2bcc8c107aa383,
    0xc7a307cc4cf77b21,
    0xde11e1244ff222ff,
    0xfbed693a62907ca3,
] },
    Context { effect: RefusesAsHead, words: &[
    0x12a23678e27cebb,
    0x52a65a9ae9c7d5f,
    0xf7be9d280e2da25,
    0x1f8d600b40e35407,
    0x3c052d96ea7e2b21,
    0x5819f3936c168f25,
    0x7b93e9bd3c752121,
    0x9d7389f59ea32dd7,
    0xb4404e445c7ac17f,
    0xd43ce8f0c30a1bbb,
    0xdc685e1fd79752b7,
    0xf65854e0646462bb,
    0xfca836355ff06d23,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1597af32b8bf50b,
    0x6b06545aeebc4bf,
    0xf00cd40a3f6678d,
    0x17202033206ed969,
    0x1d5ad2f3646ecd35,
    0x1ec74d93e3e8a195,
    0x225d923061b3422d,
    0x5a7c7609a79e94a9,
    0x952551e91d06f3c3,
    0xbffe3cb0d201a705,
    0xeaf040062952a819,
    0xeb449c5245dae7c3,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1b90ed3deb14632d,
    0x80cb078c2aa14df5,
    0xb6c77ffd4a1babf9,
    0xe623042f991de70f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x4f576017219a3b5,
    0x1ab0039a09d46acf,
    0x387e3f89451b8225,
    0x6eb0c51bf15c368f,
    0x94e6ecd81f746cfb,
    0xae9f8feac09ff443,
    0xcfc1353553370141,
    0xd5e24731b83d0b6f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x114c915f9838ee1b,
    0x31cefe882c22cd65,
    0x57b30b017afc4991,
    0x74f7d0cfab3c003d,
    0x937721f265c6aa3b,
    0x95e85b3918fff5c7,
    0x9c9db78f6402ee3f,
    0xe440ac3f289baadf,
] },
    Context { effect: RefusesAsHead, words: &[
    0xd18f408fc946b29f,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb3c4059bd56ba66b,
    0xba652c982e31fdb5,
] },
    Context { effect: Refuses, words: &[
    0x2e495f14fdf27f7b,
    0x7218a48212e733ab,
    0x8093a9318b12093d,
    0x9260291e0ad690a1,
    0xc55388bca9e175ff,
    0xd8b5d550587a022f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x5246967c3bd85265,
    0x61f1e791bd31fdbb,
    0x83ab86332967e323,
    0xd4035b96876f1295,
    0xfbc4b432466a40a5,
] },
    Context { effect: RefusesAsHead, words: &[
    0xb37671e3dc5d3783,
    0xceb962050ae4b61d,
    0xe4a1b5f4c9ef65d5,
] },
    Context { effect: RefusesAsHead, words: &[
    0x26b2e6bc96f1f039,
    0x7e7b1f1e50578825,
    0xcaa9b7bba4eba863,
    0xce554e3c8ed133e5,
] },
    Context { effect: RefusesAsHead, words: &[
    0x23c59d5a2ce1d70f,
    0x30a2f62bcc87d1b3,
    0x4e5ed3c08f64fc8d,
    0x57c93ce9db3feadb,
    0xde7b9fa727d7e2cb,
] },
    Context { effect: RefusesAsHead, words: &[
    0xa0363fa7780a6e6f,
    0xa841f2aa831df97d,
    0xe8675ec532beb66d,
] },
    Context { effect: Refuses, words: &[
    0x1f48188d344b552d,
    0x3892fa4d58dc9c35,
    0x43ff7826dbf661c5,
    0x531d0f1caa700db9,
    0x5970e3e9b2dfddcb,
    0x68a3ac835f190345,
    0x7863e95d27a8dbb1,
    0x8d932f9642a8a8d5,
    0x92009c3c481f9015,
    0x9898e4392e5c89d5,
    0xa0040697330f0253,
    0xbc40ab5c93fda699,
    0xda4e872ccf8e7fa1,
    0xdd87718f9973992f,
    0xe0639790606f0b93,
    0xff778e64a4b7685f,
] },
    Context { effect: SupportsAsHead, words: &[
    0x1659a6e7a974e439,
    0x1b36ec3f55a107df,
    0x1cdfb2f06412202f,
    0x2ed04f4a72d64df7,
    0x38a65f09fa52217f,
    0x3abbd5db833cb75f,
    0x4855d40305fcfc8b,
    0x6c55d089a0f6cfdd,
    0x6f00510ac18b685d,
    0x77b92ebfef5d6c67,
    0x836ff4126a35913d,
    0x911d0b933cb7f893,
    0x9a2f9a7c8d457249,
    0xac3816d074214741,
    0xd126d435d4f07067,
    0xd5f8320403899843,
    0xf684f6aaac2e659b,
] },
    Context { effect: RefusesAsHead, words: &[
    0x1cc2209e5dbf159,
    0x5ba9ff0a54120d9,
    0xde18e9caa133685,
    0xf1590805e676c73,
    0x10b7f1a17ae96ae1,
    0x1640b0363f1ed6d9,
    0x18c8f2e7070b6e05,
    0x1e893b014a101c29,
    0x1ef2f470703ab291,
    0x24977587f1501201,
    0x2b65b9ad2128de6b,
    0x322dfdcf06aa8a8f,
    0x3325e2fad2df965b,
    0x43751e0728ff0cab,
    0x43798660de605ecb,
    0x47e10d034c5044db,
    0x481d0711d70f9bf7,
    0x6c3ffdece36bd7e5,
    0x6c5bb61c058d66a9,
    0x746d55350d378365,
    0x75d972b6bcb1b057,
    0x8d86bd6aacc15a13,
    0x9c3f557e6f540e7b,
    0xae308bdb686a542f,
    0xb0cbb85c04c9a955,
    0xb34cca74a4271139,
    0xc1d69757d1095fe9,
    0xc80b6393fa44d23f,
    0xe7db13a2a8280a5d,
    0xe903ed33735df5ab,
] },
    Context { effect: Refuses, words: &[
    0x124e49a087165431,
    0x2c76223406bae9cf,
    0x3543b4bee72bf879,
    0x4a9970c15432ec39,
    0x4fd0b3b86a5d8245,
    0x64a9865f03d435b5,
    0x80a7a38db5829bc5,
    0xa86802de4418f4e5,
    0xac335ef5b3daad6b,
    0xb0283b7c0ca138ad,
    0xc69bce87943886ef,
] },
    Context { effect: Supports, words: &[
    0x12593fc08125f073,
    0x1db8176e3488a13d,
    0x2874b78b8a363e09,
    0x2c042c7c72919bc9,
    0x4a9ea9b9934e5eed,
    0x55633d02da3a10b1,
    0x5ee62eead997599f,
    0x6409b13459aa1d4f,
    0x7368712072ee0a35,
    0x8b1ee3d2402a1311,
    0x8b578c24a87665d3,
    0x9da1ff5fee692b79,
    0xa446fe6d6a874653,
    0xb31b490121a84a4f,
    0xd5f8320403899843,
    0xd73b053ebd8f85f1,
    0xdcf0685e6d06ce99,
    0xe1586acaffcf056b,
    0xeb7dd03b04f0d56d,
    0xecdbb014cf5e8f7f,
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
