// Given names that tell a man from a woman where neither the base nor a title does. Common ones of many countries,
// left out where both bear them. Recalled.

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const female = names(`
ada adriana agnes aisha aleksandra alexandra alice alicia alina amal amina amy ana analena anastasia angela anita anna
annalena anne annie antonia anya asha astrid barbara beata beatrice beatriz benazir bertha bianca birgit brenda brigitte
camilla carla carmen carol carolina caroline catarina catherine cecilia chandrika charlotte chiara christina christine chrystia
claire clara claudia condoleezza corazon cristina daniela deborah diana dilma dolores dora dorothy ekaterina elena eleni elisabeth
elizabeth ellen elsa emily emma erna esther eva evelyn fatima fatou federica fiona florence frances francisca gabriela
giorgia gloria golda grace greta hanna hannah harriet heather heidi helen helena hilda hillary indira inga ingrid irene
irina isabel isabella jacinda jane janet jennifer jessica joan joanna josephine joyce juana judith julia juliana julie kaja
karen karin karine katarina katerina kate katherine kathleen katja keiko khaleda kirsten kristalina kristina larisa laura leila
leni leyla lidia lilian lina linda lisa ljiljana lucia luisa lydia madeleine magdalena maia malala mame margaret margarita maria
mariam marianne marie marina marine marta martha mary maryam megawati mercedes meryem mette michelle milica mirjana
monica monika nadia nancy natalia nataliya natasha nathalie ngozi nina nora olga olivia olena oksana patricia paula
pauline penny petra portia pratibha rachel rania rebecca regina rita roberta rosa rosemary roza ruth salome samia samira
sandra sanna sara sarah shirin simonetta sofia sonia sophia sophie stella susan susana suzanne svetlana sviatlana
sylvia tamara tansu tatiana teresa theresa tzipi ulrike ursula valentina valerie vanessa vera veronika victoria violeta
viola virginia wendy xiomara yingluck yulia yuliya yvonne zainab zuzana`)

const male = names(`
aaron abdel abdul abdullah abdulla abel abraham adam adolfo ahmad ahmed alain alan albert alberto alejandro aleksandar aleksander
aleksandr alexander alexei aleksei alexandros alfonso alfred ali alfredo alvaro amadou amir anatoly anders andre andreas
andrei andrew andriy andrzej anthony antoine antonio antony anwar ariel arnold arthur artur ashraf augusto bakir bashar
benito benjamin bernard bernardo bill bob boris brian bruno carl carlos cesar charles christian christopher claude
colin cyril dan daniel dariusz david denis dennis dieter dimitar dimitris dmitri dmitry dmytro dominique donald douglas edgar
eduard eduardo edward edwin ehud ahmet emanuel emil emmanuel emomali enrique eric erik ernest ernesto esteban evo farid felipe felix ferdinand fernando fidel filip foday francis francisco francois frank franz fred frederick friedrich gabor gabriel
gamal geert geoffrey george georges gerald gerard gerhard giorgi giorgio giovanni giuseppe gordon graham guillermo gustavo guy
habib haile hamid hans harold harry hassan hector heinz helmut henri henrik henry herbert hosni howard hubert hugo hussein ibrahim igor ilham ilir imran ismail ivan ivo jacob jack jacques jaime jair jakob james jan janez janos jaroslaw javier jean
jens jeremy jerzy jesus jim jimmy joachim joao joaquim joe joel johan johannes john johnny jon jonas jonathan jorge jose josef
joseph joshua josip juan julian julio julius juha kamal karel karl kassym-jomart keith kemal ken kenneth kevin khalid khalifa klaus
kofi konstantin kwame lars laurent lawrence lech leo leon leonardo leonid leopold leszek levan lloyd louis luc luca lucas luigi
luis luiz lukas macky mahmoud mahmud malcolm manmohan manuel marc marcel marcelo marcin marco marcos marek mario mark martin massoud mateusz
mathieu mats matteo matthew maurice mauricio max maxim mehdi mehmet mevlut michael michel miguel mihai mikhail mikheil milan
miroslav mohamed mohammad mohammed morgan mouammar moussa muammar muhammad muhammadu mustafa narendra nawaz nelson nestor
nicholas nicolas nicos niels nikolai nikos nikol noah norman nouri oleg oleksandr oleksiy olivier olusegun omar oscar oskar
osman otto pablo paolo pascal patrice patrick paul paulo pavel pedro percy peter petr petro philip philippe pierre pieter piotr
prayuth qassem rafael rafic rajiv ralph ramon raoul raul ray raymond recep rene renzo rex ricardo richard robert roberto rodrigo roger roland roman romano ron ronald rudolf ruslan ryszard saad sadiq salman salva salvador samuel sani sebastian serge sergei sergey
sergio serhiy shavkat shimon shinzo silvio simon slobodan solomon stanislav stefan stefanos stephen steve steven stuart suleiman taavi tayyip
ted teodoro thabo thomas tim timothy tom tomas tomasz tomislav tony traian uhuru ulrich umar valdis valery vasyl vicente victor
viktor vincent vitaly vladimir vladislav vojislav volodymyr walter wilhelm willem william willy wojciech wolfgang xavier
yair yasser yitzhak yoweri yuri yves zine zoran`)

/** @param name a full name; the first word that tells decides */
export function genderOfName(name: string): "male" | "female" | null {
  const [given, ...rest] = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[\s-]+/)
  if (given === undefined || rest.length === 0) return null
  return male.has(given) ? "male" : female.has(given) ? "female" : null
}
