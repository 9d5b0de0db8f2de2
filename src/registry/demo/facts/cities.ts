/** @module Cities with the registry's own coordinates: country | state | city | latitude | longitude | a postal code of the city | weight within the country. */
export const CITY_LINES = `
Algeria||Oran|35.69906|-0.63588|31000|7
Algeria||Annaba|36.9|7.76667|23000|6
Algeria||Sétif|36.19112|5.41373|19000|6
Antigua and Barbuda||St. John's|17.12094|-61.8433||3
Argentina||Buenos Aires|-34.61315|-58.37723|1425|462
Argentina||Cordoba|-31.4135|-64.18105|5000|126
Argentina||Mendoza|-32.88946|-68.84582|5500|125
Argentina||Santa Fe|-31.64881|-60.70868|3000|120
Argentina||Córdoba|-31.40648|-64.18853|5000|114
Argentina||Rosario|-32.94682|-60.63932|2000|109
Argentina||Mar del Plata|-38.00042|-57.5562|7600|69
Argentina|Santa Fe|Rosario|-32.94682|-60.63932|2000|68
Argentina||Corrientes|-27.46784|-58.8344|3400|66
Argentina|Santa Fe Province|Rosario|-32.94682|-60.63932|2000|63
Argentina||La Plata|-34.92126|-57.95442|1900|57
Argentina||San Miguel de Tucumán|-26.81601|-65.21051|4000|55
Argentina|Buenos Aires|Capital Federal|-34.61315|-58.37723|1425|48
Argentina|Buenos Aires|Mar del Plata|-38.00042|-57.5562|7600|47
Argentina||Capital Federal|-34.61315|-58.37723|1280|46
Argentina|Buenos Aires|La Plata|-34.92145|-57.95453|1900|43
Argentina||Salta|-24.80645|-65.41999|4400|39
Argentina|Buenos Aires|Quilmes|-34.72904|-58.26374|1878|38
Armenia||Yerevan|40.17765|44.5126|0006|4
Australia|South Australia|Adelaide|-34.92866|138.59863|5000|223
Australia|Victoria|Melbourne|-37.814|144.96332|3004|190
Australia|Western Australia|Perth|-31.95224|115.8614|6001|183
Australia|Victoria|Parkville|-37.78333|144.95|3050|150
Australia|New South Wales|Westmead|-33.80383|150.98768|2145|134
Australia|Western Australia|Nedlands|-31.98184|115.8073|6009|133
Australia|Queensland|Brisbane|-27.46794|153.02809|4029|120
Australia|Victoria|Clayton|-37.91667|145.11667|3168|116
Australia|New South Wales|Sydney|-33.86785|151.20732|2010|112
Australia|New South Wales|Camperdown|-33.88965|151.17642|2050|109
Australia||Melbourne|-37.814|144.96332|3004|109
Australia|Queensland|Herston|-27.44453|153.01852|4029|108
Australia|Victoria|Heidelberg|-37.75|145.06667|3084|89
Australia|New South Wales|Randwick|-33.91439|151.24895|2031|88
Australia|New South Wales|St Leonards|-33.82344|151.19836|2065|79
Australia|South Australia|Bedford Park|-35.02204|138.56815|5042|79
Australia||Adelaide|-34.92866|138.59863|5000|75
Australia|Victoria|Box Hill|-37.81887|145.12545|3128|73
Australia|New South Wales|Concord|-33.84722|151.10381|2139|66
Australia|New South Wales|Kogarah|-33.9681|151.13564|2217|65
Australia|New South Wales|Darlinghurst|-33.87939|151.21925|2010|64
Australia||Sydney|-33.86785|151.20732|2050|62
Australia|Victoria|Geelong|-38.14711|144.36069|3220|61
Australia|Tasmania|Hobart|-42.87936|147.32941|7000|60
Australia||Perth|-31.95224|115.8614|6000|60
Australia|New South Wales|Wollongong|-34.424|150.89345|2500|57
Australia|Victoria|Malvern|-37.86259|145.02811|3144|55
Australia|Victoria|Frankston|-38.14458|145.12291|3199|53
Australia|Queensland|Woolloongabba|-27.48855|153.03655|4102|53
Australia|New South Wales|Liverpool|-33.91938|150.92588|2170|52
Australia|Queensland|South Brisbane|-27.48034|153.02049|4101|52
Australia|Queensland|Auchenflower|-27.47443|152.99213|4066|51
Australia|Victoria|Fitzroy|-37.79839|144.97833|3065|51
Australia|Queensland|Southport|-27.96724|153.39796|4215|48
Australia||Camperdown|-33.88965|151.17642|2050|48
Australia||Darlinghurst|-33.87939|151.21925|2010|48
Australia|Victoria|East Melbourne|-37.81667|144.9879|3002|47
Australia|Australian Capital Territory|Garran|-35.34206|149.10846|2605|45
Australia||Clayton|-37.91667|145.11667|3168|45
Australia||Parkville|-37.78333|144.95|3052|42
Australia|Western Australia|Fremantle|-32.05632|115.74557|6160|37
Austria||Vienna|48.20849|16.37208|1090|347
Austria||Wien|48.20849|16.37208|1090|246
Austria||Graz|47.06733|15.44197|8036|225
Austria||Innsbruck|47.26266|11.39454|6020|203
Austria||Linz|48.30639|14.28611|4020|154
Austria||Salzburg|47.79941|13.04399|5020|147
Austria||Wels|48.16667|14.03333|4600|48
Bahrain||Manama|26.22787|50.58565||4
Bangladesh||Dhaka|23.7104|90.40744|1000|16
Bangladesh||Gaibandha|25.3293|89.5438||3
Bangladesh||Chittagong|22.3384|91.83168||3
Belarus||Minsk|53.90019|27.56653|220036|35
Belarus||Vitebsk|55.1904|30.2049|210037|9
Belgium||Leuven|50.87959|4.70093|3000|585
Belgium||Brussels|50.85045|4.34878|1000|433
Belgium||Edegem|51.15662|4.44504|2650|260
Belgium||Gent|51.05|3.71667|9000|243
Belgium||Bruxelles|50.85045|4.34878|1070|209
Belgium||Liège|50.63373|5.56749|4000|188
Belgium||Ghent|51.05|3.71667|9000|161
Belgium||Liege|50.63373|5.56749|4000|145
Belgium||Genk|50.965|5.50082|3600|134
Belgium||Hasselt|50.93106|5.33781|3500|127
Belgium||Aalst|50.93604|4.0355|9300|121
Belgium||Roeselare|50.94653|3.12269|8800|104
Belgium||Antwerpen|51.21989|4.40346|2020|98
Belgium||Antwerp|51.22047|4.40026|2020|96
Belgium||Brugge|51.20892|3.22424|8000|95
Belgium||Kortrijk|50.82803|3.26487|8500|93
Belgium||Bonheiden|51.02261|4.54714|2820|65
Belgium||Yvoir|50.3279|4.88059|5530|63
Belgium||Charleroi|50.41136|4.44448|6000|62
Belgium||Wilrijk|51.16734|4.39513|2610|61
Belgium||Bruges|51.20892|3.22424|8000|52
Belgium||Brussel|50.85045|4.34878|1090|52
Belgium||Namur|50.4669|4.86746|5000|47
Belgium||Sint-Niklaas|51.16509|4.1437|9100|37
Bosnia and Herzegovina||Sarajevo|43.84864|18.35644|71000|26
Bosnia and Herzegovina||Banja Luka|44.77879|17.20629|78000|12
Bosnia and Herzegovina||Mostar|43.34333|17.80806|88000|6
Botswana||Gaborone|-24.65451|25.90859||8
Brazil||São Paulo|-23.5475|-46.63611|05403-000|227
Brazil||Sao Paulo|-23.5475|-46.63611|05403-000|200
Brazil||Rio de Janeiro|-22.90642|-43.18223|20241-180|191
Brazil||Porto Alegre|-30.03283|-51.23019|90035-903|177
Brazil|Rio Grande do Sul|Porto Alegre|-30.03283|-51.23019|90035-903|130
Brazil|São Paulo|São Paulo|-23.5475|-46.63611|05403-000|111
Brazil||Curitiba|-25.42778|-49.27306|80060-900|88
Brazil||Campinas|-22.90556|-47.06083|13083-970|83
Brazil|SP|Sao Paulo|-23.5475|-46.63611|05403-000|80
Brazil||Belo Horizonte|-19.92083|-43.93778|30140-083|77
Brazil|Paraná|Curitiba|-25.42778|-49.27306|80060|67
Brazil|RS|Porto Alegre|-30.03306|-51.23|90610-000|67
Brazil|Minas Gerais|Belo Horizonte|-19.92083|-43.93778|30150-221|66
Brazil||Salvador|-12.97563|-38.49096|40110-060|57
Brazil|São Paulo|Campinas|-22.90556|-47.06083|13060-080|56
Brazil||Fortaleza|-3.71722|-38.54306|60430-350|53
Brazil|Rio Grande Do Sul|Porto Alegre|-30.03306|-51.23|90035|49
Brazil|RJ|Rio de Janeiro|-22.90278|-43.2075|22271-100|46
Brazil|São Paulo|Ribeirão Preto|-21.1775|-47.81028|14048-900|39
Brazil|Goiás|Goiânia|-16.67861|-49.25389|74605-020|38
Brazil||Brasília|-15.77972|-47.92972|70200-730|37
Brunei||Bandar Seri Begawan|4.89035|114.94006||3
Bulgaria||Sofia|42.69751|23.32415|1233|387
Bulgaria||Plovdiv|42.15387|24.75001|4000|234
Bulgaria||Pleven|43.41791|24.61666|5800|186
Bulgaria||Varna|43.21912|27.91024|9010|151
Bulgaria||Stara Zagora|42.43205|25.64262|6000|77
Bulgaria||Veliko Tarnovo|43.08124|25.62904|5000|63
Bulgaria||Rousse|43.84872|25.9534|7002|57
Bulgaria||Burgas|42.50651|27.46886|8000|56
Bulgaria||Ruse|43.85639|25.97083|7002|40
Bulgaria||Haskovo|41.93415|25.55557|6300|39
Bulgaria||Gabrovo|42.87419|25.31823|5300|37
Burkina Faso||Ouagadougou|12.36566|-1.53388|01 BP 2208|6
Burkina Faso||Nanoro|12.68662|-2.19375||3
Cameroon|Centre Region|Yaoundé|3.86667|11.51667|588|3
Canada|Ontario|Toronto|43.70643|-79.39864|M5G 2M9|1278
Canada|Quebec|Montreal|45.50884|-73.58781|H1T 2M4|1075
Canada|British Columbia|Vancouver|49.24966|-123.11934|V5Z 4E6|644
Canada|Alberta|Calgary|51.05011|-114.08529|T2N 4N2|565
Canada|Alberta|Edmonton|53.55014|-113.46871|T6G 1Z2|558
Canada|Ontario|Hamilton|43.25011|-79.84963|L8V 5C2|506
Canada|Ontario|Ottawa|45.41117|-75.69812|K1H 8L6|506
Canada|Ontario|London|42.98339|-81.23304|N6A 4L6|503
Canada|Manitoba|Winnipeg|49.8844|-97.14704|R3E 0V9|424
Canada|Nova Scotia|Halifax|44.64269|-63.57688|B3H 1V7|407
Canada|Saskatchewan|Saskatoon|52.13238|-106.66892|S7N 4H4|259
Canada|Quebec|Sherbrooke|45.40008|-71.89908|J1H 5N4|215
Canada|British Columbia|Victoria|48.4359|-123.35155|V8T 5G1|209
Canada||Quebec|46.81228|-71.21454|G1V 4G5|207
Canada|Ontario|Kingston|44.22976|-76.48098|K7L 5P9|189
Canada|Ontario|Mississauga|43.5789|-79.6583|L5M 2N1|173
Canada|Newfoundland and Labrador|St. John's|47.56494|-52.70931|A1B 3V6|146
Canada|Saskatchewan|Regina|50.45008|-104.6178|S4T 7T1|140
Canada|Ontario|Newmarket|44.05011|-79.46631|L3Y 5G8|135
Canada|Ontario|Brampton|43.68341|-79.76633|L6T 0G1|132
Canada|British Columbia|Surrey|49.10635|-122.82509|V3V 1Z2|126
Canada|British Columbia|Kelowna|49.88307|-119.48568|V1Y 5L3|121
Canada|Quebec|Québec|46.81228|-71.21454|G1V 4G5|120
Canada|Ontario|Sudbury|46.49|-80.99001|P3E 5J1|119
Canada|Quebec|Quebec City|46.81228|-71.21454|G1R 2J6|118
Canada|New Brunswick|Moncton|46.09454|-64.7965|E1C 8X3|111
Canada|Ontario|Windsor|42.30008|-83.01654|N8W 2X3|106
Canada|Quebec|Sainte-Foy|46.78139|-71.29217|G1V 4G2|104
Canada|Ontario|Sarnia|42.97866|-82.40407|N7T 4X3|103
Canada|Quebec|Laval|45.56995|-73.692|H7M 3L9|102
Canada|Ontario|Barrie|44.40011|-79.66634|L4M 7G1|99
Canada|New Brunswick|Saint John|45.27076|-66.05616|E2L 4L2|95
Canada||Toronto|43.70643|-79.39864|M4N 3M5|95
Canada|Ontario|Thunder Bay|48.38202|-89.25018|P7A 7T1|93
Canada|Ontario|Oakville|43.45011|-79.68292|L6H 3P1|92
Canada|Quebec|Greenfield Park|45.48649|-73.46223|J4V 2H1|91
Canada||Montreal|45.50884|-73.58781|H2L 4M1|89
Canada|Ontario|Oshawa|43.90012|-78.84957|L1G 2B9|89
Canada|Ontario|Kitchener|43.42537|-80.5112|N2N 2B9|84
Canada|Quebec|Chicoutimi|48.41963|-71.06369|G7H 5H6|84
Canada|Ontario|Cambridge|43.3601|-80.31269|N1R 6V6|82
Canada|Ontario|Waterloo|43.4668|-80.51639|N2J 1C4|75
Canada||Québec|46.81228|-71.21454|G1V 4G5|71
Canada|Quebec|Trois-Rivières|46.34515|-72.5477|G9A 4P3|68
Canada|Quebec|Fleurimont|45.41455|-71.84873|J1H 5N4|62
Canada|Ontario|Burlington|43.38621|-79.83713|L7N 3V2|62
Canada|Ontario|Markham|43.86682|-79.2663|L3P 1A8|59
Canada|Ontario|Peterborough|44.30012|-78.31623|K9H 7B6|47
Canada||Calgary|51.05011|-114.08529|T2N 2T9|45
Canada|Newfoundland and Labrador|St. Johns|47.56494|-52.70931|A1B 3V6|44
Canada||Vancouver|49.24966|-123.11934|V6Z 1Y6|44
Canada|Quebec|Gatineau|45.47723|-75.70164|J8Y 6S8|43
Canada|Ontario|St. Catharines|43.17126|-79.24267|L2R 5K3|42
Canada|Prince Edward Island|Charlottetown|46.23459|-63.1256|C1A 8T5|40
Canada|Quebec|Pointe-Claire|45.44868|-73.81669|H9R 4S3|40
Canada|Quebec|Terrebonne|45.70004|-73.64732|J6V 2H2|39
Canada|Ontario|Niagara Falls|43.10012|-79.06627|L2G 1J4|37
Canada|Ontario|Weston|43.70359|-79.51513|M9N 1N8|36
Chile||Santiago|-33.45694|-70.64827|8380453|184
Chile||Temuco|-38.73628|-72.59738|4780000|41
Chile||Viña del Mar|-33.02457|-71.55183|2570017|20
China||Beijing|39.9075|116.39723|100021|492
China||Shanghai|31.22222|121.45806|200032|476
China|Guangdong|Guangzhou|23.11667|113.25|510060|306
China|Beijing Municipality|Beijing|39.9075|116.39723|100730|261
China|Jiangsu|Nanjing|32.06167|118.77778|210029|240
China|Zhejiang|Hangzhou|30.29365|120.16142|310003|237
China|Shanghai Municipality|Shanghai|31.22222|121.45806|200032|234
China|Hubei|Wuhan|30.58333|114.26667|430022|189
China||Guangzhou|23.11667|113.25|510060|180
China||Tianjin|39.14222|117.17667|300060|157
China|Sichuan|Chengdu|30.66667|104.06667|610041|156
China|Hunan|Changsha|28.19874|112.97087|410011|155
China||Hangzhou|30.29365|120.16142|310003|151
China||Chongqing|29.56026|106.55771|400038|151
China|Liaoning|Shenyang|41.79222|123.43278|110004|140
China||Chengdu|30.66667|104.06667|610041|137
China|Henan|Zhengzhou|34.75778|113.64861|450000|131
China|Shandong|Jinan|36.66833|116.99722|250012|131
China||Nanjing|32.06167|118.77778|210008|126
China||Wuhan|30.58333|114.26667|430030|117
China|Beijing|Beijing|39.9075|116.39723|100191|115
China||Shenyang|41.79222|123.43278|110001|113
China|Jilin|Changchun|43.88|125.32278|130021|109
China|Tianjin Municipality|Tianjin|39.14222|117.17667|300121|108
China||Changsha|28.19874|112.97087|410013|107
China||Changchun|43.88|125.32278|130021|105
China|Jiangxi|Nanchang|28.68396|115.85306|330006|98
China||Jinan|36.66833|116.99722|250013|92
China||Xi'an|34.25833|108.92861|710061|85
China|Jiangsu|Suzhou|31.30408|120.59538|215006|79
China||Fuzhou|26.06139|119.30611|350014|79
China|Shanghai|Shanghai|31.22222|121.45806|200032|77
China|Heilongjiang|Harbin|45.75|126.65|150001|76
China|Fujian|Fuzhou|26.06139|119.30611|350014|75
China|Anhui|Hefei|31.86389|117.28083|230022|74
China|Shaanxi|Xi'an|34.25833|108.92861|710061|72
China|Guangxi|Nanning|22.81667|108.31667|530021|71
China|Chongqing Municipality|Chongqing|29.56026|106.55771|400030|66
China||Harbin|45.75|126.65|150081|65
China|Hebei|Shijiazhuang|38.04139|114.47861|050000|63
China||Hefei|31.86389|117.28083|230022|60
China||Nanchang|28.68396|115.85306|330006|60
China|Guangdong|Shenzhen|22.54554|114.0683|518000|58
China|Shanxi|Taiyuan|37.86944|112.56028|030032|52
China||Zhengzhou|34.75778|113.64861|450008|51
China|Jiangsu|Xuzhou|34.20442|117.28386|221000|51
China|Gansu|Lanzhou|36.05701|103.83987|730000|50
China||Suzhou|31.30408|120.59538|215006|48
China||Nanning|22.81667|108.31667|530021|47
China|Xinjiang|Ürümqi|43.80096|87.60046|830000|47
China|Liaoning|Dalian|38.91222|121.60222|116011|44
China||Dalian|38.91222|121.60222|116011|40
China|Zhejiang|Wenzhou|27.99942|120.66682|325000|40
China||Shijiazhuang|38.04139|114.47861|050000|39
China|Tianjin|Tianjin|39.14222|117.17667|300020|38
Colombia||Barranquilla|10.96854|-74.78132|080020|82
Colombia||Bogota|4.60971|-74.08175|110111|72
Colombia||Bogotá|4.60971|-74.08175|00000|55
Colombia||Cali|3.43054|-76.5199|760007|39
Colombia||Medellín|6.245|-75.57151|050010|38
Costa Rica||San José|9.93388|-84.08489|1000|14
Costa Rica||Heredia|9.99872|-84.11587||6
Costa Rica|Provincia de San José|Desamparados|9.89747|-84.06345||3
Croatia||Zagreb|45.81444|15.97798|10000|160
Croatia||Rijeka|45.32673|14.44241|51000|65
Croatia||Split|43.50891|16.43915|21000|50
Croatia||Osijek|45.55066|18.6942|31000|45
Cuba||La Habana|21.48412|-77.67073|10300|6
Cyprus||Nicosia|35.17284|33.35397||7
Cyprus||Limassol|34.68406|33.03794|3304|3
Cyprus|None Selected|Famagusta|35.12054|33.93894|99520|3
Czechia||Prague|50.08804|14.42076|128 08|364
Czechia||Brno|49.19522|16.60796|625 00|314
Czechia||Olomouc|49.59552|17.25175|775 20|194
Czechia||Hradec Kralove|50.20923|15.83277|500 05|130
Czechia||Ostrava|49.83465|18.28204|708 52|123
Czechia||Praha|50.08804|14.42076|128 00|113
Czechia||Pardubice|50.04075|15.77659|530 02|100
Czechia||Plzen|49.74747|13.37759|305 99|75
Czechia||Hradec Králové|50.20923|15.83277|500 05|68
Czechia||Liberec|50.76711|15.05619|460 01|53
Côte d’Ivoire||Abidjan|5.35444|-4.00167||6
Denmark||Copenhagen|55.67594|12.56553|2100|243
Denmark||Hvidovre|55.64297|12.47708|2650|139
Denmark||Herlev|55.72366|12.43998|2730|137
Denmark||Aalborg|57.048|9.9187|9000|137
Denmark||Odense|55.39594|10.38831|5000|121
Denmark||Aarhus|56.15674|10.21076|8000|108
Denmark||Hellerup|55.73204|12.57093|2900|89
Denmark||Roskilde|55.64152|12.08035|4000|73
Denmark||Aarhus N|56.20367|10.17317|8200|73
Denmark||Esbjerg|55.47028|8.45187|6700|72
Denmark||Odense C|55.40841|10.39538|5000|58
Denmark||Vejle|55.70927|9.5357|7100|58
Denmark||Frederiksberg|55.67938|12.53463|2000|48
Denmark||Svendborg|55.05982|10.60677|5700|48
Denmark||Viborg|56.45319|9.40201|8800|48
Denmark||Glostrup Municipality|55.6666|12.40377|2600|45
Denmark||Herning|56.13615|8.97662|7400|42
Denmark||Kolding|55.4904|9.47216|6000|40
Dominican Republic||Santo Domingo|18.47186|-69.89232|00000|19
Dominican Republic||San Cristóbal|18.41713|-70.10682||3
Ecuador||Guayaquil|-2.20584|-79.90795|090510|7
Egypt||Cairo|30.06263|31.24967|11562|146
Egypt||Alexandria|31.20176|29.91582|21131|29
Egypt||Giza|30.00808|31.21093|12511|22
Estonia||Tallinn|59.43696|24.75353|10138|136
Estonia||Tartu|58.38062|26.72509|51014|113
Estonia||Pärnu|58.38588|24.49711|80018|21
Eswatini|Hhohho Region|Mbabane|-26.31667|31.13333||3
Finland||Helsinki|60.16952|24.93545|00029|258
Finland||Tampere|61.49911|23.78712|33520|197
Finland||Turku|60.45148|22.26869|20520|156
Finland||Oulu|65.01236|25.46816|90220|135
Finland||Kuopio|62.89238|27.67703|70210|98
Finland||Jyväskylä|62.24147|25.72088|40620|51
Finland||Lahti|60.98267|25.66151|15850|43
Finland||Pori|61.48072|21.78518|28100|39
France||Paris|48.85341|2.3488|75010|962
France||Toulouse|43.60426|1.44367|31059|405
France||Lyon|45.74906|4.84789|69373|402
France||Lille|50.63391|3.05512|59037|399
France||Marseille|43.29695|5.38107|13385|377
France||Montpellier|43.61093|3.87635|34295|362
France||Strasbourg|48.58392|7.74553|67091|334
France||Bordeaux|44.84124|-0.58046|33076|329
France||Nantes|47.21725|-1.55336|44093|294
France||Nice|43.70313|7.26608|06202|276
France||Rennes|48.11109|-1.67431|35033|245
France||Dijon|47.31344|5.01391|21079|225
France||Grenoble|45.17869|5.71479|38043|205
France||Rouen|49.44313|1.09932|76031|200
France||Villejuif|48.7939|2.35992|F-94805|187
France||Caen|49.18585|-0.35912|14033|174
France||Poitiers|46.58261|0.34348|86021|164
France||Pessac|44.80565|-0.6324|33604|160
France||Tours|47.39484|0.70398|37044|160
France||Angers|47.47156|-0.55202|49033|154
France||Brest|48.39029|-4.48628|29609|146
France||Reims|49.26526|4.02853|51092|129
France||Limoges|45.83362|1.24759|87042|124
France||Vandœuvre-lès-Nancy|48.66115|6.17114|54511|109
France||Clermont-Ferrand|45.77969|3.08682|63011|106
France||Nancy|48.68439|6.18496|54000|99
France||Creteil|48.78333|2.46667|94010|97
France||Créteil|48.79266|2.46569|94010|92
France||Amiens|49.9|2.3|80054|87
France||Bron|45.73865|4.91303|69677|86
France||Clichy|48.90018|2.30952|92110|69
France||Toulon|43.12442|5.92836|83000|67
France||Besançon|47.24878|6.01815|25030|65
France||Pierre-Bénite|45.70359|4.82424|69495|63
France||Nîmes|43.83665|4.35788|30029|62
France||Bayonne|43.49316|-1.473|64100|61
France||Nimes|43.83333|4.35|30029|59
France||Avignon|43.94834|4.80892|84082|59
France||Le Mans|48.0021|0.20251|72037|56
France||Pau|43.31117|-0.35583|64046|53
France||Pierre Benite|45.7009|4.82511|69495|51
France||Suresnes|48.87143|2.22929|92151|50
France||Saint-Etienne|45.43389|4.39|42055|47
France||Saint-Herblain|47.21154|-1.651|44805|47
France||Colmar|48.08078|7.35584|68024|46
France||La Rochelle|46.16308|-1.15222|17019|45
France||Bobigny|48.90982|2.45012|93009|44
France||Mulhouse|47.75205|7.32866|68100|43
France||La Tronche|45.20507|5.74629|38700|43
France||Metz|49.11911|6.17269|57038|37
France||Clamart|48.80299|2.26692|92141|36
Gabon||Lambaréné|-0.7001|10.24055||4
Georgia||Tbilisi|41.69143|44.83412|0112|81
Georgia||Kutaisi|42.26791|42.69459|4600|16
Georgia||Batumi|41.64077|41.6306|6010|12
Germany||Berlin|52.52437|13.41053|10117|1234
Germany||Hamburg|53.55073|9.99302|20246|774
Germany||Leipzig|51.33962|12.37129|04103|404
Germany||Frankfurt|49.68333|10.53333|60590|384
Germany||Dresden|51.05089|13.73832|01307|365
Germany||Essen|51.45657|7.01228|45122|362
Germany||Mainz|49.98185|8.28008|55131|305
Germany||Heidelberg|49.40768|8.69079|69120|287
Germany||Hannover|52.37052|9.73322|30625|266
Germany||München|51.60698|13.31243|81675|264
Germany||Bonn|50.73438|7.09549|53127|204
Germany||Kiel|54.32133|10.13489|24105|196
Germany||Erlangen|49.59099|11.00783|91054|181
Germany||Mannheim|49.4891|8.46694|68167|180
Germany||Bochum|51.48165|7.21648|44791|171
Germany||Ulm|48.39841|9.99155|89081|160
Germany||Freiburg|47.9959|7.85222|79106|159
Germany||Münster|51.96236|7.62571|48149|148
Germany||Munich|48.13743|11.57549|80336|145
Germany||Regensburg|49.01513|12.10161|93053|138
Germany||Jena|50.92878|11.5899|07740|136
Germany||Düsseldorf|51.22172|6.77616|40225|130
Germany||Magdeburg|52.13129|11.63189|39120|130
Germany||Cologne|50.93333|6.95|50937|130
Germany||Aachen|50.77664|6.08342|52074|122
Germany||Würzburg|49.79391|9.95121|97080|122
Germany||Halle|51.48158|11.97947|06120|120
Germany||Lübeck|53.86893|10.68729|23538|113
Germany||Hanover|52.37052|9.73322|30625|111
Germany||Marburg|50.80904|8.77069|35039|109
Germany||Wiesbaden|50.08601|8.24435|65191|109
Germany||Muenchen|51.60698|13.31243|80336|105
Germany||Frankfurt am Main|50.11552|8.68417|60590|104
Germany||Dortmund|51.51494|7.466|44137|100
Germany||Giessen|50.58727|8.67554|35392|94
Germany||Köln|50.93333|6.95|50937|93
Germany||Kassel|51.31667|9.5|34121|91
Germany||Rostock|54.0887|12.14049|18057|91
Germany||Homburg|49.32637|7.33867|66421|89
Germany||Freiburg im Breisgau|47.9959|7.85222|79106|85
Germany||Tübingen|48.52266|9.05222|72076|85
Germany||Stuttgart|48.78232|9.17702|70376|79
Germany||Munchen|48.13743|11.57549|81675|75
Germany||Göttingen|51.53443|9.93228|37075|73
Germany|Sachsen|Dresden|51.05089|13.73832|01307|70
Germany||Oldenburg|53.14039|8.21479|26121|69
Germany||Duisburg|51.43247|6.76516|47051|67
Germany||Ludwigshafen|47.81663|9.06138|67063|67
Germany|Hessen|Frankfurt|50.11552|8.68417|60596|66
Germany|Sachsen|Leipzig|51.33962|12.37129|04103|61
Germany||Wuppertal|51.25627|7.14816|42283|59
Germany||Chemnitz|50.8357|12.92922|09113|59
Germany||Augsburg|48.37154|10.89851|86150|59
Germany||Herne|51.5388|7.22572|44652|58
Germany|Saxony|Dresden|51.05089|13.73832|01307|58
Germany|Niedersachsen|Hannover|52.37052|9.73322|30625|57
Germany||Bad Nauheim|50.36463|8.73859|61231|56
Germany||Bremen|53.07582|8.80717|28277|55
Germany||Karlsruhe|49.00937|8.40444|76133|55
Germany||Bielefeld|52.03333|8.53333|33604|54
Germany||Erfurt|50.97734|11.03536|99089|54
Germany|Rheinland-Pfalz|Mainz|49.98419|8.2791|55131|54
Germany||Muenster|51.96236|7.62571|48149|53
Germany||Witten|51.44362|7.35258|58455|52
Germany||Potsdam|52.39886|13.06566|14467|52
Germany|Saxony|Leipzig|51.33962|12.37129|04103|51
Germany||Bad Oeynhausen|52.20699|8.80365|32545|50
Germany||Aschaffenburg|49.97704|9.15214|63739|49
Germany|Saarland|Homburg|49.32637|7.33867|66421|48
Germany||Greifswald|54.08905|13.40244|17475|47
Germany|Baden-Wurttemberg|Heidelberg|49.40768|8.69079|69126|46
Germany||Koeln|50.93333|6.95|50937|46
Germany||Neuss|51.19807|6.68504|41460|45
Germany||Tuebingen|48.52266|9.05222|D-72076|45
Germany||Dusseldorf|51.22172|6.77616|40225|45
Germany||Bad Krozingen|47.91667|7.7|79189|44
Germany||Trier|49.75565|6.63935|54290|44
Germany||Minden|52.28953|8.91455|32429|44
Germany||Duesseldorf|51.22172|6.77616|D-40225|44
Germany|Nordrhein-Westfalen|Essen|51.45657|7.01228|45122|44
Germany|Hesse|Frankfurt am Main|50.11552|8.68417|60590|42
Germany|North Rhine-Westphalia|Cologne|50.93333|6.95|50924|42
Germany||Bad Berka|50.89982|11.28245|99437|40
Germany|Lower Saxony|Hanover|52.37052|9.73322|30625|40
Germany||Großhansdorf|53.66528|10.28552|22927|40
Germany||Nuremberg|49.45421|11.07752|90471|39
Germany||Koblenz|50.35357|7.57883|56068|39
Germany||Wuerzburg|49.79391|9.95121|97080|38
Germany||Darmstadt|49.87167|8.65027|64283|37
Germany||Coburg|50.25937|10.96384|96450|36
Germany||Luebeck|53.86893|10.68729|23538|36
Ghana||Accra|5.55602|-0.1969|0000|3
Ghana||Kumasi|6.68848|-1.62443||3
Greece||Athens|37.98376|23.72784|11527|376
Greece||Thessaloniki|40.64072|22.93493|54636|269
Greece||Larissa|39.62847|22.42112|41110|70
Greece||Ioannina|39.66341|20.85187|45500|62
Greece||Heraklion|35.32787|25.14341|71110|56
Greece|Attica|Athens|37.98376|23.72784|11527|38
Greece||Patras|38.24444|21.73444|26500|37
Guadeloupe||Grand-Bourg|15.88402|-61.3148|97122|3
Guadeloupe||Petit-Bourg|16.19163|-61.5914|97170|3
Guadeloupe||Petit-Canal|16.37913|-61.48716|97131|3
Guam||Tamuning|13.48754|144.78143|96913|3
Guatemala||Guatemala City|14.64072|-90.51327|01010|35
Guatemala||Quetzaltenango|14.84462|-91.52316||8
Guatemala|Ciudad|Guatemala City|14.64072|-90.51327|01010|3
Hong Kong||Hong Kong|22.27832|114.17469|852|208
Hong Kong||Shatin|22.38333|114.18333|999077|69
Hong Kong||New Territories|22.42441|114.11095|00000|16
Hungary||Budapest|47.49835|19.04045|1036|699
Hungary||Debrecen|47.53167|21.62444|4032|266
Hungary||Szeged|46.253|20.14824|6720|196
Hungary||Miskolc|48.10327|20.77806|3526|131
Hungary||Pécs|46.07617|18.22814|7623|103
Hungary||Gyula|46.65|21.28333|5700|93
Hungary||Zalaegerszeg|46.83695|16.84401|8900|88
Hungary||Pecs|46.08333|18.23333|7624|87
Hungary||Szombathely|47.23088|16.62155|9700|83
Hungary||Székesfehérvár|47.18995|18.41034|8000|71
Hungary||Nyiregyhaza|47.95539|21.71671|4400|68
Hungary||Szolnok|47.18066|20.19835|5000|61
Hungary||Nyíregyháza|47.95539|21.71671|4400|60
Hungary||Kecskemét|46.90618|19.69128|6000|56
Hungary||Baja|46.18299|18.95307|6500|54
Hungary||Eger|47.90265|20.37329|3300|47
Hungary||Szekesfehervar|47.18995|18.41034|8000|46
Hungary||Győr|47.68333|17.63512|9024|44
Hungary||Szentes|46.65834|20.2608|6600|44
Hungary||Balatonfüred|46.96188|17.87187|8230|40
Hungary||Sopron|47.68501|16.59049|9400|39
Iceland||Reykjavik|64.13548|-21.89541|101|23
India||New Delhi|28.62137|77.2148|110002|172
India||Bangalore|12.97194|77.59369|560034|152
India||Mumbai|19.07283|72.88261|400012|144
India||Pune|18.51957|73.85535|411001|124
India||Hyderabad|17.38405|78.45636|500082|119
India||Chennai|13.08784|80.27847|600029|111
India|Maharashtra|Pune|18.51957|73.85535|411001|89
India|Karnataka|Bangalore|12.97194|77.59369|560 034|85
India|Gujarat|Ahmedabad|23.02579|72.58727|380006|79
India||Ahmedabad|23.02579|72.58727|380006|75
India|Maharashtra|Mumbai|19.07283|72.88261|400012|66
India||Jaipur|26.91962|75.78781|302001|66
India||Nagpur|21.14631|79.08491|440010|57
India|Tamil Nadu|Chennai|13.08784|80.27847|600 006|56
India|Punjab|Ludhiana|30.91204|75.85379|141001|56
India|Maharashtra|Nagpur|21.14631|79.08491|440010|48
India||Kolkata|22.56263|88.36304|700053|48
India||Lucknow|26.83928|80.92313|226014|43
India||Coimbatore|11.00555|76.96612|641009|39
India||Delhi|28.65195|77.23149|110076|39
India|Kerala|Kochi|9.93988|76.26022|682041|37
India|Rajasthan|Jaipur|26.91962|75.78781|302001|37
India||Trivandrum|8.4855|76.94924|695011|37
Indonesia||Jakarta|-6.21462|106.84513|10430|34
Indonesia||Surabaya|-7.24917|112.75083|60286|9
Indonesia||Semarang|-6.99306|110.42083|50241|8
Iran||Tehran|35.69439|51.42151|14114|19
Iran|Tehran Province|Tehran|35.69439|51.42151|14194|6
Iran||Isfahan|32.65246|51.67462|8174675731|5
Iraq||Sunkar|34.04334|44.8165|46001|3
Iraq|Thi Qar|Nasiriyah|31.05799|46.25726|64001|3
Iraq|Others|Karbala|32.61603|44.02488|56001|3
Ireland||Dublin|53.33306|-6.24889||155
Ireland||Galway|53.27245|-9.05095|H91 YR71|46
Ireland||Cork|51.89797|-8.47061|T12 DC4A|40
Israel||Haifa|32.81303|34.99928|31096|416
Israel||Jerusalem|31.76904|35.21633|91120|309
Israel||Tel Aviv|32.08088|34.78057|64239|230
Israel||Ramat Gan|32.08227|34.81065|52621|149
Israel||Petah Tikva|32.08707|34.88747|49100|144
Israel||Rehovot|31.89421|34.81199|76100|137
Israel||Ashkelon|31.66926|34.57149|78278|119
Israel||Holon|32.01034|34.77918|58100|113
Israel||Kfar Saba|32.175|34.90694|44281|95
Israel||Petach Tikva|32.08707|34.88747|49100|83
Israel||Nahariya|33.00892|35.09814|22100|81
Israel||Afula|32.60907|35.2892|18101|78
Israel||Safed|32.96465|35.496|13100|70
Israel||Hadera|32.44192|34.9039|38100|68
Israel||Tel Hashomer|32.04195|34.85623|52621|64
Israel||Tel-Aviv|32.08088|34.78057|64239|54
Israel||Beer Sheva|31.25181|34.7913|84101|47
Italy||Roma|44.99364|11.10642|00168|413
Italy||Milan|42.78235|12.59836|20132|365
Italy||Milano|45.46427|9.18951|20132|355
Italy||Napoli|40.87618|14.5195|80131|271
Italy||Bologna|44.49381|11.33875|40138|234
Italy||Rome|41.89193|12.51133|00161|223
Italy||Pavia|45.19205|9.15917|27100|220
Italy||Genova|45.21604|11.87211|16132|197
Italy||Pisa|43.70853|10.4036|56126|193
Italy||Torino|44.88856|11.99138|10126|193
Italy||Palermo|38.1166|13.3636|90127|143
Italy||Brescia|45.53558|10.21472|25123|137
Italy||Padova|45.40797|11.88586|35128|135
Italy||Modena|44.64783|10.92539|41100|133
Italy||Catania|37.49223|15.07041|95124|126
Italy||Firenze|43.77925|11.24626|50139|122
Italy||Bergamo|45.69601|9.66721|24128|122
Italy||Bari|41.12066|16.86982|70124|122
Italy||Perugia|43.1122|12.38878|06122|105
Italy||Florence|43.77925|11.24626|50134|103
Italy||Siena|43.31822|11.33064|53100|100
Italy||Parma|44.79935|10.32618|43100|99
Italy||Naples|40.85216|14.26811|80131|79
Italy||Verona|45.43854|10.9938|37134|78
Italy||Cagliari|39.23054|9.11917|09124|76
Italy||Reggio Emilia|44.69825|10.63125|42100|76
Italy||Ancona|43.60717|13.5103|60020|75
Italy||Ferrara|44.83804|11.62057|44100|74
Italy||Monza|45.58005|9.27246|20052|70
Italy||Udine|46.0693|13.23715|33100|69
Italy||Padua|45.40797|11.88586|35128|68
Italy|Campania|Napoli|40.87618|14.5195|80131|67
Italy|Lombardy|Milan|45.46427|9.18951|20132|66
Italy||Trieste|45.64953|13.77678|34149|63
Italy||Catanzaro|38.88247|16.60086|88100|63
Italy|Emilia-Romagna|Bologna|44.49381|11.33875|40138|59
Italy||Chieti|42.34827|14.16494|66100|52
Italy||Ravenna|44.41344|12.20121|48100|51
Italy|Lazio|Rome|41.89193|12.51133|00133|50
Italy||Rozzano|45.38193|9.1559|20089|50
Italy||Sassari|40.72586|8.55552|07100|49
Italy||Messina|38.19394|15.55256|98122|49
Italy||Varese|45.82058|8.82511|21100|48
Italy||Novara|45.44694|8.62118|28100|47
Italy|Lombardia|Milano|45.46427|9.18951|20122|47
Italy|Lazio|Roma|41.89193|12.51133|00168|46
Italy||Foggia|41.45845|15.55188|71100|45
Italy|Lombardy|Pavia|45.19205|9.15917|27100|43
Italy|RM|Roma|44.99364|11.10642|00168|42
Italy||Turin|45.07049|7.68682|10126|40
Italy|Lombardy|Bergamo|45.69601|9.66721|24127|39
Italy||Rimini|44.05755|12.56528|47900|38
Italy||Orbassano|45.00547|7.53813|10043|38
Jamaica||Kingston|17.99702|-76.79358||4
Japan||Osaka|34.69379|135.50107|530-0001|333
Japan||Tokyo|35.6895|139.69171|104-0045|317
Japan||Fukuoka|33.6|130.41667|812-8582|265
Japan||Kyoto|35.02107|135.75385|606-8507|183
Japan||Chiba|35.6|140.11667|260-8677|145
Japan||Hiroshima|34.4|132.45|734-8551|131
Japan||Kanagawa|37.58333|139.91667|259-1193|126
Japan||Saitama|35.90807|139.65657|350-1298|121
Japan||Kumamoto|32.80589|130.69181|860-8556|114
Japan||Okayama|34.65|133.93333|700-8558|113
Japan|Kanagawa|Yokohama|35.43333|139.65|232-0024|112
Japan|Hokkaido|Sapporo|43.06667|141.35|060-8648|108
Japan||Aichi|32.51879|130.62158|466-8560|90
Japan||Shizuoka|34.98333|138.38333|411-8777|89
Japan|Miyagi|Sendai|38.26667|140.86667|980-8574|83
Japan||Niigata|37.92259|139.04125|951-8566|82
Japan||Kagoshima|31.56667|130.55|890-8520|80
Japan|Aichi|Nagoya|35.18147|136.90641|464-8681|79
Japan||Ibaraki|34.81641|135.56828|305-8576|72
Japan||Yokohama|35.43333|139.65|241-8515|69
Japan||Hokkaido|43.41104|142.88878|060-8543|68
Japan||Nagoya|35.18147|136.90641|464-8681|66
Japan||Nagasaki|32.75|129.88333|852-8501|60
Japan|Aichi-ken|Nagoya|35.18147|136.90641|464-8681|60
Japan||Sapporo|43.06667|141.35|060-8648|58
Japan||Nagano|36.65|138.18333|390-0303|54
Japan||Kobe|34.6913|135.183|654-0155|52
Japan|Gunma|Maebashi|36.4|139.08333|371-8511|51
Japan||Miyagi|26.62566|128.18236|980-8574|51
Japan|Tokyo|Shinjuku-ku|35.2946|139.57059|160-8582|50
Japan|Tokyo|Bunkyo-ku|35.37517|139.92991|113-8655|48
Japan||Toyama|36.7|137.21667|930-0194|47
Japan||Fukushima|37.75|140.46667|960-1295|46
Japan|Osaka|Suita|34.76143|135.51567|565-0871|45
Japan|Ishikawa-ken|Kanazawa|36.6|136.61667|920-8650|45
Japan||Saga|33.23333|130.3|840-8571|44
Japan|Fukuoka|Kurume|33.31667|130.51667|830-0011|44
Japan|Kanagawa|Kawasaki|35.52056|139.71722|216-8511|44
Japan|Chiba|Kashiwa|35.86224|139.97732|277-8577|43
Japan||Gifu|35.42291|136.76039|503-8502|43
Japan||Sendai|38.26667|140.86667|981-0914|43
Japan|Hyogo|Kobe|34.6913|135.183|650-0017|43
Japan|Tokyo|Chuo-ku|35.57779|139.71685|104-0045|43
Japan||Wakayama|34.23333|135.16667|641-8510|42
Japan|Kanagawa|Sagamihara|35.56707|139.24167|252-0392|41
Japan||Kashiwa|35.86224|139.97732|277-8577|41
Japan||Yamagata|38.23333|140.36667|990-9585|40
Japan||Fukui|36.06443|136.22257|918-8503|39
Japan|Fukuoka|Kitakyushu|33.85181|130.85034|802-8555|39
Japan|Shizuoka|Hamamatsu|34.7|137.73333|434-8533|39
Japan||Kochi|33.55|133.53333|781-8555|37
Jordan||Amman|31.95522|35.94503|11942|27
Jordan||Irbid|32.55556|35.85|22110|9
Kazakhstan||Astana|51.1801|71.44598|010000|20
Kazakhstan||Almaty|43.25249|76.9115|050000|10
Kazakhstan|Almatinskaya|Almaty|43.25249|76.9115|A05B0H6|3
Kenya||Nairobi|-1.28333|36.81667|14497|14
Kenya||Eldoret|0.52036|35.26993|30100|12
Kenya||Kisumu|-0.10221|34.76171|40100|6
Kuwait||Kuwait City|29.367|47.97429||4
Kuwait|Dasman|Kuwait city|29.36972|47.97833|1180|3
Kyrgyzstan||Bishkek|42.87|74.59|720001|3
Latvia||Riga|56.946|24.10589|1002|175
Latvia||Daugavpils|55.88333|26.53333|LV-5417|73
Latvia||Valmiera|57.54108|25.42751|LV-4201|26
Lebanon||Beirut|33.88894|35.49442|0000|35
Lebanon||Saida|33.55751|35.37148|652|8
Lebanon||Byblos|34.12111|35.64806||4
Lithuania||Vilnius|54.68916|25.2798|LT-08661|177
Lithuania||Kaunas|54.90156|23.90909|LT-50009|166
Lithuania||Klaipeda|55.70888|21.14311|92288|66
Luxembourg||Luxembourg|49.60982|6.13268|1210|15
Malawi||Blantyre|-15.78499|35.00854||10
Malawi||Lilongwe|-13.96692|33.78725||8
Malaysia||Kuala Lumpur|3.1412|101.68653|59100|186
Malaysia||Kuching|1.55|110.33333|93586|40
Malaysia||George Town|5.41123|100.33543|10990|30
Mali||Bamako|12.60915|-7.97522||5
Mauritius||Port Louis|-20.16194|57.49889||3
Mexico||Mexico City|19.42847|-99.12766|06700|207
Mexico|Jalisco|Guadalajara|20.67738|-103.34749|44280|185
Mexico||Monterrey|25.68435|-100.31721|64460|143
Mexico||Guadalajara|20.67738|-103.34749|44600|127
Mexico|Nuevo León|Monterrey|25.68435|-100.31721|64460|113
Mexico||Aguascalientes|21.88262|-102.2843|20230|106
Mexico|Nuevo Leon|Monterrey|25.67507|-100.31847|64460|83
Mexico||Durango|24.02032|-104.65756|34000|79
Mexico||Chihuahua|28.63528|-106.08889|31000|63
Mexico||Mexico|19.42847|-99.12766|14000|56
Mexico||San Luis Potosi|22.14982|-100.97916|78240|55
Mexico|Jalisco|Zapopan|20.72111|-103.38742|45040|55
Mexico|Mexico City|Mexico City|19.42847|-99.12766|06726|54
Mexico|Yucatán|Mérida|20.967|-89.62318|97070|40
Mexico||Puebla|19.03793|-98.20346|72190|38
Mexico||México|31.00435|-108.15213|06700|37
Moldova||Chisinau|47.00902|28.85938|MD-2025|22
Monaco||Monaco|43.73718|7.42145||4
Morocco||Rabat|34.01325|-6.83255|10100|13
Morocco||Casablanca|33.58831|-7.61138|20000|9
Morocco||Fes|34.03313|-5.00028|30000|4
Mozambique||Maputo|-25.96553|32.58322||5
Netherlands||Amsterdam|52.37403|4.88969|1105 AZ|482
Netherlands||Rotterdam|51.9225|4.47917|3075 EA|356
Netherlands||Groningen|53.21917|6.56667|9713 GZ|313
Netherlands||Nijmegen|51.8425|5.85278|NL-6500 HB|248
Netherlands||Utrecht|52.09083|5.12222|3584 CX|196
Netherlands||Leiden|52.15833|4.49306|2300 CA|166
Netherlands||Maastricht|50.84833|5.68889|6229 HX|160
Netherlands||Eindhoven|51.44083|5.47778|5623 EJ|145
Netherlands||Nieuwegein|52.02917|5.08056|3435 CM|99
Netherlands||Heerlen|50.88365|5.98154|6419 PC|95
Netherlands||Breda|51.58656|4.77596|4818 CK|92
Netherlands||Arnhem|51.98|5.91111|6815 AD|91
Netherlands||Zwolle|52.5125|6.09444|8025 AB|85
Netherlands||Tilburg|51.55551|5.0913|5022 GC|71
Netherlands||Enschede|52.21833|6.89583|7500 KA|68
Netherlands||Leeuwarden|53.20271|5.80973|8934 AD|66
Netherlands||Amersfoort|52.155|5.3875|3816 CP|63
Netherlands||Alkmaar|52.63167|4.74861|1815 JD|59
Netherlands||Den Haag|52.07667|4.29861|2545 CH|55
Netherlands||Veldhoven|51.41833|5.40278|5504 DB|51
Netherlands||Deventer|52.255|6.16389|7416 SE|49
Netherlands||Delft|52.00667|4.35556|2625 AD|49
Netherlands||Sneek|53.03297|5.6589|8601 ZK|49
Netherlands|North Holland|Amsterdam|52.37403|4.88969|1105 AZ|46
Netherlands||'s-Hertogenbosch|51.69917|5.30417|5211 NL|45
Netherlands||Almelo|52.35667|6.6625|7609 PP|45
Netherlands||Harderwijk|52.34167|5.62083|3844 DG|44
Netherlands||Zutphen|52.13833|6.20139|7207 AE|40
Netherlands||Dordrecht|51.81|4.67361|3318 AT|39
Netherlands||Gouda|52.01667|4.70833|2803 HH|38
Netherlands||Ede|52.03333|5.65833|6716 RP|37
New Zealand||Auckland|-36.84853|174.76349|1023|174
New Zealand||Christchurch|-43.53333|172.63333|8011|146
New Zealand||Hamilton|-37.78333|175.28333|2001|74
New Zealand||Wellington|-41.28664|174.77557|6021|60
New Zealand||Dunedin|-45.87416|170.50361|9016|47
New Zealand||Tauranga|-37.68611|176.16667|3112|43
Nigeria||Lagos|6.45407|3.39467||7
Nigeria||Kano|12.00012|8.51672|700233|6
Nigeria||Abuja|9.05785|7.49508||6
North Macedonia||Skopje|41.99646|21.43141|1000|25
Norway||Oslo|59.91273|10.74609|N-0310|247
Norway||Trondheim|63.43049|10.39506|7006|114
Norway||Bergen|60.39299|5.32415|5021|69
Norway||Stavanger|58.97005|5.73332|4011|68
Norway||Hamar|60.7945|11.06798|2317|40
Oman||Muscat|23.58413|58.40778|111|7
Pakistan|Sindh|Karachi|24.8608|67.0104|74800|17
Pakistan||Karachi|24.8608|67.0104|74800|15
Pakistan|Punjab|Lahore|31.558|74.35071|48400|12
Palestinian Territories||Ramallah|31.89964|35.20422||3
Panama||Panama City|8.9936|-79.51973|83-0669|34
Paraguay||Asunción|-25.30066|-57.63591|1101|6
Peru||Lima|-12.04318|-77.02824||188
Peru||Arequipa|-16.39899|-71.53747|5154|39
Peru||Callao|-12.05162|-77.13452|CALLAO 2|28
Philippines||Quezon City|14.6488|121.0509|1100|127
Philippines||Manila|14.6042|120.9822|1000|123
Philippines||Cebu City|10.31672|123.89071|6000|43
Poland||Krakow|50.06143|19.93658|31-202|487
Poland||Warsaw|52.22977|21.01178|02-781|454
Poland||Lodz|51.77058|19.47395|90-153|434
Poland||Wroclaw|51.10286|17.03006|50-556|422
Poland||Warszawa|52.22977|21.01178|02-781|386
Poland||Lublin|51.25058|22.57009|20-954|358
Poland||Gdansk|54.35227|18.64912|80-952|332
Poland||Poznan|52.40692|16.92993|60-569|308
Poland||Bialystok|53.13333|23.16433|15-276|305
Poland||Bydgoszcz|53.1235|18.00762|85-168|264
Poland||Katowice|50.2597|19.02173|40-752|201
Poland||Szczecin|53.42894|14.55302|70-111|177
Poland||Olsztyn|53.78376|20.49272|10-228|111
Poland||Torun|53.01375|18.59814|87-100|105
Poland||Gdynia|54.51889|18.53188|81-384|94
Poland||Zabrze|50.32492|18.78576|41-800|79
Poland||Kielce|50.87033|20.62752|25-736|68
Poland||Elblag|54.1522|19.40884|82-300|56
Poland||Sopot|54.4418|18.56003|81-756|54
Poland||Tychy|50.13717|18.96641|43-100|44
Poland||Rzeszów|50.04132|21.99901|35-055|44
Poland|Podlaskie Voivodeship|Bialystok|53.13333|23.16433|15-276|42
Poland||Kraków|50.06143|19.93658|31-501|41
Poland||Skierniewice|51.95485|20.15837|96-100|40
Poland||Opole|50.67119|17.92604|45-060|37
Portugal||Porto|41.1485|-8.61097|4099-001|231
Portugal||Coimbra|40.20686|-8.41996|3000-075|178
Portugal||Lisbon|38.72509|-9.1498|1649-035|159
Portugal||Lisboa|38.71667|-9.13333|1649-035|147
Portugal||Amadora|38.75382|-9.23083|2720-276|61
Portugal||Almada|38.67902|-9.1569|2801-951|46
Portugal||Braga|41.5514|-8.42311|4710-243|45
Puerto Rico||San Juan|18.46633|-66.10572|00936-5067|429
Puerto Rico||Ponce|18.01031|-66.62398|00716|146
Puerto Rico||Santurce|18.19523|-67.14018|00912|69
Puerto Rico||Rio Piedras|18.39745|-66.04989|00935|40
Qatar||Doha|25.28545|51.53096|3050|21
Romania||Bucharest|44.43225|26.10626|022328|353
Romania||Bucuresti|44.42802|26.09665|022328|134
Romania||Brasov|45.64861|25.60613|500365|127
Romania||Iasi|47.16667|27.6|700115|123
Romania||Cluj-Napoca|46.76667|23.6|400006|118
Romania||Craiova|44.31667|23.8|200642|103
Romania||Timisoara|45.75372|21.22571|300736|103
Romania||Oradea|47.0458|21.91833|410169|75
Romania||Sibiu|45.8|24.15|550245|65
Romania||Baia Mare|47.65729|23.56808|430031|58
Romania||Iași|47.16667|27.6|700503|57
Romania||Timișoara|45.75372|21.22571|300310|57
Romania||Galati|45.43687|28.05028|800098|53
Romania||Târgu Mureş|46.54245|24.55747|540136|43
Romania||Cluj Napoca|46.76667|23.6|400015|43
Romania||Targu Mures|46.54245|24.55747|540136|42
Romania||Suceava|47.63333|26.25|720284|40
Russia||Moscow|55.75204|37.61781|115478|785
Russia||St. Petersburg|59.93863|30.31413|197022|301
Russia||Saint Petersburg|59.93863|30.31413|197341|261
Russia||Yaroslavl|57.62987|39.87368|150003|192
Russia||Novosibirsk|55.02259|82.93175|630055|185
Russia||Saratov|51.54048|45.9901|410028|146
Russia||Smolensk|54.77826|32.05088|214019|142
Russia||Kazan|55.78874|49.12214|420029|134
Russia||Samara|53.20767|50.13553|443095|131
Russia||Kemerovo|55.35417|86.10435|650002|121
Russia||Tomsk|56.50049|84.98216|634012|116
Russia||Chelyabinsk|55.1611|61.42877|454087|103
Russia||Saint-Petersburg|59.93863|30.31413|194354|96
Russia||St Petersburg|59.93863|30.31413|197022|93
Russia||Ekaterinburg|56.8519|60.6122|620102|91
Russia||Barnaul|53.36199|83.72786|656 045|82
Russia||Perm|58.01046|56.25017|614097|73
Russia||Arkhangelsk|64.5461|40.55183|163045|73
Russia||Nizhny Novgorod|56.32867|44.00205|603126|71
Russia||Krasnodar|45.04534|38.98178|350086|70
Russia||Rostov-on-Don|47.21997|39.70769|344022|70
Russia||Ryazan|54.62696|39.70415|390026|70
Russia||Voronezh|51.67204|39.1843|394018|68
Russia||Irkutsk|52.29566|104.29076|664003|52
Russia||Krasnoyarsk|56.03742|92.93136|660022|50
Russia||Petrozavodsk|61.78491|34.34691|185019|46
Russia||Ivanovo|56.99719|40.97139|153005|45
Russia||Ufa|54.74306|55.96779|450000|42
Russia||Stavropol|45.03442|41.9642|355017|42
Russia||Yekaterinburg|56.85733|60.61529|620102|41
Russia||St-Petersburg|59.93863|30.31413|194291|41
Russia||Volgograd|48.71939|44.50183|400138|40
Russia||Kirov|58.59809|49.65783|610027|39
Russia||Omsk|54.99244|73.36859|644112|39
Russia||Kursk|51.72689|36.18457|305035|38
Russia||Izhevsk|56.85225|53.19862|426009|38
Saudi Arabia||Riyadh|24.68773|46.72185|11211|59
Saudi Arabia||Dammam|26.43442|50.10326|31444|22
Saudi Arabia||Jeddah|21.49012|39.18624|21499|22
Senegal||Saint-Louis|16.01793|-16.48962||3
Serbia||Belgrade|44.80401|20.46513|11000|196
Serbia||Kragujevac|44.01667|20.91667|34000|69
Serbia||Novi Sad|45.25167|19.83694|21000|41
Singapore||Singapore|1.28967|103.85007|119074|329
Singapore|Singapore|Singapore|1.28967|103.85007|119074|9
Singapore|Sengkang|Singapore|1.28967|103.85007|544886|3
Slovakia||Bratislava|48.14816|17.10674|833 10|282
Slovakia||Kosice|48.71395|21.25808|040 01|101
Slovakia||Nitra|48.30763|18.08453|949 01|95
Slovakia||Martin|49.06651|18.92399|036 59|79
Slovakia||Banska Bystrica|48.73946|19.15349|975 17|67
Slovakia||Košice|48.71441|21.25802|040 01|62
Slovakia||Zilina|49.22315|18.73941|010 01|62
Slovakia||Bardejov|49.29175|21.27271|085 01|51
Slovakia||Trnava|48.37773|17.58603|917 01|40
Slovakia||Poprad|49.06144|20.29798|05801|39
Slovakia||Prešov|48.99923|21.2355|080 01|38
Slovakia||Lučenec|48.33249|19.66708|984 01|37
Slovenia||Ljubljana|46.05108|14.50513|1000|87
Slovenia||Maribor|46.55583|15.64593|2000|26
Slovenia||Golnik|46.33333|14.33333|4204|20
South Africa||Cape Town|-33.92584|18.42322|7925|201
South Africa||Pretoria|-25.74486|28.18783|0001|176
South Africa||Johannesburg|-26.20227|28.04363|2193|127
South Africa||Durban|-29.8579|31.0292|4001|111
South Africa|Gauteng|Johannesburg|-26.20227|28.04363|2193|105
South Africa|Gauteng|Pretoria|-25.74486|28.18783|0001|99
South Africa||Bloemfontein|-29.12107|26.214|9301|92
South Africa|Western Cape|Cape Town|-33.92584|18.42322|7925|83
South Africa||Somerset West|-34.08401|18.82113|7130|50
South Africa|Free State|Bloemfontein|-29.12107|26.214|9301|50
South Africa|KwaZulu-Natal|Durban|-29.8579|31.0292|4001|38
South Korea||Seoul|37.566|126.9784|110-744|985
South Korea||Daegu|35.87028|128.59111|700-721|219
South Korea||Incheon|37.45646|126.70515|405-760|188
South Korea||Busan|35.10168|129.03004|602-739|175
South Korea||Suwon|37.29111|127.00889|443-721|113
South Korea||Daejeon|36.34913|127.38493|301-721|103
South Korea||Gwangju|35.15472|126.91556|501-757|86
South Korea||Gyeonggi-do|37.58944|126.76917|13620|86
South Korea||Pusan|36.3809|128.3681|602-739|63
South Korea|Gyeonggi-do|Seongnam-si|37.43861|127.13778|463-707|52
South Korea||Seongnam-si|37.43861|127.13778|13620|45
South Korea||Seongnam|35.54127|127.39683|13620|44
South Korea||Wŏnju|37.35139|127.94528|26426|42
South Korea||Cheongju-si|36.63722|127.48972|28644|41
South Korea|Korea|Seoul|37.566|126.9784|110 744|38
South Korea|Seoul Teugbyeolsi|Seoul|37.566|126.9784|110-744|36
Spain||Madrid|40.4165|-3.70256|28040|1102
Spain||Barcelona|41.38879|2.15899|08035|1101
Spain||Valencia|39.47391|-0.37966|46010|596
Spain||Sevilla|37.38283|-5.97317|41013|228
Spain||Seville|37.38283|-5.97317|41013|216
Spain||Málaga|36.72016|-4.42034|29010|192
Spain||Alicante|38.34517|-0.48149|03010|184
Spain||Zaragoza|41.65606|-0.87734|50009|140
Spain||Santander|43.46589|-3.80493|39008|126
Spain||Granada|37.18817|-3.60667|18014|124
Spain||Malaga|36.72016|-4.42034|29010|122
Spain||Pamplona|42.81687|-1.64323|31008|117
Spain||Santiago de Compostela|42.88052|-8.54569|15706|105
Spain||Palma de Mallorca|39.56939|2.65024|07014|102
Spain||Badalona|41.45004|2.24741|08916|98
Spain||Salamanca|40.96882|-5.66388|37007|93
Spain||A Coruña|43.37135|-8.396|15006|87
Spain|Madrid|Majadahonda|40.47353|-3.87182|28222|78
Spain||Córdoba|37.89155|-4.77275|14004|76
Spain||Murcia|37.98704|-1.13004|30008|73
Spain||Oviedo|43.36029|-5.84476|33006|71
Spain||Girona|41.98311|2.82493|17007|69
Spain||Valladolid|41.65541|-4.72353|47012|66
Spain||Cordoba|37.89155|-4.77275|14004|59
Spain|Cantabria|Santander|43.46589|-3.80493|39008|57
Spain||L'Hospitalet de Llobregat|41.35967|2.10028|08908|52
Spain|Catalonia|Barcelona|41.38879|2.15899|08036|50
Spain||Toledo|39.8581|-4.02263|45004|49
Spain||Vigo|42.23282|-8.72264|36204|46
Spain|Barcelona|Sabadell|41.54329|2.10942|08208|45
Spain||Elche|38.26218|-0.70107|03203|44
Spain||Bilbao|43.26271|-2.92528|48013|43
Spain|Barcelona|Badalona|41.45004|2.24741|08916|43
Spain|Barcelona|L'Hospitalet de Llobregat|41.35967|2.10028|08907|42
Spain||Lleida|41.61674|0.62218|25198|42
Spain|Murcia|El Palmar|37.93939|-1.16095|30120|41
Spain||Sabadell|41.54329|2.10942|08208|40
Spain|Asturias|Oviedo|43.36029|-5.84476|33006|37
Spain|Valencia|Valencia|39.47391|-0.37966|46010|36
Sweden||Stockholm|59.32938|18.06871|171 76|438
Sweden||Lund|55.70584|13.19321|221 85|225
Sweden||Uppsala|59.85882|17.63889|751 85|214
Sweden||Gothenburg|57.70716|11.96679|413 45|153
Sweden||Göteborg|57.70716|11.96679|413 45|113
Sweden||Malmo|55.60587|13.00073|205 02|95
Sweden||Linköping|58.41086|15.62157|58185|76
Sweden||Örebro|59.27412|15.2066|701 85|71
Sweden||Goteborg|57.70716|11.96679|413 45|71
Sweden||Umeå|63.82842|20.25972|SE-901 85|60
Sweden||Malmö|55.60587|13.00073|205 02|55
Sweden||Helsingborg|56.04673|12.69437|251 87|46
Sweden||Linkoping|58.41086|15.62157|581 85|43
Sweden||Sundsvall|62.39129|17.3063|851 86|40
Switzerland||Bern|46.94809|7.44744|3010|230
Switzerland||Zurich|47.36667|8.55|8091|179
Switzerland||Lausanne|46.516|6.63282|CH-1011|165
Switzerland||Basel|47.55839|7.57327|4031|160
Switzerland||Geneva|46.20222|6.14569|1211|120
Switzerland||St. Gallen|47.42391|9.37477|9007|63
Switzerland||Lugano|46.01008|8.96004|6900|61
Switzerland||Zürich|47.36667|8.54999|8091|58
Switzerland||Aarau|47.39254|8.04422|5001|37
Taiwan||Taipei|25.05306|121.52639|100|596
Taiwan||Taichung|24.1469|120.6839|404|341
Taiwan||Tainan|22.99083|120.21333|704|219
Taiwan||Kaohsiung City|22.61626|120.31333|807|179
Taiwan||Kaohsiung|22.61626|120.31333|807|136
Taiwan||Taoyuan District|24.9896|121.3187|333|111
Taiwan||Changhua|24.0692|120.5512|500|106
Taiwan||Taoyuan|24.99368|121.29696|333|105
Taiwan||New Taipei City|25.06199|121.45703|220|70
Tanzania||Bagamoyo|-6.44222|38.90422||3
Thailand||Bangkok|13.75398|100.50144|10330|302
Thailand||Chiang Mai|18.79038|98.98468|50200|114
Thailand||Khon Kaen|16.44671|102.833|40002|94
The Bahamas|The Bahamas|Nassau|25.05823|-77.34306||3
The Bahamas||Nassau|25.05823|-77.34306||2
Tunisia||Monastir|35.77799|10.82617|5000|10
Tunisia||Aryanah|36.86012|10.19337|2080|3
Turkey (Türkiye)||Istanbul|41.01384|28.94966|34098|342
Turkey (Türkiye)||Ankara|39.91987|32.85427|06100|317
Turkey (Türkiye)||Izmir|38.41273|27.13838|35100|225
Turkey (Türkiye)||Adana|36.98615|35.32531|01330|113
Turkey (Türkiye)||Antalya|36.90812|30.69556|07070|107
Turkey (Türkiye)||Edirne|41.67719|26.55597|22030|57
Turkey (Türkiye)||Kocaeli|39.62497|27.51145|41380|56
Turkey (Türkiye)||Bursa|40.19559|29.06013|16059|48
Turkey (Türkiye)||Kayseri|38.73222|35.48528|38039|47
Turkey (Türkiye)||Gaziantep|37.05944|37.3825|27310|42
Turkey (Türkiye)||Mersin|36.81196|34.63886|33343|40
Uganda||Kampala|0.31628|32.58219||26
Uganda||Tororo|0.69299|34.18085||5
Uganda||Entebbe|0.05621|32.47949||4
Ukraine||Kyiv|50.45466|30.5238|03680|200
Ukraine||Kharkiv|49.98177|36.25475|61068|181
Ukraine||Kiev|50.45466|30.5238|03680|172
Ukraine||Lviv|49.83826|24.02324|79010|132
Ukraine||Dnipropetrovsk|48.46664|35.04066|49005|105
Ukraine||Ivano-Frankivsk|48.92312|24.71248|76008|71
Ukraine||Vinnytsia|49.2322|28.46871|21018|58
Ukraine||Odesa|46.48572|30.74383|65025|56
Ukraine||Vinnitsa|49.84639|37.71861|21018|53
Ukraine||Poltava|49.58925|34.55367|36011|53
Ukraine||Zaporizhzhya|47.85167|35.11714|69001|52
United Arab Emirates||Abu Dhabi|24.45118|54.39696|51900|16
United Arab Emirates||Dubai|25.07725|55.30927||13
United Arab Emirates||Al Ain City|24.19167|55.76056||3
United Kingdom||London|51.50853|-0.12574|NW3 2QG|948
United Kingdom||Manchester|53.48095|-2.23743|M20 4BX|358
United Kingdom||Glasgow|55.86515|-4.25763|G12 0YN|265
United Kingdom||Birmingham|52.48142|-1.89983|B9 5SS|230
United Kingdom||Liverpool|53.41058|-2.97794|L9 7AL|177
United Kingdom||Cambridge|52.2|0.11667|CB2 2QQ|168
United Kingdom||Leeds|53.79648|-1.54785|LS9 7TF|159
United Kingdom||Sheffield|53.38297|-1.4659|S10 2JF|159
United Kingdom||Bristol|51.45523|-2.59665|BS10 5NB|140
United Kingdom||Nottingham|52.9536|-1.15047|NG5 1PB|130
United Kingdom||Oxford|51.75222|-1.25596|OX3 9DU|128
United Kingdom|England|London|51.50853|-0.12574|SW3 6JJ|124
United Kingdom||Southampton|50.90395|-1.40428|SO16 6YD|118
United Kingdom||Edinburgh|55.95206|-3.19648|EH4 2XU|116
United Kingdom|Scotland|Glasgow|55.86515|-4.25763|G11 6NT|111
United Kingdom||Cardiff|51.48|-3.18|CF14 4XW|109
United Kingdom||Leicester|52.6386|-1.13169|LE1 5WW|105
United Kingdom||Dundee|56.46913|-2.97489|DD1 9SY|95
United Kingdom||Newcastle upon Tyne|54.97328|-1.61396|NE7 7DN|91
United Kingdom||Plymouth|50.37153|-4.14305|PL6 8DH|79
United Kingdom|Greater London|London|51.50853|-0.12574|SE5 9RS|71
United Kingdom||Coventry|52.40656|-1.51217|CV2 2DX|68
United Kingdom||Belfast|54.59682|-5.92541|BT9 7AB|68
United Kingdom||Hull|53.7446|-0.33525|HU3 2JZ|68
United Kingdom|Scotland|Edinburgh|55.95206|-3.19648|EH4 2XU|64
United Kingdom||Sutton|51.35|-0.2|SM2 5PT|63
United Kingdom||Aberdeen|57.14369|-2.09814|AB25 2ZN|62
United Kingdom|Cambridgeshire|Cambridge|52.2|0.11667|CB2 0QQ|60
United Kingdom||Exeter|50.7236|-3.52751|EX2 5DW|58
United Kingdom||Swansea|51.62079|-3.94323|SA6 6NL|57
United Kingdom||Salford|53.48771|-2.29042|M6 8HD|52
United Kingdom|England|Sutton|51.35|-0.2|SM2 5PT|51
United Kingdom||Bournemouth|50.72048|-1.8795|BH7 7DW|48
United Kingdom||Newcastle Upon Tyne|54.97328|-1.61396|NE7 7DN|48
United Kingdom||Bath|51.3751|-2.36172|BA1 3NG|47
United Kingdom|England|Leeds|53.79648|-1.54785|LS9 7TF|47
United Kingdom|England|Birmingham|52.48142|-1.89983|B15 2TT|47
United Kingdom|Northern Ireland|Belfast|54.59682|-5.92541|BT9 7AB|45
United Kingdom||Newcastle|54.21804|-5.88979|NE7 7DN|45
United Kingdom||Harrow|51.57835|-0.33208|HA1 3UJ|43
United Kingdom|Wales|Cardiff|51.48|-3.18|CF14 2TL|43
United Kingdom|England|Sheffield|53.38297|-1.4659|S1O 2SJ|43
United Kingdom||Brighton|50.82838|-0.13947|BN2 5BE|42
United Kingdom|England|Nottingham|52.9536|-1.15047|NG5 1PB|41
United Kingdom||Blackpool|53.81667|-3.05|FY3 8NR|40
United Kingdom|England|Manchester|53.48095|-2.23743|M20 4BX|40
United Kingdom|Leicestershire|Leicester|52.6386|-1.13169|LE3 9QP|38
United Kingdom|Scotland|Aberdeen|57.14369|-2.09814|AB25 2ZN|37
United States|New York|New York|40.71427|-74.00597|10021|3256
United States|Texas|Houston|29.76328|-95.36327|77030|2863
United States|Illinois|Chicago|41.85003|-87.65005|60611|2613
United States|Massachusetts|Boston|42.35843|-71.05977|02114|2438
United States|California|Los Angeles|34.05223|-118.24368|90033|2372
United States|Pennsylvania|Philadelphia|39.95238|-75.16362|19104|2326
United States|Maryland|Baltimore|39.29038|-76.61219|21201|2017
United States|Texas|Dallas|32.78306|-96.80667|75230|1931
United States|Georgia|Atlanta|33.749|-84.38798|30322|1771
United States|Ohio|Cincinnati|39.12711|-84.51439|45219|1668
United States|Florida|Miami|25.77427|-80.19366|33136|1640
United States|Washington|Seattle|47.60621|-122.33207|98104|1625
United States|Ohio|Cleveland|41.4995|-81.69541|44195|1621
United States|Texas|San Antonio|29.42412|-98.49363|78229|1582
United States|California|San Diego|32.71571|-117.16472|92103|1557
United States|Alabama|Birmingham|33.52066|-86.80249|35294|1498
United States|California|San Francisco|37.77493|-122.41942|94115|1459
United States|Maryland|Bethesda|38.98067|-77.10026|20892|1413
United States|Ohio|Columbus|39.96118|-82.99879|43210|1411
United States|Tennessee|Nashville|36.16589|-86.78444|37203|1398
United States|Pennsylvania|Pittsburgh|40.44062|-79.99589|15213|1358
United States|Indiana|Indianapolis|39.76838|-86.15804|46202|1337
United States|Oregon|Portland|45.52345|-122.67621|97239|1283
United States|Florida|Tampa|27.94752|-82.45843|33612|1256
United States|North Carolina|Durham|35.99403|-78.89862|27710|1244
United States|Colorado|Denver|39.73915|-104.9847|80262|1224
United States|Minnesota|Minneapolis|44.97997|-93.26384|55455|1191
United States|Arizona|Phoenix|33.44838|-112.07404|85006|1170
United States|Florida|Jacksonville|30.33218|-81.65565|32207|1115
United States|New York|Rochester|43.15478|-77.61556|14642|1092
United States|Michigan|Detroit|42.33143|-83.04575|48202|1087
United States|Oklahoma|Oklahoma City|35.46756|-97.51643|73104|1087
United States|Utah|Salt Lake City|40.76078|-111.89105|84132|1071
United States|Nebraska|Omaha|41.25626|-95.94043|68131|1066
United States|District of Columbia|Washington|38.89511|-77.03637|20007|1039
United States|Michigan|Ann Arbor|42.27756|-83.74088|48109|980
United States|South Carolina|Charleston|32.77632|-79.93275|29425|964
United States|Missouri|St. Louis|38.62727|-90.19789|63110|959
United States|Minnesota|Rochester|44.02163|-92.4699|55905|951
United States|Louisiana|New Orleans|29.95465|-90.07507|70112|939
United States|Virginia|Richmond|37.55376|-77.46026|23298|897
United States|Arizona|Tucson|32.22174|-110.92648|85724|872
United States|North Carolina|Winston-Salem|36.09986|-80.24422|27103|870
United States|North Carolina|Chapel Hill|35.9132|-79.05584|27599|853
United States|Texas|Austin|30.26715|-97.74306|78705|853
United States|Florida|Orlando|28.53834|-81.37924|32806|835
United States|Arkansas|Little Rock|34.74648|-92.28959|72205|827
United States|Nevada|Las Vegas|36.17497|-115.13722|89106|825
United States|Kentucky|Louisville|38.25424|-85.75941|40202|818
United States|Wisconsin|Milwaukee|43.0389|-87.90647|53226|794
United States|North Carolina|Charlotte|35.22709|-80.84313|28207|794
United States|Missouri|Kansas City|39.09973|-94.57857|64108|778
United States|California|Sacramento|38.58157|-121.4944|95817|746
United States|Kentucky|Lexington|37.98869|-84.47772|40536-0084|737
United States|Tennessee|Memphis|35.14953|-90.04898|38119|732
United States|New Mexico|Albuquerque|35.08449|-106.65114|87131|692
United States|Colorado|Aurora|39.72943|-104.83192|80045|683
United States|Wisconsin|Madison|43.07305|-89.40123|53792|676
United States|New York|Buffalo|42.88645|-78.87837|14215|669
United States|Iowa|Iowa City|41.66113|-91.53017|52242|622
United States|Florida|Gainesville|29.65163|-82.32483|32610|620
United States|Missouri|St Louis|38.62727|-90.19789|63110|612
United States|Kansas|Wichita|37.69224|-97.33754|67214-3882|602
United States|California|Long Beach|33.76696|-118.18923|90806|598
United States|Connecticut|New Haven|41.30815|-72.92816|06520|594
United States|Washington|Spokane|47.65966|-117.42908|99204|582
United States|California|La Jolla|32.84727|-117.2742|92037|576
United States|California|Orange|33.78779|-117.85311|92868|570
United States|Rhode Island|Providence|41.82399|-71.41283|02903|562
United States|New York|Bronx|40.84985|-73.86641|10461|550
United States|Virginia|Norfolk|36.84681|-76.28522|23507|537
United States|Hawaii|Honolulu|21.30694|-157.85833|96813|511
United States|California|Stanford|37.42411|-122.16608|94305|508
United States|New York|Albany|42.65258|-73.75623|12208|506
United States|Texas|Fort Worth|32.72541|-97.32085|76104|500
United States|Missouri|Saint Louis|38.62727|-90.19789|63110|498
United States|New York|Brooklyn|40.6501|-73.94958|11203|489
United States|Washington|Tacoma|47.25288|-122.44429|98405|489
United States|Alabama|Mobile|30.69436|-88.04305|36608|487
United States|North Carolina|Raleigh|35.7721|-78.63861|27607|486
United States|Virginia|Charlottesville|38.02931|-78.47668|22908|484
United States|South Carolina|Greenville|34.85262|-82.39401|29615|482
United States|Oklahoma|Tulsa|36.15398|-95.99277|74136|479
United States|Ohio|Dayton|39.75895|-84.19161|45428|465
United States|New York|Syracuse|43.04812|-76.14742|13210|462
United States|California|Palo Alto|37.44188|-122.14302|94304|439
United States|Mississippi|Jackson|32.29876|-90.18481|39216-4505|432
United States|Louisiana|Shreveport|32.52515|-93.75018|71103|431
United States|Arizona|Scottsdale|33.50921|-111.89903|85259|431
United States|Ohio|Toledo|41.66394|-83.55521|43623-3456|421
United States|California|Torrance|33.83585|-118.34063|90502|416
United States|California|Oakland|37.80437|-122.2708|94609|414
United States|Pennsylvania|Hershey|40.28592|-76.65025|17033|414
United States|Tennessee|Knoxville|35.96064|-83.92074|37920|408
United States|Massachusetts|Worcester|42.26259|-71.80229|01655|408
United States|Florida|West Palm Beach|26.71534|-80.05337|33407|400
United States|Kansas|Kansas City|39.11417|-94.62746|66160|399
United States|Illinois|Peoria|40.69365|-89.58899|61602|391
United States|Colorado|Colorado Springs|38.83388|-104.82136|80909|385
United States|New Hampshire|Lebanon|43.64229|-72.25176|03756|380
United States|South Carolina|Columbia|34.00071|-81.03481|29203|375
United States|Florida|Clearwater|27.96585|-82.8001|33756|365
United States|New Jersey|New Brunswick|40.48622|-74.45182|08901|362
United States|Florida|Fort Lauderdale|26.12231|-80.14338|33316|362
United States|New Jersey|Newark|40.73566|-74.17237|07103|360
United States|Vermont|Burlington|44.47588|-73.21207|05401|360
United States|South Carolina|Spartanburg|34.94957|-81.93205|29303|358
United States|North Dakota|Fargo|46.87719|-96.7898|58122|357
United States|Texas|Galveston|29.30135|-94.7977|77555-0209|347
United States|Georgia|Augusta|33.47097|-81.97484|30912|343
United States|Michigan|Grand Rapids|42.96336|-85.66809|49503|340
United States|Ohio|Akron|41.08144|-81.51901|44308|338
United States|Georgia|Decatur|33.77483|-84.29631|30033|337
United States|Michigan|Kalamazoo|42.29171|-85.58723|49007-3731|334
United States|Alabama|Huntsville|34.7304|-86.58594|35801|330
United States|Iowa|Des Moines|41.60054|-93.60911|50309-1016|329
United States|California|Anaheim|33.83529|-117.9145|92801|327
United States|Florida|St. Petersburg|27.77086|-82.67927|33701|326
United States|New York|Stony Brook|40.92565|-73.14094|11794|321
United States|Nebraska|Lincoln|40.8|-96.66696|68510|317
United States|Illinois|Springfield|39.80172|-89.64371|62702|315
United States|California|Beverly Hills|34.07362|-118.40036|90211|314
United States|New Jersey|Hackensack|40.88593|-74.04347|07601|307
United States|California|Duarte|34.13945|-117.97729|91010|305
United States|Missouri|Columbia|38.95171|-92.33407|65203|302
United States|Florida|Fort Myers|26.62168|-81.84059|33901|301
United States|California|Fresno|36.74773|-119.77237|93720|297
United States|Montana|Billings|45.78329|-108.50069|59101|293
United States|Missouri|Springfield|37.21533|-93.29824|65807|292
United States|Florida|Sarasota|27.33643|-82.53065|34239|289
United States|South Dakota|Sioux Falls|43.54369|-96.72796|57105|281
United States|North Carolina|Greensboro|36.07264|-79.79198|27401|275
United States|Kansas|Overland Park|38.98223|-94.67079|66211|275
United States|Georgia|Savannah|32.08354|-81.09983|31406|270
United States|Idaho|Boise|43.6135|-116.20345|83712|268
United States|Louisiana|Baton Rouge|30.44332|-91.18747|70809|266
United States|North Carolina|Asheville|35.60095|-82.55402|28801|265
United States|New York|Manhasset|40.79788|-73.69957|11030|263
United States|Tennessee|Chattanooga|35.04563|-85.30968|37404|258
United States|Georgia|Marietta|33.9526|-84.54993|30060|258
United States|Massachusetts|Springfield|42.10148|-72.58981|01199|253
United States|Florida|Hollywood|26.0112|-80.14949|33021|252
United States|Texas|Lubbock|33.57786|-101.85517|79410|250
United States|Florida|Ocala|29.1872|-82.14009|34471|248
United States|Michigan|Flint|43.01253|-83.68746|48503|245
United States|Texas|Temple|31.09823|-97.34278|76508|245
United States|South Dakota|Rapid City|44.08054|-103.23101|57709|240
United States|Florida|Miami Beach|25.79065|-80.13005|33140|239
United States|North Carolina|Greenville|35.61266|-77.36635|27834|239
United States|Indiana|South Bend|41.68338|-86.25001|46601|232
United States|Illinois|Maywood|41.8792|-87.84312|60153|231
United States|Texas|Amarillo|35.222|-101.8313|79106|229
United States|California|Newport Beach|33.61891|-117.92895|92663|229
United States|Ohio|Canton|40.79895|-81.37845|44718|227
United States|California|Santa Monica|34.01949|-118.49138|90404|225
United States|Wisconsin|Marshfield|44.66885|-90.1718|54449|223
United States|California|Loma Linda|34.04835|-117.26115|92354|222
United States|California|Walnut Creek|37.90631|-122.06496|94598|222
United States|Illinois|Evanston|42.04114|-87.69006|60201|222
United States|Virginia|Fairfax|38.84622|-77.30637|22031|221
United States|Delaware|Newark|39.68372|-75.74966|19713|221
United States|Indiana|Evansville|37.97476|-87.55585|47714|219
United States|Michigan|Royal Oak|42.48948|-83.14465|48073|216
United States|North Carolina|Wilmington|34.23556|-77.94604|28401|216
United States|Pennsylvania|Danville|40.96342|-76.61273|17822-2001|214
United States|Illinois|Urbana|40.11059|-88.20727|61801|212
United States|Pennsylvania|Allentown|40.60843|-75.49018|18103|211
United States|Florida|Pembroke Pines|26.00315|-80.22394|33024|211
United States|Oregon|Eugene|44.05207|-123.08675|97401|208
United States|Delaware|Wilmington|39.74595|-75.54659|19899|207
United States|Louisiana|Metairie|29.98409|-90.15285|70006|207
United States|Georgia|Columbus|32.46098|-84.98771|31904|205
United States|Connecticut|Hartford|41.76371|-72.68509|06106|204
United States|Minnesota|Duluth|46.78327|-92.10658|55805|204
United States|West Virginia|Morgantown|39.62953|-79.9559|26506|202
United States|Ohio|Kettering|39.6895|-84.16883|45429|200
United States|California|Santa Rosa|38.44047|-122.71443|95403|197
United States|Illinois|Decatur|39.84031|-88.9548|62526|197
United States|South Carolina|Greer|34.93873|-82.22706|29651|195
United States|Florida|Hialeah|25.8576|-80.27811|33012|195
United States|Kansas|Topeka|39.04833|-95.67804|66606|195
United States|New Jersey|Camden|39.92595|-75.11962|08103|192
United States|Oregon|Medford|42.32652|-122.87559|97504|190
United States|Wisconsin|Green Bay|44.51916|-88.01983|54307-3508|189
United States|Florida|Bradenton|27.49893|-82.57482|34208|189
United States|Florida|Pensacola|30.42131|-87.21691|32504|187
United States|Tennessee|Germantown|35.08676|-89.81009|38138|187
United States|California|San Jose|37.33939|-121.89496|95128|184
United States|Minnesota|Saint Louis Park|44.9483|-93.34801|55416|182
United States|California|Irvine|33.66946|-117.82311|92618|180
United States|Illinois|Park Ridge|42.01114|-87.84062|60068|179
United States|Indiana|Fort Wayne|41.1306|-85.12886|46825|179
United States|New York|New Hyde Park|40.7351|-73.68791|11040|179
United States|Florida|Boca Raton|26.35869|-80.0831|33486|179
United States|Montana|Missoula|46.87215|-113.994|59801|177
United States|Virginia|Falls Church|38.88233|-77.17109|22042|176
United States|Texas|Tyler|32.35126|-95.30106|75701|172
United States|California|Fountain Valley|33.70918|-117.95367|92708|172
United States|California|Pasadena|34.14778|-118.14452|91105|171
United States|Texas|Plano|33.01984|-96.69889|75093|171
United States|Texas|Arlington|32.73569|-97.10807|76012|170
United States|Tennessee|Kingsport|36.54843|-82.56182|37660|168
United States|Maryland|Rockville|39.084|-77.15276|20852|167
United States|Virginia|Roanoke|37.27097|-79.94143|24014|167
United States|California|Riverside|33.95335|-117.39616|92506|165
United States|California|Santa Ana|33.74557|-117.86783|92705|165
United States|Texas|El Paso|31.75872|-106.48693|79902|165
United States|Florida|Aventura|25.95648|-80.13921|33180|164
United States|Arizona|Mesa|33.42227|-111.82264|85206|162
United States|Michigan|Southfield|42.47337|-83.22187|48075-9975|162
United States|California|Huntington Beach|33.6603|-117.99923|92647|161
United States|Connecticut|Waterbury|41.55815|-73.0515|06708|161
United States|New York|Great Neck|40.80066|-73.72846|11021|160
United States|Tennessee|Jackson|35.61452|-88.81395|38301|158
United States|Iowa|Cedar Rapids|42.00833|-91.64407|52403-1206|158
United States|Pennsylvania|Lancaster|40.03788|-76.30551|17604|156
United States|Florida|Daytona Beach|29.21081|-81.02283|32114|155
United States|District of Columbia|Washington D.C.|38.89511|-77.03637|20010|154
United States|Colorado|Englewood|39.64777|-104.98776|80113|154
United States|New York|Valhalla|41.07482|-73.77513|10595|151
United States|Florida|Tallahassee|30.43826|-84.28073|32308|150
United States|Pennsylvania|Bethlehem|40.62593|-75.37046|18015|150
United States|New York|The Bronx|40.84985|-73.86641|10461|150
United States|Florida|Winter Park|28.6|-81.33924|32789|150
United States|Michigan|Troy|42.60559|-83.14993|48098|150
United States|Pennsylvania|Wynnewood|40.00289|-75.27074|19096|149
United States|New York|Staten Island|40.56233|-74.13986|10305|149
United States|North Dakota|Bismarck|46.80833|-100.78374|58501|149
United States|Connecticut|Farmington|41.71982|-72.83204|06030|148
United States|Utah|Murray|40.66689|-111.88799|84107|148
United States|Idaho|Idaho Falls|43.46658|-112.03414|83404|147
United States|Florida|Coral Gables|25.72149|-80.26838|33134|146
United States|Florida|Plantation|26.13421|-80.23184|33324|144
United States|California|Northridge|34.22834|-118.53675|91325|143
United States|Washington|Bellevue|47.61038|-122.20068|98004|143
United States|Missouri|Chesterfield|38.66311|-90.57707|63017|142
United States|Michigan|Lansing|42.73253|-84.55553|48910|141
United States|North Carolina|Hickory|35.73319|-81.3412|28601|141
United States|New York|Mineola|40.74927|-73.64068|11501|141
United States|Georgia|Macon|32.84069|-83.6324|31201|141
United States|Pennsylvania|Duncansville|40.42341|-78.4339|16635|140
United States|South Carolina|Anderson|34.50344|-82.65013|29621|139
United States|California|Greenbrae|37.94854|-122.5247|94904|138
United States|Wisconsin|La Crosse|43.80136|-91.23958|54601|138
United States|Minnesota|Edina|44.88969|-93.34995|55435|138
United States|Iowa|Sioux City|42.49999|-96.40031|51101-1733|138
United States|Arkansas|Jonesboro|35.8423|-90.70428|72401|137
United States|Florida|Boynton Beach|26.52535|-80.06643|33437|137
United States|California|Concord|37.97798|-122.03107|94520|136
United States|New Jersey|Morristown|40.79677|-74.48154|07962|136
United States|California|Oceanside|33.19587|-117.37948|92056|136
United States|California|La Mesa|32.76783|-117.02308|91942|135
United States|Texas|Corpus Christi|27.80058|-97.39638|78404|134
United States|Florida|Melbourne|28.08363|-80.60811|32901|133
United States|Michigan|Saginaw|43.41947|-83.95081|48601|133
United States|Connecticut|Stamford|41.05343|-73.53873|06905|131
United States|Arizona|Chandler|33.30616|-111.84125|85224|130
United States|Maine|Portland|43.66147|-70.25533|04102|128
United States|West Virginia|Charleston|38.34982|-81.63262|25304|127
United States|Florida|Naples|26.14234|-81.79596|34102|127
United States|California|Berkeley|37.87159|-122.27275|94704|127
United States|Florida|South Miami|25.7076|-80.29338|33143|126
United States|Colorado|Boulder|40.01499|-105.27055|80304|126
United States|Florida|New Port Richey|28.24418|-82.71927|34652|125
United States|Alabama|Montgomery|32.36681|-86.29997|36106|124
United States|Virginia|Virginia Beach|36.85293|-75.97799|23454|124
United States|Montana|Butte|46.00382|-112.53474|59701|124
United States|Kentucky|Paducah|37.08339|-88.60005|42003|123
United States|New York|Poughkeepsie|41.70037|-73.92097|12601|123
United States|Tennessee|Bristol|36.59511|-82.18874|37620|123
United States|New Jersey|Toms River|39.95373|-74.19792|08755|122
United States|Maine|Bangor|44.79884|-68.77265|04401|122
United States|Montana|Great Falls|47.50024|-111.30081|59405|122
United States|California|Chula Vista|32.64005|-117.0842|91911|121
United States|Pennsylvania|Abington|40.12067|-75.11795|19001|121
United States|California|Palm Springs|33.8303|-116.54529|92262|121
United States|Nevada|Henderson|36.0397|-114.98194|89052|121
United States|Texas|Waco|31.54933|-97.14667|76712|121
United States|Arizona|Tempe|33.41477|-111.90931|85282|120
United States|Minnesota|Saint Paul|44.94441|-93.09327|55102|120
United States|Washington|Vancouver|45.63873|-122.66149|98664|120
United States|California|Fullerton|33.87029|-117.92534|92835|118
United States|California|Escondido|33.11921|-117.08642|92025|118
United States|Alaska|Anchorage|61.21806|-149.90028|99508|117
United States|Montana|Kalispell|48.19579|-114.31291|59901|117
United States|Pennsylvania|Erie|42.12922|-80.08506|16505|117
United States|Florida|Jupiter|26.93422|-80.09421|33458|117
United States|Kansas|Newton|38.04668|-97.34504|67114|117
United States|California|Glendale|34.14251|-118.25508|91204|116
United States|Maryland|Annapolis|38.97859|-76.49184|21401|116
United States|Nevada|Reno|39.52963|-119.8138|89502|115
United States|Illinois|Hines|41.85364|-87.8395|60141|115
United States|Kentucky|Madisonville|37.3281|-87.49889|42431|114
United States|Tennessee|Johnson City|36.31344|-82.35347|37604|114
United States|Arkansas|Hot Springs|34.5037|-93.05518|71913|114
United States|Rhode Island|Warwick|41.7001|-71.41617|02886|114
United States|Minnesota|St. Paul|44.94441|-93.09327|55101|114
United States|Illinois|Rockford|42.27113|-89.094|61107|113
United States|Utah|Ogden|41.223|-111.97383|84403|113
United States|Illinois|Arlington Heights|42.08836|-87.98063|60005|112
United States|Georgia|Gainesville|34.29788|-83.82407|30501|112
United States|California|Mission Viejo|33.60002|-117.672|92691|111
United States|California|Santa Barbara|34.42083|-119.69819|93105|111
United States|Georgia|Lawrenceville|33.95621|-83.98796|30045|109
United States|California|Bakersfield|35.37329|-119.01871|93309|109
United States|Florida|Ormond Beach|29.28581|-81.05589|32174|108
United States|New Jersey|East Orange|40.76732|-74.20487|07018-1095|107
United States|Maine|Scarborough|43.57814|-70.32172|04074|106
United States|Illinois|Normal|40.5142|-88.99063|61761|106
United States|Colorado|Littleton|39.61332|-105.01665|80120|106
United States|Colorado|Wheat Ridge|39.7661|-105.07721|80033|105
United States|Illinois|Aurora|41.76058|-88.32007|60504|105
United States|New Jersey|Voorhees|40.48122|-74.48321|08043|104
United States|California|Burbank|34.18084|-118.30897|91505|103
United States|Iowa|West Des Moines|41.57721|-93.71133|50266|103
United States|North Carolina|Salisbury|35.67097|-80.47423|28144|103
United States|Florida|Lakeland|28.03947|-81.9498|33805|103
United States|Mississippi|Tupelo|34.25807|-88.70464|38801|101
United States|California|Roseville|38.75212|-121.28801|95661|101
United States|Florida|Vero Beach|27.63864|-80.39727|32960|100
United States|Michigan|Dearborn|42.32226|-83.17631|48124|99
United States|Washington|Wenatchee|47.42346|-120.31035|98801|99
United States|Connecticut|Bridgeport|41.17923|-73.18945|06606|98
United States|Georgia|Roswell|34.02316|-84.36159|30076|98
United States|Pennsylvania|Reading|40.33565|-75.92687|19612-6052|97
United States|California|Stockton|37.9577|-121.29078|95207|97
United States|Minnesota|Fridley|45.08608|-93.26328|55432|97
United States|Washington|Renton|47.48288|-122.21707|98057|97
United States|North Carolina|Statesville|35.78264|-80.8873|28677|96
United States|Florida|Maitland|28.62778|-81.36312|32751|96
United States|Pennsylvania|York|39.9626|-76.72774|17315|95
United States|Texas|Beaumont|30.08605|-94.10185|77701|95
United States|North Carolina|High Point|35.95569|-80.00532|27262|95
United States|Alabama|Anniston|33.65983|-85.83163|36207|94
United States|Florida|Port Charlotte|26.97617|-82.09064|33952|94
United States|Massachusetts|Fall River|41.70149|-71.15505|02720|94
United States|California|Tustin|33.74585|-117.82617|92780|94
United States|Idaho|Meridian|43.61211|-116.39151|83642|94
United States|California|Garden Grove|33.77391|-117.94145|92845|94
United States|California|Travis Air Force Base|38.26845|-121.93373|94535|93
United States|Texas|Sugar Land|29.61968|-95.63495|77479|93
United States|Kentucky|Owensboro|37.77422|-87.11333|42303|93
United States|Texas|Fort Sam Houston|29.45746|-98.4472|78234|93
United States|Louisiana|Lafayette|30.22409|-92.01984|70503|92
United States|North Carolina|Goldsboro|35.38488|-77.99277|27534|92
United States|South Carolina|Mt. Pleasant|32.79407|-79.86259|29464|92
United States|West Virginia|Huntington|38.41925|-82.44515|25701|92
United States|North Carolina|Cary|35.79154|-78.78112|27518|92
United States|Washington|Kirkland|47.68149|-122.20874|98034|91
United States|Washington|Olympia|47.04491|-122.90169|98502|91
United States|Indiana|Elkhart|41.68199|-85.97667|46515|91
United States|New York|Williamsville|42.96395|-78.73781|14221|91
United States|Illinois|Joliet|41.52519|-88.0834|60435|90
United States|Virginia|Newport News|36.98038|-76.42975|23606|90
United States|Minnesota|Saint Cloud|45.5608|-94.16249|56303|90
United States|Pennsylvania|State College|40.79339|-77.86|16801|90
United States|Pennsylvania|Scranton|41.40916|-75.6649|18501|89
United States|Colorado|Fort Collins|40.58526|-105.08442|80524|89
United States|North Carolina|Concord|35.40888|-80.58158|28025|88
United States|Vermont|Bennington|42.87813|-73.19677|05201|88
United States|Arizona|Peoria|33.5806|-112.23738|85381|88
United States|New Jersey|Summit|40.71562|-74.36468|07901|88
United States|Utah|West Jordan|40.60967|-111.9391|84088|87
United States|Texas|Tomball|30.09716|-95.61605|77375|87
United States|North Dakota|Grand Forks|47.92526|-97.03285|58201|87
United States|Florida|Kissimmee|28.30468|-81.41667|34741|86
United States|Florida|Panama City|30.15946|-85.65983|32401|85
United States|Indiana|Muncie|40.19338|-85.38636|47303-3499|85
United States|Virginia|Portsmouth|36.83543|-76.29827|23708-2197|85
United States|Texas|Irving|32.81402|-96.94889|75062|85
United States|Maryland|Columbia|39.24038|-76.83942|21044|85
United States|Connecticut|New Britain|41.66121|-72.77954|06050|84
United States|Pennsylvania|Wilkes-Barre|41.24591|-75.88131|18711|83
United States|California|Encinitas|33.03699|-117.29198|92024|83
United States|Florida|Brandon|27.9378|-82.28592|33511|83
United States|California|Rancho Mirage|33.73974|-116.41279|92270|83
United States|New York|Lake Success|40.77066|-73.71763|11042|83
United States|Massachusetts|Burlington|42.50482|-71.19561|01805|82
United States|Missouri|Jefferson City|38.5767|-92.17352|65109|82
United States|Arizona|Gilbert|33.35283|-111.78903|85234|82
United States|Illinois|Oak Lawn|41.71087|-87.75811|60453|82
United States|Illinois|Naperville|41.78586|-88.14729|60563|82
United States|Connecticut|Norwalk|41.1176|-73.4079|06856|81
United States|Washington|Yakima|46.60207|-120.5059|98902|81
United States|California|Martinez|38.01937|-122.13413|94553|81
United States|Pennsylvania|West Reading|40.3337|-75.94743|19611|81
United States|Michigan|Traverse City|44.76306|-85.62063|49684|81
United States|Arizona|Glendale|33.53865|-112.18599|85306|80
United States|California|Vista|33.20004|-117.24254|92083|80
United States|Colorado|Longmont|40.16721|-105.10193|80501|80
United States|Montana|Bozeman|45.67965|-111.03856|59715|80
United States|Florida|DeLand|29.02832|-81.30312|32720|80
United States|Colorado|Lakewood|39.70471|-105.08137|80228|80
United States|New Jersey|Edison|40.51872|-74.4121|08818|79
United States|Pennsylvania|Altoona|40.51868|-78.39474|16602|79
United States|Ohio|Beachwood|41.4645|-81.50873|44122|79
United States|Michigan|Ypsilanti|42.24115|-83.61299|48197|79
United States|California|Tarzana|34.17334|-118.55397|91356|79
United States|Virginia|Danville|36.58597|-79.39502|24541|79
United States|Oklahoma|Norman|35.22257|-97.43948|73069|79
United States|Florida|Port Orange|29.13832|-80.99561|32127|79
United States|Alabama|Tuscaloosa|33.20984|-87.56917|35406|79
United States|New Hampshire|Manchester|42.99564|-71.45479|03103|78
United States|South Carolina|Simpsonville|34.73706|-82.25428|29681|78
United States|California|Downey|33.94001|-118.13257|90242|78
United States|Washington|Bellingham|48.75955|-122.48822|98225|78
United States|Illinois|Skokie|42.03336|-87.73339|60076|78
United States|Indiana|Michigan City|41.70754|-86.89503|46360|78
United States|Texas|Lackland Air Force Base|29.38663|-98.61797|78236-5300|77
United States|New Jersey|Ridgewood|40.97926|-74.11653|07450|77
United States|Pennsylvania|Camp Hill|40.23981|-76.91997|17011|77
United States|Louisiana|Slidell|30.27519|-89.78117|70458|77
United States|Virginia|Lynchburg|37.41375|-79.14225|24501|76
United States|California|Carmichael|38.61713|-121.32828|95608|76
United States|Michigan|Warren|42.49044|-83.01304|48093|76
United States|California|Vallejo|38.10409|-122.25664|94589|76
United States|Iowa|Ames|42.03471|-93.61994|50010|76
United States|Maryland|Chevy Chase|39.00287|-77.07115|20815|76
United States|South Carolina|West Columbia|33.99349|-81.07398|29169|76
United States|Iowa|Dubuque|42.50056|-90.66457|52001|75
Uruguay||Montevideo|-34.90328|-56.18816|11600|11
Venezuela||Caracas|10.48801|-66.87919|1062|19
Venezuela|Distrito Federal|Caracas|10.48801|-66.87919|1010|4
Venezuela|Carabobo|Valencia|10.16153|-68.00044|2001|3
Vietnam||Hanoi|21.0245|105.84117|100000|44
Vietnam||Ho Chi Minh City|10.82302|106.62965|700000|31
Vietnam||Ho Chi Minh|10.82302|106.62965|700000|13
Zambia||Lusaka|-15.40669|28.28713||11
Zambia||Ndola|-12.95867|28.63659||3
Zimbabwe||Harare|-17.82772|31.05337||9
`;
