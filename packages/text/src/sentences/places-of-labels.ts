// Countries and towns that open an item of news as its label: "CHAD: …", "Accra, Ghana – …", "Delhi – …".

const namesOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*[|\n]\s*/)
      .map(name => name.toLowerCase()),
  )

const countries = namesOf(`
Abkhazia | Afghanistan | Albania | Algeria | Andorra | Angola | Argentina | Armenia | Australia | Austria | Azerbaijan
Bahamas | Bahrain | Bangladesh | Barbados | Belarus | Belgium | Belize | Benin | Bhutan | Bolivia | Bosnia
Bosnia and Herzegovina | Bosnia-Herzegovina | Botswana | Brazil | Britain | Brunei | Bulgaria | Burkina Faso | Burma | Burundi
Cambodia | Cameroon | Canada | Cape Verde | Central African Republic | Chad | Chechnya | Chile | China | Colombia | Comoros
Congo | Costa Rica | Crimea | Croatia | Cuba | Cyprus | Czech Republic | Czechia | Czechoslovakia
Democratic Republic of Congo | Democratic Republic of the Congo | DR Congo | Denmark | Djibouti | Dominica
Dominican Republic | East Germany | East Timor | Ecuador | Egypt | El Salvador | England | Equatorial Guinea | Eritrea | Estonia
Eswatini | Ethiopia | Fiji | Finland | France | Gabon | Gambia | The Gambia | Gaza | Gaza Strip | Georgia | Germany | Ghana
Greece | Greenland | Grenada | Guatemala | Guinea | Guinea-Bissau | Guyana | Haiti | Honduras | Hong Kong | Hungary | Iceland
India | Indonesia | Iran | Iraq | Ireland | Israel | Italy | Ivory Coast | Jamaica | Japan | Jordan | Kashmir | Kazakhstan
Kenya | Kosovo | Kuwait | Kyrgyzstan | Laos | Latvia | Lebanon | Lesotho | Liberia | Libya | Liechtenstein | Lithuania
Luxembourg | Macedonia | Madagascar | Malawi | Malaysia | Maldives | Mali | Malta | Mauritania | Mauritius | Mexico | Moldova
Monaco | Mongolia | Montenegro | Morocco | Mozambique | Myanmar | Nagorno-Karabakh | Namibia | Nepal | Netherlands
New Caledonia | New Zealand | Nicaragua | Niger | Nigeria | North Korea | North Macedonia | Northern Ireland | Norway | Oman
Pakistan | Palestine | Panama | Papua New Guinea | Paraguay | Peru | Philippines | Poland | Portugal | Qatar | Romania
Russia | Rwanda | Samoa | Saudi Arabia | Scotland | Senegal | Serbia | Seychelles | Sierra Leone | Singapore | Slovakia
Slovenia | Solomon Islands | Somalia | Somaliland | South Africa | South Korea | South Ossetia | South Sudan | Soviet Union
Spain | Sri Lanka | Sudan | Suriname | Swaziland | Sweden | Switzerland | Syria | Taiwan | Tajikistan | Tanzania | Thailand
Tibet | Timor-Leste | Togo | Tonga | Transnistria | Trinidad and Tobago | Tunisia | Turkey | Türkiye | Turkmenistan | Uganda
Ukraine | United Arab Emirates | United Kingdom | United States | Uruguay | Uzbekistan | Vanuatu | Vatican | Venezuela | Vietnam
Wales | West Bank | West Germany | Western Sahara | Yemen | Yugoslavia | Zambia | Zaire | Zimbabwe | U.S. | U.K.
Afghanistan/Pakistan | Israel/Palestine | Israel-Gaza
`)

const towns = namesOf(`
Abidjan | Abu Dhabi | Abuja | Accra | Addis Ababa | Aden | Aleppo | Algiers | Almaty | Amman | Amsterdam | Ankara
Antananarivo | Ashgabat | Asmara | Astana | Asunción | Asuncion | Athens | Baghdad | Baku | Bamako | Bangkok | Bangui | Banjul
Basra | Beijing | Beirut | Belfast | Belgrade | Benghazi | Berlin | Bern | Bishkek | Bissau | Bogotá | Bogota | Bonn | Brasília
Brasilia | Bratislava | Brazzaville | Brussels | Bucharest | Budapest | Buenos Aires | Bujumbura | Cairo | Canberra | Cape Town
Caracas | Chisinau | Colombo | Conakry | Copenhagen | Cotonou | Dakar | Damascus | Dar es Salaam | Delhi | Dhaka | Dili
Djibouti | Dodoma | Doha | Dubai | Dublin | Dushanbe | Freetown | Gaborone | Gaza City | Geneva | Georgetown | Goma
Guatemala City | Hanoi | Harare | Hargeisa | Havana | Helsinki | Hong Kong | Islamabad | Istanbul | Jakarta | Jerusalem | Johannesburg
Juba | Kabul | Kampala | Karachi | Kathmandu | Khartoum | Kiev | Kigali | Kingston | Kinshasa | Kuala Lumpur | Kuwait City
Kyiv | La Paz | Lagos | Lahore | Libreville | Lilongwe | Lima | Lisbon | Ljubljana | Lomé | Lome | London | Luanda | Lusaka
Madrid | Malabo | Malé | Managua | Manama | Manila | Maputo | Maseru | Mbabane | Mexico City | Minsk | Mogadishu | Monrovia
Montevideo | Moroni | Moscow | Mumbai | Muscat | N'Djamena | Nairobi | Nassau | Naypyidaw | New Delhi | New York | Niamey
Nicosia | Nouakchott | Nuuk | Oslo | Ottawa | Ouagadougou | Panama City | Paris | Phnom Penh | Podgorica | Port Louis
Port Moresby | Port-au-Prince | Prague | Pretoria | Pristina | Pyongyang | Quito | Rabat | Ramallah | Rangoon | Reykjavik
Riga | Riyadh | Rome | San José | San Salvador | Sanaa | Sana'a | Santiago | Santo Domingo | Sarajevo | Seoul | Skopje | Sofia
Stockholm | Strasbourg | Sukhumi | Suva | Taipei | Tallinn | Tashkent | Tbilisi | Tegucigalpa | Tehran | Tel Aviv | The Hague
Thimphu | Tirana | Tokyo | Tripoli | Tunis | Ulaanbaatar | Vienna | Vientiane | Vilnius | Warsaw | Washington | Wellington
Windhoek | Yangon | Yaoundé | Yaounde | Yerevan | Zagreb
`)

/** "Sri Lanka", "TRINIDAD AND TOBAGO" */
export const isCountry = (name: string): boolean => countries.has(name.toLowerCase())

export const isTown = (name: string): boolean => towns.has(name.toLowerCase())
