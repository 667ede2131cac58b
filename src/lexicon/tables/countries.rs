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
pub(crate) static CONTEXTS: [Context; 69] = [
    Context { effect: Refuses, words: &[
    0x6f69686f,
    0x65746d6f63,
    0x7361786574,
    0x61646176656e,
    0x6e6f746c7566,
    0x726574726163,
    0x7365746d6f63,
    0xa9e3746d6f63,
    0x616d6162616c61,
    0x616e6f7a697261,
    0x61746e616c7461,
    0x61747375677561,
    0x656469726f6c66,
    0x73a9e3746d6f63,
    0x181b9e71d4f6759d,
    0x5b47338aa56366ab,
    0x5e99cfe71ad848e9,
    0x616d6f68616c6b6f,
    0x65696e6967726976,
    0x656e696c6f726163,
    0x68616e6e61766173,
    0x6e6167696863696d,
    0x7361736e616b7261,
    0x796b6375746e656b,
    0xb4f7152703a40c45,
    0xf23c5345673cd789,
] },
    Context { effect: RefusesAsHead, words: &[
    0x666972656873,
    0x666972a9e36873,
    0x73666972656873,
    0xb92f3d2c5c8223b,
    0x262f8ceca9e31431,
    0x4313675da1243119,
    0x72756574616e6573,
    0x73666972a9e36873,
    0xa1554021393ced8b,
    0xb24fd4a19565b7d5,
    0xd96e53eeb75cabd1,
    0xf9cc6356412b9119,
] },
    Context { effect: Refuses, words: &[
    0x656e696f6d,
    0x6e69757161,
    0x7875656f76,
    0x656369766f6e,
    0x657961626261,
    0x727565697270,
    0x73656d726163,
    0x73656e696f6d,
    0x65727565697270,
    0x6574697573656a,
    0x73656369766f6e,
    0x746e6576756f63,
    0x6faf2242519da51,
    0x1cb91ca3dd20bf37,
    0x4202269d3e540ccd,
    0x4f314681193c5681,
    0x53613e858a06bde1,
    0x5c15a16eb5467ddf,
    0x6574697573a9e36a,
    0x672db44e3ac3976f,
    0x6aaa5b06e9546657,
    0x6c166bc384809f63,
    0x736574697573656a,
    0x73746e6576756f63,
    0x78290c7f7d8d8ad9,
    0x7f5e6e52ab398b27,
    0x87b27b14c422d42b,
    0x8b2770a3dd20bf37,
    0x8d686fef4038f177,
    0x8ec6ef248dfe9a09,
    0x92b6951a6803958f,
    0x968864ec5ef4f1d5,
    0xa9e3727565697270,
    0xbd7d30ddc63bf8e3,
    0xbee54e1aee02d933,
    0xcbe7a39d132f7809,
    0xd1bedfd5edd5a695,
    0xe67da11d5e8aa7b7,
    0xfd3b3597705a3541,
] },
    Context { effect: Refuses, words: &[
    0x6572697065,
    0x65726970a9e3,
    0x657472617073,
    0x736562656874,
    0x736573726570,
    0x737569726164,
    0x65706172746173,
    0x65737369726173,
    0x65757169746e61,
    0x7361746e796d61,
    0x736562a8e36874,
    0x73656361726874,
    0xba038d4649488b7,
    0xf53b8ae7e797e93,
    0x1d1b64a97feec641,
    0x34a8344b46ce577d,
    0x3e1328bea20b4505,
    0x3e30aae021e15ba3,
    0x4a5bf447c2113d91,
    0x5d5ef1b20265ebd9,
    0x65656e6f72656863,
    0x65676e616c616870,
    0x657070696c696870,
    0x65746f7473697261,
    0x6ca0a5b13468777b,
    0x6ed30d6904dcecdd,
    0x736169706d796c6f,
    0x7365646165677261,
    0x7365706172746173,
    0x736574696c706f68,
    0x7365757169746e61,
    0x7a339268da552791,
    0x81fa50967c527bd5,
    0x8e8cea3817133da9,
    0x91929597f406181f,
    0x92911eb4a47a6585,
    0x937a9f4e86190aff,
    0x94d95e278461f151,
    0x961873ece9a29035,
    0xb7b340a3fbb8ed6f,
    0xbee467397fed1e99,
    0xca9c3d63017ff759,
    0xcfd54a14a98f29d3,
    0xeb443e9188f5beff,
    0xeb6fd43b5056b541,
    0xf0fac797ba878a09,
] },
    Context { effect: Refuses, words: &[
    0x69706974,
    0x73796f62,
    0x7361636e69,
    0x736179616d,
    0x7369706974,
    0x78756f6973,
    0x626d6f6c6f63,
    0x656863617061,
    0x726574737563,
    0x73656d756c70,
    0x736e6f727568,
    0x736e6f736962,
    0x73656863617061,
    0x736b7761686f6d,
    0x736f6a6176616e,
    0x74656d756c6163,
    0x66fef2b5ad13a57,
    0x121091eef3bbd02b,
    0x19d2b698ef87dae9,
    0x2131928d957678a9,
    0x4374cb0e666ea4ef,
    0x4c07d08af81266df,
    0x4d7b2bbb739495d3,
    0x601b4e42b143e425,
    0x60fe0b182f07a3b1,
    0x6381c199ba2fa45f,
    0x65696e6f7a616d61,
    0x696d616d6f6e6179,
    0x736568637570616d,
    0x7365757165747a61,
    0x73696e6172617567,
    0x73696f75716f7269,
    0xae829bc501f34d99,
    0xb09f004e6d744f79,
    0xcef52cf55b5f3fe5,
    0xd5142fe09e4e66d7,
    0xd63c81e186830ba9,
] },
    Context { effect: Refuses, words: &[
    0x6163726f6c,
    0x6167616c616d,
    0x6564697273616e,
    0x656c6c69766573,
    0x65756f64726f63,
    0x6c696462616f62,
    0x6172626d61686c61,
    0x656c6c6976a9e373,
    0x736564697273616e,
    0xafa49de24d7259d5,
] },
    Context { effect: Refuses, words: &[
    0x7a2562284c0e7f87,
    0x9bdfbfac9a5504a3,
    0x9e5a61de4397387b,
    0xa32a6ccef031e8f7,
    0xac742daa60b5eaa9,
    0xdf0bbce6b24e9ba7,
] },
    Context { effect: Refuses, words: &[
    0x656772656976,
    0x657961626261,
    0x73656e696f6d,
    0x656c6c61626163,
    0x3adf1478531a4af5,
    0xa9e36c6c61626163,
    0xadd33f0f5e237c9f,
    0xbacc166ddf7bd855,
] },
    Context { effect: Refuses, words: &[
    0x6974636e6173,
    0x61736f6e69707365,
] },
    Context { effect: RefusesAsHead, words: &[
    0x74696c,
    0x65757263,
    0x65766972,
    0x61746c6564,
    0x6567726562,
    0x7365757263,
    0x7365766972,
    0x7469626564,
    0x65656c6c6176,
    0x656c63756f62,
    0x657572636564,
    0x657675656c66,
    0x6e6973736162,
    0x736567726562,
    0x736574756863,
    0x746962a9e364,
    0x65757263a9e364,
    0x65a9e36c6c6176,
    0x73656469706172,
    0x6572696175747365,
    0x736572646e61656d,
    0x746e65756c666661,
    0x8d057a7510d99bef,
    0xc8d6378eacf12013,
    0xd102ee0559858803,
    0xf3c4c5d200773895,
] },
    Context { effect: RefusesAsHead, words: &[
    0x657269706d65,
    0x656d7561796f72,
    0x73657269706d65,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6572646563,
    0x657264a8e363,
    0x736572646563,
    0x73657264a8e363,
] },
    Context { effect: RefusesAsHead, words: &[
    0x716f63,
    0x636e6f6a,
    0x65736f72,
    0x73716f63,
    0x78696f6e,
    0x656c756f70,
    0x7365736f72,
    0x6e6f68636f63,
    0x6e6f7272616d,
    0x73656c756f70,
    0x736e6f68636f63,
    0x736e6f7272616d,
    0x74656c6c69656f,
    0x7374656c6c69656f,
    0x8d30f82826d5bcdf,
    0xf85c8bf367bf566f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65726963,
    0x636e616c62,
    0x74656e6567,
    0x656863756f6d,
    0x7374656e6567,
    0x74aae36e6567,
    0x7374aae36e6567,
    0x746f6369726168,
    0x75616574616863,
    0x1fc9c506931cdf67,
    0x73746f6369726168,
    0x75616574a2e36863,
    0x7875616574616863,
] },
    Context { effect: RefusesAsHead, words: &[
    0x657571616c,
    0x73616c696c,
    0x656c62617265,
    0x656c6c696163,
    0x73696e726576,
    0x6565756f6e6572,
    0x656c626172a9e3,
    0x656e6f6d656e61,
    0x73656c62617265,
    0x73656c6c696163,
    0xa233fb923354bd7,
    0x22f9a699450e4da9,
    0x3b0f4a3b1abee393,
    0x656e6f6da9e36e61,
    0x65a9e3756f6e6572,
    0x7265697369726563,
    0x73656c626172a9e3,
    0x73656e6f6d656e61,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65736f72,
    0x756f6863,
    0x6570657263,
    0x6572636e65,
    0x657571616c,
    0x7365736f72,
    0x78756f6863,
    0x6570aae37263,
    0x726569706170,
    0x656e6963796c67,
    0x8bff8bcf4ee854d3,
] },
    Context { effect: RefusesAsHead, words: &[
    0x73696f62,
    0x78696f6e,
] },
    Context { effect: RefusesAsHead, words: &[
    0x73796c,
    0x656d756162,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65696f,
    0x7365696f,
    0x656d6d6f70,
    0x656d756162,
    0x73656d6d6f70,
    0x656863616e726562,
    0x657474656e696572,
    0xbf5a34492f75be71,
    0xf2d30e7d67b17473,
] },
    Context { effect: RefusesAsHead, words: &[
    0x73616c696c,
    0x7369706174,
] },
    Context { effect: RefusesAsHead, words: &[
    0x72697563,
    0x7372697563,
] },
    Context { effect: RefusesAsHead, words: &[
    0x74616863,
    0x6572636173,
    0x7374616863,
    0x6e6f68747970,
    0xa9e372636173,
    0x736e6f68747970,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65696f,
    0x726576,
    0x7365696f,
    0x73726576,
    0x657276696f70,
    0x6e6f68636f63,
    0x656461746e6970,
    0x736e6f68636f63,
    0x73656461746e6970,
] },
    Context { effect: RefusesAsHead, words: &[
    0x746172,
    0x6e69706173,
    0x736e69706173,
] },
    Context { effect: RefusesAsHead, words: &[
    0x756165,
    0x746e696f70,
] },
    Context { effect: RefusesAsHead, words: &[
    0x657264726f,
    0x78696f7263,
    0x657276656966,
    0x657276a8e36966,
    0x6facf0996cdf2b35,
    0xb37facd1e1872bed,
] },
    Context { effect: RefusesAsHead, words: &[
    0x7265697275616c,
    0x737265697275616c,
] },
    Context { effect: RefusesAsHead, words: &[
    0x73696f70,
] },
    Context { effect: SupportsAsHead, words: &[
    0x656772616c,
    0x6e6f67616c,
    0x7365746f63,
    0x6575716e6162,
    0x736567616c70,
    0x736574b4e363,
    0x736e6f67616c,
    0x4ae2152eb559aa0d,
    0x65727473696e696d,
    0x6884ccd94ea72ae1,
    0x6ae90bda347971ef,
    0x8e7a4301fa8ba49d,
    0x94312f7624c39d25,
    0xb1d80ad0b761d4eb,
    0xb247e61272a3a9e9,
    0xbb943714ecce79ed,
    0xdac2c4f34466c049,
    0xdc0da5641d5dd2b7,
    0xf6d6b1fb2eab0253,
] },
    Context { effect: SupportsAsHead, words: &[
    0x696f72,
    0x656e696572,
    0x6570696c7574,
    0x657069757165,
    0x3f2b8ff1456ae1,
    0x6567616d6f7266,
    0x6570697571a9e3,
    0x736570696c7574,
    0x269a601bd805bd33,
    0x736567616d6f7266,
] },
    Context { effect: Supports, words: &[
    0x616d7269,
    0x6874726162,
    0x6e6f67616c,
    0x6e61636c6f76,
    0x6f6761626f74,
    0x73616c6c6976,
    0x65626961726163,
    0x65646162726162,
    0x656e6f6c637963,
    0x6d6f6369726163,
    0x6e61676172756f,
    0x6e65747261616d,
    0x736e616d696163,
    0x746f676972616d,
    0x1016e8d1e5ed0fad,
    0x242ccbc5e59adf31,
    0x2cba236f1240bac5,
    0x372ed104f56f5d85,
    0x3e8200685f64094b,
    0x465507f248bf56f7,
    0x4875597d5623004b,
    0x6169766174737567,
    0x616c6c6975676e61,
    0x640f0f1cd7d997e5,
    0x6562afe361726163,
    0x6e6f697470757265,
    0x7365626961726163,
    0x7365697274736163,
    0x73656c6c69746e61,
    0x736e61676172756f,
    0x736e616dafe36163,
    0x88c469e34c2feff5,
    0x974ff27a5a9e6647,
    0xce482ea18a897d99,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65726570,
    0x657264726f,
    0x6572657266,
    0x6572a8e370,
    0x7275656f73,
    0x7365726570,
    0x7372656974,
    0x7469626168,
    0x657274657270,
    0x6572a8e37266,
    0x6573696c6765,
    0x657571657665,
    0x736572657266,
    0x736572a8e370,
    0x737275656f73,
    0x657274aae37270,
    0x6573696c67a9e3,
    0x65746567657865,
    0x73657274657270,
    0x736572a8e37266,
    0x2690d5a9fd08ffb5,
    0x2ae9544b1131db69,
    0x64baded90fbb9509,
    0x656c6c6570616863,
    0x657571697473796d,
    0x657571aae376a9e3,
    0x6c616e6964726163,
    0x73657274aae37270,
    0xbe628d803e9c5a99,
    0xe7a738a971b46e3b,
    0xf0d34a8016857671,
    0xfe05470876bb2d4f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x75616d,
    0x6575676f64,
    0x6e6974616d,
    0x7a74697073,
    0x657571617262,
    0x6e6974a2e36d,
    0x6e6f68636962,
    0x726574746573,
    0x736575676f64,
    0x736e6974616d,
    0x746562726162,
    0x746573736162,
    0x6573736f6c6f6d,
    0x6666697473616d,
    0x6e6f6666697267,
    0x72656972726574,
    0x7265697276656c,
    0x72656976756f62,
    0x726574736d6168,
    0x73657571617262,
    0x736e6974a2e36d,
    0x736e6f68636962,
    0x73726574746573,
    0x73746573736162,
    0x17e703ec9ff8626f,
    0x34593d564b2dd1c7,
    0x55cfb543562cfd0d,
    0x579e3d6af62ac375,
    0x6c75656e67617065,
    0x7265697276a9e36c,
    0x72756574746f7274,
    0x736573736f6c6f6d,
    0x736e6f6666697267,
    0x7372656972726574,
    0x737265697276656c,
    0x73726574736d6168,
    0xb302eca9f8b547bf,
    0xb9d3cf32417d6337,
    0xce33bec91468e9d1,
] },
    Context { effect: RefusesAsHead, words: &[
    0x726567726562,
    0x73726567726562,
] },
    Context { effect: RefusesAsHead, words: &[
    0x74616863,
    0x7374616863,
    0x61726f676e61,
    0x657474616863,
    0x736e6f74616863,
] },
    Context { effect: RefusesAsHead, words: &[
    0x736572657266,
    0x737275656f73,
    0x736572a8e37266,
    0x787561656d756a,
    0x73656c6c656d756a,
] },
    Context { effect: RefusesAsHead, words: &[
    0x75656c62,
    0x6564616c6173,
    0x656570756f70,
    0x65a9e370756f70,
    0x726574736d6168,
    0x736564616c6173,
    0x73656570756f70,
    0xb95608079bfdeff,
    0x396b8627ab430d91,
    0x656e6761746e6f6d,
    0x657474656c756f72,
    0x7365a9e370756f70,
    0x84615aed7c3f7963,
    0x9f86a548ebf06c9b,
] },
    Context { effect: RefusesAsHead, words: &[
    0x756566,
    0x6564616c6173,
    0x657574726f74,
    0x7472756f6179,
    0x6e6f746e6f7266,
    0x736564616c6173,
    0x73657574726f74,
    0x737472756f6179,
    0x68636977646e6173,
    0x7365646e656c6163,
] },
    Context { effect: RefusesAsHead, words: &[
    0x7472756f6179,
    0x737472756f6179,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6563756173,
    0x6568636176,
    0x656863756f6d,
    0x657070697267,
    0x65677265627561,
    0x65726174697567,
    0x2444a7e02996365d,
    0x657474656c656d6f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x75656a,
    0x6563756173,
    0x6cf93222ae6823b1,
    0x7365726568636e65,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6563756173,
    0x6e6f736976,
    0x73656f6c61,
    0x74656c6966,
    0x72656b636f63,
    0x736e6f736976,
    0x73a8e36f6c61,
    0x6c6c7562746970,
    0x5d9640bbbc2c9773,
    0x6c6c6162746f6f66,
    0x8499dcd923c00003,
    0x975753b4d1791b03,
    0xaed7fd82acf1f617,
    0xbc53e99ac8419bf9,
    0xe6f9c510737e2dd7,
    0xe79a6a4da1112ba3,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6575676e6972656d,
    0x6a7de7a54ef837f7,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65786f62,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6e696170,
    0x6564726167,
    0x736e696170,
    0x736564726167,
    0x6568636f697262,
    0x75616574756f63,
    0x736568636f697262,
    0x7875616574756f63,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65666163,
    0x6e696162,
    0x7365666163,
    0x736e696162,
    0xa9e3666163,
    0x73a9e3666163,
    0x6d756f6b756f6c,
    0x961eb441124bf919,
] },
    Context { effect: RefusesAsHead, words: &[
    0x746e696f70,
    0x7365736e6164,
    0x686373616c756f67,
    0xa2057a8ac96cf781,
] },
    Context { effect: RefusesAsHead, words: &[
    0x2444a7e02996365d,
    0x657474656c656d6f,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65746170,
    0x756f6863,
    0x6572626d6f,
    0x73656d6164,
    0x78756f6863,
    0x6575646e6f66,
    0x736572626d6f,
    0xa9e374a2e370,
    0x736575646e6f66,
    0x468600d43827225b,
    0x6563696c70707573,
    0x7469617274726f70,
    0xee7de6d7dfde6963,
] },
    Context { effect: RefusesAsHead, words: &[
    0x657465,
    0x656c6966,
    0x73657465,
    0x6172626f63,
    0x7562697274,
    0x7761757173,
    0xa9e374a9e3,
    0x6c6961726f63,
    0x737562697274,
    0x73a9e374a9e3,
    0x65767265736572,
    0x74656c6c69656f,
    0x6576726573a9e372,
] },
    Context { effect: RefusesAsHead, words: &[
    0x656c62617265,
    0x656c6c696163,
    0x6575646e6f66,
    0x6565756f6e6572,
    0x656c626172a9e3,
    0x65706d61747365,
    0x73656c62617265,
    0x73656c6c696163,
    0xa233fb923354bd7,
    0x65a9e3756f6e6572,
    0x7265697369726563,
    0x73656c626172a9e3,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65666c6f67,
    0x73616c696c,
    0x7369706174,
    0x7365727474656c,
] },
    Context { effect: RefusesAsHead, words: &[
    0x6572656c6167,
    0x657274697568,
    0x657274aee37568,
    0x6572a8e36c6167,
    0x73657274697568,
    0x73657274aee37568,
    0x937532829daeb1fd,
    0xda8a892e0b210387,
] },
    Context { effect: RefusesAsHead, words: &[
    0x65666163,
    0x656f6e6163,
    0xa9e3666163,
    0x656c66657274,
    0x726574746573,
    0xabe36f6e6163,
    0x656c66a8e37274,
    0x656863616e726562,
] },
    Context { effect: RefusesAsHead, words: &[
    0x74696c,
] },
    Context { effect: RefusesAsHead, words: &[
    0x646e617267,
    0x73646e617267,
] },
    Context { effect: Refuses, words: &[
    0x756165646562,
    0x78756165646562,
    0x25913529d0485bbf,
    0x92743529d0485bbf,
    0xa3e43d52d6f13bf1,
    0xb913d1ce84122fe1,
] },
    Context { effect: RefusesAsHead, words: &[
    0x73697267,
    0x657265706976,
    0x6572a8e3706976,
    0x73657265706976,
    0x736572a8e3706976,
] },
    Context { effect: RefusesAsHead, words: &[
    0x756f79756f79,
    0x1a0eace56deb4a7b,
    0x2122afff6c361c27,
] },
    Context { effect: RefusesAsHead, words: &[
    0x74616863,
    0x7374616863,
    0x10d73fe1e381277b,
    0x98d920d8fd170671,
] },
    Context { effect: RefusesAsHead, words: &[
    0x656874,
    0x73656874,
    0xa9e36874,
    0x73a9e36874,
    0x656c6c656e6e6163,
] },
    Context { effect: RefusesAsHead, words: &[
    0x746e6167,
    0x75616570,
    0x73746e6167,
] },
    Context { effect: Refuses, words: &[
    0x656c6f70,
    0x656cb4e370,
    0x73656c6f70,
    0x73656cb4e370,
    0x22d5619df438877d,
    0x265906309ce61a33,
    0x4f6de9fc4b0c63d9,
    0x656475746974616c,
    0x65757169706f7274,
    0x6e6569646972656d,
    0x75d568a676a0f675,
    0xa2342ac5b3cd25c1,
    0xd2d4a2d09a970283,
    0xdddcb8a490ca7bc1,
    0xe2feedeb26a2933f,
    0xfab0090a3dd26851,
] },
    Context { effect: SupportsAsHead, words: &[
    0x6d756872,
    0x6f646f64,
    0x6572637573,
    0x6563696c6f70,
    0x75616570617264,
    0x195d2421dd5c7eb,
    0x442b0b816840acfb,
    0x4d2a4d5ac2bc03c3,
    0x65696d6f6e6f6365,
    0x656c617469706163,
    0x6ef850f390bca211,
    0x817ae3127221795f,
    0x81914d6a185cb9a1,
    0x921587d564dad97f,
    0xbd156b4162749bbf,
    0xdd2f9d095af2a531,
    0xeefe4a56857f5aeb,
] },
    Context { effect: RefusesAsHead, words: &[
    0x616c,
    0x657572,
    0x65746566,
    0x72756f6a,
    0x656563796c,
    0x656c6f6365,
    0x657269616d,
    0x6574aae366,
    0x6772756f62,
    0x65697269616d,
    0x656c6f63a9e3,
    0x6573696c6765,
    0x657961626261,
    0x65a9e363796c,
    0x6567616c6c6976,
    0x6567656c6c6f63,
    0x656e756d6d6f63,
    0x6572797472616d,
    0x6573696c67a9e3,
    0x6c617469706f68,
    0x746e6576756f63,
    0x3adf1478531a4af5,
    0x6567a8e36c6c6f63,
    0x656c6c6570616863,
    0x657373696f726170,
    0x657571696e696c63,
    0x6c61746970b4e368,
    0x7265697472617571,
    0xd624d4db6c5c37bd,
    0xd6f1fa58ec15d2a1,
] },
    Context { effect: Refuses, words: &[
    0x6573726f63,
    0x636562657571,
    0x656967756f62,
    0x65696f766173,
    0x636562a9e37571,
    0x65646e6f726967,
    0x73656967756f62,
    0x607b9bc63cd8db7f,
    0x656e6e6f72746170,
    0x6e61686962726f6d,
    0x73657571696c6572,
] },
    Context { effect: Supports, words: &[
    0x656c69,
    0x656caee3,
    0x6e6f67616c,
    0x656c6f657263,
    0x6e61636c6f76,
    0x6e6975716572,
    0x6563697275616d,
    0x65646162726162,
    0x656c6fa9e37263,
    0x656e6f6c637963,
    0x6574746f79616d,
    0x6e61676172756f,
    0x736e6975716572,
    0x2cba236f1240bac5,
    0x640f0f1cd7d997e5,
    0x7365626961726163,
    0x73656c6c69746e61,
    0x88c469e34c2feff5,
    0x8f10995715d63d5f,
    0xbd156b4162749bbf,
] },
    Context { effect: RefusesAsHead, words: &[
    0x656c6c6976,
] },
    Context { effect: RefusesAsHead, words: &[
    0x736170,
] },
];

