/** @module Countries under their present registry names: name | weight as the only country of a study | weight as one country of many, both per about 10,000. The first four are live counts (contract 2.6); the others are shares of 4,210 records. */
export const COUNTRY_LINES = `
United States|3300|3500
China|950|346
France|680|420
Canada|380|490
Germany|316|625
United Kingdom|308|359
South Korea|288|117
Italy|275|348
Denmark|244|81
Spain|230|327
Egypt|214|13
Belgium|211|166
Netherlands|200|174
Brazil|189|136
Turkey (Türkiye)|178|77
Japan|166|329
Taiwan|150|81
Australia|139|213
Russia|125|177
Switzerland|122|60
Israel|108|100
Austria|103|69
Poland|83|247
Sweden|83|93
Norway|80|28
Pakistan|69|4
Greece|67|49
India|58|123
Hong Kong|55|13
Thailand|42|30
Czechia|42|111
Mexico|42|103
Finland|39|43
Indonesia|36|4
Portugal|28|48
Singapore|28|13
Slovenia|25|7
Iran|25|3
Argentina|22|104
Kazakhstan|22|1
Bangladesh|17|1
Saudi Arabia|17|5
Malaysia|17|27
Ireland|17|12
Colombia|14|27
Georgia|14|5
Vietnam|11|5
Bulgaria|11|66
Iraq|8|1
Croatia|8|18
Hungary|8|114
Qatar|8|1
Chile|6|22
Cyprus|6|1
Belarus|6|2
Bosnia and Herzegovina|6|2
New Zealand|6|27
Ghana|6|1
Jordan|6|1
Nigeria|6|2
Lithuania|6|19
Iceland|6|1
Bahrain|6|1
South Africa|6|78
The Bahamas|3|1
Jamaica|3|1
Kyrgyzstan|3|1
Brunei|3|1
Uganda|3|1
Kuwait|3|1
Ecuador|3|1
Uruguay|3|1
Cameroon|3|1
Botswana|3|1
Burkina Faso|3|1
Mauritius|3|1
Oman|3|1
Slovakia|3|60
Mali|3|1
Senegal|3|1
Costa Rica|3|1
Guadeloupe|3|1
Lebanon|3|2
Antigua and Barbuda|3|1
United Arab Emirates|3|2
Tanzania|3|1
Luxembourg|3|1
Peru|2|17
Mozambique|2|1
Palestinian Territories|2|1
Estonia|2|12
Algeria|2|1
Paraguay|2|1
Côte d’Ivoire|2|1
Moldova|2|1
Monaco|2|1
Armenia|2|1
Zambia|2|1
Gabon|2|1
Eswatini|2|1
Venezuela|2|2
Romania|2|76
Kenya|2|1
Latvia|2|15
Guatemala|2|2
Panama|2|1
Philippines|2|23
Cuba|2|1
Malawi|2|1
Ukraine|2|59
Guam|2|1
Zimbabwe|2|1
Tunisia|2|1
Dominican Republic|2|1
Morocco|2|1
Puerto Rico|2|32
Serbia|2|17
North Macedonia|2|1
`;