#[rustfmt::skip]
pub(crate) static FORMS: [CountryRow; 1008] = [
    CountryRow { sort: Abbreviation, candidates: &[Country(149)], contexts: &[] }, // MK
    CountryRow { sort: Name, candidates: &[Country(73)], contexts: &[] }, // ET
    CountryRow { sort: Name, candidates: &[Country(2)], contexts: &[] }, // AF
    CountryRow { sort: Name, candidates: &[Country(257)], contexts: &[] }, // ZA
    CountryRow { sort: Name, candidates: &[Country(165)], contexts: &[] }, // NA
    CountryRow { sort: Name, candidates: &[Country(5)], contexts: &[] }, // AL
    CountryRow { sort: Name, candidates: &[Country(66)], contexts: &[] }, // DZ
    CountryRow { sort: Name, candidates: &[Country(60)], contexts: &[] }, // DE
    CountryRow { sort: Name, candidates: &[Country(59)], contexts: &[] }, // DDDE
    CountryRow { sort: Name, candidates: &[Country(60), Country(59)], contexts: &[] }, // DE DDDE
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
    CountryRow { sort: Name, candidates: &[Country(61)], contexts: &[67] }, // DJ
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
    CountryRow { sort: Name, candidates: &[Country(95)], contexts: &[67] }, // GT
    CountryRow { sort: Name, candidates: &[Country(95)], contexts: &[] }, // GT
    CountryRow { sort: Name, candidates: &[Country(90)], contexts: &[22] }, // GN
    CountryRow { sort: Name, candidates: &[Country(92)], contexts: &[] }, // GQ
    CountryRow { sort: Name, candidates: &[Country(90)], contexts: &[] }, // GN
    CountryRow { sort: Name, candidates: &[Country(97)], contexts: &[] }, // GW
    CountryRow { sort: Name, candidates: &[Country(90), Country(97), Country(92)], contexts: &[] }, // GN GW GQ
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
    CountryRow { sort: Name, candidates: &[Country(128)], contexts: &[67] }, // KW
    CountryRow { sort: Name, candidates: &[Country(128)], contexts: &[] }, // KW
    CountryRow { sort: Name, candidates: &[Country(131)], contexts: &[] }, // LA
    CountryRow { sort: Name, candidates: &[Country(140)], contexts: &[] }, // LV
    CountryRow { sort: Name, candidates: &[Country(132)], contexts: &[11] }, // LB
    CountryRow { sort: Name, candidates: &[Country(136)], contexts: &[] }, // LR
    CountryRow { sort: Name, candidates: &[Country(134)], contexts: &[] }, // LI
    CountryRow { sort: Name, candidates: &[Country(138)], contexts: &[] }, // LT
    CountryRow { sort: Name, candidates: &[Country(139)], contexts: &[67] }, // LU
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
    CountryRow { sort: Name, candidates: &[Country(178)], contexts: &[67] }, // PA
    CountryRow { sort: Name, candidates: &[Country(181)], contexts: &[] }, // PG
    CountryRow { sort: Name, candidates: &[Country(191)], contexts: &[9] }, // PY
    CountryRow { sort: Name, candidates: &[Country(171)], contexts: &[] }, // NL
    CountryRow { sort: Name, candidates: &[Country(113)], contexts: &[19] }, // IR
    CountryRow { sort: Name, candidates: &[Country(182)], contexts: &[] }, // PH
    CountryRow { sort: Name, candidates: &[Country(186)], contexts: &[] }, // PN
    CountryRow { sort: Name, candidates: &[Country(184)], contexts: &[] }, // PL
    CountryRow { sort: Name, candidates: &[Country(180)], contexts: &[] }, // PF
    CountryRow { sort: Name, candidates: &[Country(189)], contexts: &[26] }, // PT
    CountryRow { sort: Name, candidates: &[Country(179)], contexts: &[17, 68] }, // PE
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
    CountryRow { sort: Name, candidates: &[Country(178)], contexts: &[] }, // PA
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
