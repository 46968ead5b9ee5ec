-- What the public pages say. A topic is something that must, or may, be told; a revision is one wording of it, in both languages.
create table content_topic (
    code varchar(32) primary key,
    leaflet varchar(16) not null,
    place integer not null unique,
    required boolean not null,
    source varchar(200) not null,
    name_nl varchar(200) not null,
    name_en varchar(200) not null,
    valid_from date not null,
    valid_until date
);
create table content_revision (
    number integer primary key,
    topic varchar(32) not null references content_topic,
    title_nl varchar(200) not null,
    text_nl varchar(10000) not null,
    title_en varchar(200) not null,
    text_en varchar(10000) not null,
    at timestamptz not null,
    author uuid
);
create index content_revision_of_topic on content_revision (topic, number);

-- One after another, so that numbers rise in the order of commits: what a number stood for once, it stands for always.
-- Nothing is written, and nothing given back, when the topic was revised since the caller read it.
create function content_revise(p_topic varchar, p_based_on integer, p_title_nl varchar, p_text_nl varchar,
    p_title_en varchar, p_text_en varchar, p_at timestamptz, p_author uuid)
    returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given integer;
begin
    perform pg_advisory_xact_lock(hashtextextended('content_revision', 0));
    if p_based_on <> (select coalesce(max(number), 0) from content_revision where topic = p_topic) then
        return null;
    end if;
    insert into content_revision
        select coalesce(max(number), 0) + 1, p_topic, p_title_nl, p_text_nl, p_title_en, p_text_en, p_at, p_author
        from content_revision
        returning number into given;
    return given;
end $$;
revoke all on function content_revise from public;

grant execute on function content_revise to ${app};
grant select on content_topic, content_revision to ${app};

insert into content_topic (code, leaflet, place, required, source, name_nl, name_en, valid_from) values
    ('contact', 'PROCEDURE', 10, true, 'art. 2 Wet bescherming klokkenluiders', 'Bij wie u meldt', 'Whom to report to', date '2023-02-18'),
    ('definition', 'PROCEDURE', 20, true, 'art. 1 en 2 Wet bescherming klokkenluiders', 'Wat u kunt melden', 'What can be reported', date '2023-02-18'),
    ('ways', 'PROCEDURE', 30, true, 'art. 2 Wet bescherming klokkenluiders', 'Hoe u kunt melden', 'Ways to report', date '2023-02-18'),
    ('oral', 'PROCEDURE', 40, true, 'art. 2a Wet bescherming klokkenluiders; art. 18 Richtlijn (EU) 2019/1937', 'Mondeling melden', 'Reporting by word of mouth', date '2023-02-18'),
    ('steps', 'PROCEDURE', 50, true, 'art. 2 Wet bescherming klokkenluiders', 'Wat er met een melding gebeurt', 'What happens to a report', date '2023-02-18'),
    ('terms', 'PROCEDURE', 60, true, 'art. 2 Wet bescherming klokkenluiders', 'Termijnen', 'Terms', date '2023-02-18'),
    ('advice', 'PROCEDURE', 70, true, 'art. 2 en 3a Wet bescherming klokkenluiders', 'Advies in vertrouwen', 'Advice in confidence', date '2023-02-18'),
    ('detriment', 'PROTECTION', 110, true, 'art. 17e en volgende Wet bescherming klokkenluiders', 'Bescherming tegen benadeling', 'Protection against detriment', date '2023-02-18'),
    ('protected-people', 'PROTECTION', 120, true, 'art. 1 en 17e en volgende Wet bescherming klokkenluiders', 'Wie beschermd is', 'Who is protected', date '2023-02-18'),
    ('identity', 'PROTECTION', 130, true, 'art. 1a Wet bescherming klokkenluiders', 'Geheimhouding van de identiteit', 'Confidentiality of identity', date '2023-02-18'),
    ('readers', 'PROTECTION', 140, false, 'eigen keuze', 'Wie de melding ziet', 'Who sees a report', date '2023-02-18'),
    ('support', 'PROTECTION', 150, false, 'eigen keuze', 'Hulp bij benadeling', 'Help against detriment', date '2023-02-18'),
    ('precautions', 'PROTECTION', 160, false, 'eigen keuze', 'Wat de melder zelf kan doen', 'What reporters can do themselves', date '2023-02-18'),
    ('outside', 'EXTERNAL', 210, true, 'art. 2 en 2c Wet bescherming klokkenluiders', 'Buiten het ministerie melden', 'Reporting outside the ministry', date '2023-02-18'),
    ('house', 'EXTERNAL', 220, true, 'art. 3a Wet bescherming klokkenluiders', 'Huis voor Klokkenluiders', 'House for Whistleblowers', date '2023-02-18'),
    ('authorities', 'EXTERNAL', 230, true, 'art. 2c Wet bescherming klokkenluiders', 'Andere bevoegde autoriteiten', 'Other competent authorities', date '2023-02-18'),
    ('publicity', 'EXTERNAL', 240, false, 'eigen keuze', 'Naar de media', 'Going to the press', date '2023-02-18'),
    ('controller', 'PRIVACY', 310, true, 'art. 13 lid 1 onder a en b AVG', 'Verantwoordelijke en functionaris', 'Controller and data protection officer', date '2018-05-25'),
    ('purpose', 'PRIVACY', 320, true, 'art. 13 lid 1 onder c AVG', 'Doel en grondslag', 'Purpose and legal basis', date '2018-05-25'),
    ('recipients', 'PRIVACY', 330, true, 'art. 13 lid 1 onder e AVG', 'Wie de gegevens krijgt', 'Who receives the data', date '2018-05-25'),
    ('retention', 'PRIVACY', 340, true, 'art. 13 lid 2 onder a AVG; art. 2a Wet bescherming klokkenluiders', 'Bewaren en vernietigen', 'Keeping and destroying', date '2018-05-25'),
    ('rights', 'PRIVACY', 350, true, 'art. 13 lid 2 onder b en d AVG', 'Rechten en klacht', 'Rights and complaints', date '2018-05-25'),
    ('traces', 'PRIVACY', 360, false, 'eigen keuze', 'Sporen op het apparaat', 'Traces on the device', date '2018-05-25'),
    ('accessibility', 'ACCESSIBILITY', 410, true, 'Besluit digitale toegankelijkheid overheid', 'Toegankelijkheidsverklaring', 'Accessibility statement', date '2018-07-01'),
    ('hindrance', 'ACCESSIBILITY', 420, true, 'Besluit digitale toegankelijkheid overheid', 'Als het niet lukt', 'When it does not work', date '2018-07-01');

insert into content_revision (number, topic, title_nl, text_nl, title_en, text_en, at)
select place_in_line, topic, title_nl, btrim(text_nl, E'\n'), title_en, btrim(text_en, E'\n'), now()
from (values
(1, 'contact', 'Bij wie u meldt', $nl$
U meldt bij de integriteitscommissie van het ministerie. De secretaris van de commissie neemt uw melding aan en is uw aanspreekpunt. De commissie zorgt voor de opvolging.

De commissie is onafhankelijk: uw leidinggevende gaat er niet over.

U bereikt de secretaris via [dit meldpunt](/report). U kunt ook het algemene nummer van het ministerie bellen en naar de secretaris van de integriteitscommissie vragen.
$nl$, 'Whom to report to', $en$
You report to the integrity committee of the ministry. The secretary of the committee takes in your report and is your contact. The committee sees to the follow-up.

The committee is independent: your manager has no say in it.

You reach the secretary through [this reporting point](/report). You can also call the general number of the ministry and ask for the secretary of the integrity committee.
$en$),
(2, 'definition', 'Wat u kunt melden', $nl$
U kunt een **vermoeden van een misstand** melden. Een misstand raakt niet alleen u, maar ook anderen. Bijvoorbeeld:

- een wet of regel wordt overtreden, of dat dreigt te gebeuren;
- er is gevaar voor de gezondheid, de veiligheid van mensen of het milieu;
- de dienst werkt niet goed meer, omdat mensen zich niet gedragen zoals het hoort;
- een regel van de Europese Unie wordt geschonden.

U kunt ook een **integriteitsschending** melden, zoals fraude, omkoping of misbruik van macht.

Bewijs is niet nodig. Een vermoeden met een goede reden is genoeg: u zag, hoorde of las iets op uw werk.

Gaat het alleen over uzelf, bijvoorbeeld over uw beoordeling? Dan is het vaak een klacht. Twijfelt u? Meld het toch. De commissie legt uit waar het thuishoort.
$nl$, 'What you can report', $en$
You can report **suspected wrongdoing**. Wrongdoing touches others too, and not only you. For example:

- a law or rule is broken, or is about to be;
- there is danger to health, to people’s safety or to the environment;
- the service no longer works well, because people do not behave as they should;
- a rule of the European Union is breached.

You can also report an **integrity violation**, such as fraud, bribery or abuse of power.

Proof is not needed. A suspicion with a good reason is enough: you saw, heard or read something at work.

Is it about yourself only, for example about your appraisal? Then it is often a complaint. Are you in doubt? Report it anyway. The committee explains where it belongs.
$en$),
(3, 'ways', 'Hoe u kunt melden', $nl$
U kiest zelf hoe u meldt:

- **via dit meldpunt**, anoniem of met uw naam;
- **met een brief** aan de integriteitscommissie. Zet er “vertrouwelijk” op;
- **per telefoon**, bij de secretaris van de commissie;
- **in een gesprek**. Vraag erom; dan maken we binnen een redelijke tijd een afspraak op een plek die u past.

Ook bij een brief, een telefoontje of een gesprek krijgt u een bewijs van uw melding, met een code. Daarmee volgt u uw melding.

Iedereen die voor het ministerie werkt of heeft gewerkt, mag melden: ook stagiairs, vrijwilligers, sollicitanten en mensen van een ander bedrijf.
$nl$, 'How you can report', $en$
You choose how you report:

- **through this reporting point**, anonymously or with your name;
- **by letter** to the integrity committee. Write “confidential” on it;
- **by telephone**, to the secretary of the committee;
- **in a meeting**. Ask for one; we then make an appointment within a reasonable time, at a place that suits you.

After a letter, a call or a meeting too you get a proof of your report, with a code. With it you follow your report.

Everybody who works or has worked for the ministry may report: trainees, volunteers, applicants and people from another company too.
$en$),
(4, 'oral', 'Als u mondeling meldt', $nl$
Vertelt u het per telefoon of in een gesprek? Dan legt de secretaris vast wat u zegt.

- We nemen het gesprek alleen op als u dat vooraf goedvindt.
- Anders schrijven we een volledig verslag.
- U mag het verslag lezen en verbeteren. Daarna kunt u het ondertekenen. Dat hoeft niet.

U doet dat met de code van uw melding.
$nl$, 'When you report by word of mouth', $en$
Do you tell it by telephone or in a meeting? Then the secretary records what you say.

- We record the conversation only if you agree beforehand.
- Otherwise we write a full account.
- You may read the account and correct it. After that you can sign it. You do not have to.

You do so with the code of your report.
$en$),
(5, 'steps', 'Wat er met uw melding gebeurt', $nl$
1. Na het versturen krijgt u een code. Daarmee leest u berichten en voegt u iets toe.
2. De secretaris schrijft uw melding in het register en bevestigt dat zij er is.
3. De commissie beoordeelt de melding. Daarna kiest zij: een gesprek, een opdracht aan het onderdeel om het uit te zoeken, of een eigen onderzoek.
4. Hoort uw melding ergens anders thuis? Dan krijgt u dat met uitleg te horen.
5. U hoort wat er is gedaan, of wat er nog wordt gedaan. Loopt het onderzoek dan nog, dan hoort u hoe ver het is.

[Volg uw melding](/follow)
$nl$, 'What happens to your report', $en$
1. After sending it you get a code. With it you read messages and add something.
2. The secretary enters your report in the register and confirms that it has arrived.
3. The committee assesses the report. Then it chooses: a conversation, an order to the unit to find out, or an investigation of its own.
4. Does your report belong somewhere else? Then you are told so, with the reasons.
5. You hear what has been done, or what will be done. If an investigation is still going on, you hear how far it is.

[Follow your report](/follow)
$en$),
(6, 'terms', 'Wanneer u iets hoort', $nl$
- **Binnen 7 dagen** krijgt u een bevestiging dat uw melding er is.
- **Binnen 3 maanden na die bevestiging** hoort u hoe uw melding is beoordeeld en wat er is of wordt gedaan.

Kwam er geen bevestiging? Dan hoort u binnen 3 maanden en 7 dagen na uw melding wat ermee is gedaan. U ziet deze dagen ook zelf, met uw code.
$nl$, 'When you hear something', $en$
- **Within 7 days** you get a confirmation that your report has arrived.
- **Within 3 months of that confirmation** you hear how your report was assessed and what has been or will be done.

Was there no confirmation? Then you hear within 3 months and 7 days of your report what was done with it. You see these days yourself too, with your code.
$en$),
(7, 'advice', 'Eerst met iemand praten', $nl$
U mag altijd eerst in vertrouwen advies vragen. Dat is gratis en het is nog geen melding.

- Bij een **vertrouwenspersoon** van het ministerie.
- Bij het **Huis voor Klokkenluiders**: [huisvoorklokkenluiders.nl](https://www.huisvoorklokkenluiders.nl/).
- Bij iemand anders met een beroepsgeheim, zoals een advocaat.
$nl$, 'Talking to somebody first', $en$
You may always ask for advice in confidence first. It is free, and it is not yet a report.

- From a **confidant** of the ministry.
- From the **House for Whistleblowers** (Huis voor Klokkenluiders): [huisvoorklokkenluiders.nl](https://www.huisvoorklokkenluiders.nl/).
- From somebody else who is bound to secrecy by profession, such as a lawyer.
$en$),
(8, 'detriment', 'U mag niet worden benadeeld', $nl$
De Wet bescherming klokkenluiders verbiedt dat u nadeel hebt van een melding die u met een goede reden deed: bijvoorbeeld ontslag, een lagere beoordeling, een andere plek of pesten. Dreigen ermee mag ook niet.

Gebeurt het toch? Dan moet de werkgever laten zien dat het niet door de melding komt. U hoeft dat dus niet te bewijzen.

U mag ook niet worden gedwongen om te zwijgen over een misstand. Een afspraak die dat zegt, geldt niet.
$nl$, 'You may not be made to suffer', $en$
The Whistleblower Protection Act (Wet bescherming klokkenluiders) forbids that you suffer from a report that you made with good reason: dismissal, for example, a lower appraisal, another post or bullying. Nobody may threaten you with it either.

Does it happen nevertheless? Then the employer must show that it is not because of the report. So you do not have to prove it.

Nor may you be forced to keep silent about wrongdoing. An agreement that says so is void.
$en$),
(9, 'protected-people', 'Wie beschermd is', $nl$
- U, als u meldt: als medewerker, oud-medewerker, sollicitant, stagiair, vrijwilliger of iemand van een ander bedrijf.
- Wie u helpt bij uw melding, zoals een vertrouwenspersoon of een advocaat.
- Wie bij u hoort en daardoor nadeel kan krijgen, zoals een collega of iemand uit uw familie die hier ook werkt.
- Wie de melding onderzoekt.

U bent beschermd als u een goede reden had om te denken dat het klopte. Blijkt later dat het anders zat, dan blijft u beschermd.
$nl$, 'Who is protected', $en$
- You, when you report: as a member of staff, a former one, an applicant, a trainee, a volunteer or somebody from another company.
- Whoever helps you with your report, such as a confidant or a lawyer.
- Whoever is close to you and may suffer for it, such as a colleague, or one of your family who works here too.
- Whoever investigates the report.

You are protected if you had a good reason to think that it was true. If it turns out to be otherwise, you remain protected.
$en$),
(10, 'identity', 'Uw naam', $nl$
Meldt u anoniem? Dan weten we niet wie u bent.

Geeft u uw naam? Dan bewaren we die versleuteld en apart van de melding. Wie met uw melding werkt, moet geheimhouden wie u bent. We vertellen uw naam aan niemand zonder uw toestemming.

Moet het van de wet toch, dan hoort u dat vooraf met de reden, behalve als dat gevaar geeft of het onderzoek in de weg zit.
$nl$, 'Your name', $en$
Do you report anonymously? Then we do not know who you are.

Do you give your name? Then we store it encrypted and apart from the report. Whoever works on your report must keep secret who you are. We tell nobody your name without your consent.

If the law obliges us to, you hear so beforehand with the reason, unless that is dangerous or stands in the way of the investigation.
$en$),
(11, 'readers', 'Wie uw melding ziet', $nl$
Alleen de secretarissen van de commissie, en de leden die uw melding behandelen. Wie een melding opent, komt in een logboek dat niemand ongemerkt kan veranderen. Voor ieder ander bestaat uw melding niet: zij staat in geen lijst, telling of zoekresultaat.
$nl$, 'Who sees your report', $en$
Only the secretaries of the committee, and the members who handle your report. Whoever opens a report is written in a log that nobody can change unnoticed. For anyone else your report does not exist: it is in no list, count or search result.
$en$),
(12, 'support', 'Als u toch nadeel hebt', $nl$
Vertel het ons meteen, met de code van uw melding. De commissie neemt het op als een nieuwe melding.

U kunt ook terecht bij:

- het **Huis voor Klokkenluiders**. Het geeft advies en kan onderzoeken of u bent benadeeld: [huisvoorklokkenluiders.nl](https://www.huisvoorklokkenluiders.nl/);
- een vertrouwenspersoon, een vakbond of een advocaat.
$nl$, 'If you suffer for it all the same', $en$
Tell us at once, with the code of your report. The committee takes it in as a new report.

You can also turn to:

- the **House for Whistleblowers** (Huis voor Klokkenluiders). It gives advice and can investigate whether you were made to suffer: [huisvoorklokkenluiders.nl](https://www.huisvoorklokkenluiders.nl/);
- a confidant, a trade union or a lawyer.
$en$),
(13, 'precautions', 'Wat u zelf kunt doen', $nl$
Wilt u anoniem blijven?

- Gebruik dan geen computer of telefoon van uw werk.
- Noem in uw verhaal niets waaraan alleen u te herkennen bent.
- U kunt dit meldpunt ook met Tor Browser gebruiken.
- Praat er op uw werk niet over.
$nl$, 'What you can do yourself', $en$
Do you want to stay anonymous?

- Then do not use a computer or phone from your work.
- Do not mention anything that points to you alone.
- You can also use this reporting point with Tor Browser.
- Do not talk about it at work.
$en$),
(14, 'outside', 'U hoeft niet eerst hier te melden', $nl$
U mag ook meteen buiten het ministerie melden, bij een bevoegde autoriteit. U bent dan net zo goed beschermd.

Wij vragen u wel om eerst aan dit meldpunt te denken: wij kunnen vaak het snelst iets doen. Maar u kiest.
$nl$, 'You do not have to report here first', $en$
You may also report outside the ministry straight away, to a competent authority. You are protected just as well.

We do ask you to think of this reporting point first: often we can do something soonest. But you choose.
$en$),
(15, 'house', 'Huis voor Klokkenluiders', $nl$
Het Huis voor Klokkenluiders geeft gratis en vertrouwelijk advies. Het kan ook een misstand onderzoeken, en onderzoeken of u bent benadeeld.

[huisvoorklokkenluiders.nl](https://www.huisvoorklokkenluiders.nl/)
$nl$, 'House for Whistleblowers (Huis voor Klokkenluiders)', $en$
The House for Whistleblowers gives free advice in confidence. It can also investigate wrongdoing, and whether you were made to suffer.

[huisvoorklokkenluiders.nl](https://www.huisvoorklokkenluiders.nl/)
$en$),
(16, 'authorities', 'Andere bevoegde autoriteiten', $nl$
Past uw melding bij een van deze toezichthouders, dan kunt u daar terecht:

- [Autoriteit Consument en Markt (ACM)](https://www.acm.nl/): eerlijke handel en consumenten
- [Autoriteit Financiële Markten (AFM)](https://www.afm.nl/): sparen, lenen en beleggen
- [Autoriteit Persoonsgegevens (AP)](https://www.autoriteitpersoonsgegevens.nl/): privacy
- [De Nederlandsche Bank (DNB)](https://www.dnb.nl/): banken, verzekeraars en pensioenen
- [Inspectie Gezondheidszorg en Jeugd (IGJ)](https://www.igj.nl/): zorg en jeugdhulp
- [Nederlandse Zorgautoriteit (NZa)](https://www.nza.nl/): kosten van de zorg
- [Autoriteit Nucleaire Veiligheid en Stralingsbescherming (ANVS)](https://www.anvs.nl/): straling en kerncentrales
$nl$, 'Other competent authorities', $en$
If your report belongs with one of these supervisors, you can turn to them:

- [Authority for Consumers and Markets (ACM)](https://www.acm.nl/): fair trade and consumers
- [Authority for the Financial Markets (AFM)](https://www.afm.nl/): saving, borrowing and investing
- [Data Protection Authority (AP)](https://www.autoriteitpersoonsgegevens.nl/): privacy
- [The Dutch central bank (DNB)](https://www.dnb.nl/): banks, insurers and pensions
- [Health and Youth Care Inspectorate (IGJ)](https://www.igj.nl/): care and youth services
- [Dutch Healthcare Authority (NZa)](https://www.nza.nl/): the cost of care
- [Authority for Nuclear Safety and Radiation Protection (ANVS)](https://www.anvs.nl/): radiation and nuclear plants
$en$),
(17, 'publicity', 'Naar de media gaan', $nl$
Maakt u een misstand zelf openbaar, bijvoorbeeld in de krant? Dan bent u alleen beschermd als de wet dat in uw geval toestaat: meestal moet u eerst intern of bij een autoriteit hebben gemeld, en is daar niet goed op gereageerd. Vraag daarom eerst advies, bijvoorbeeld bij het Huis voor Klokkenluiders.
$nl$, 'Going to the press', $en$
Do you make wrongdoing public yourself, for example in a newspaper? Then you are protected only if the law allows it in your situation: most often you must first have reported inside or to an authority, without a proper answer. So ask for advice first, for example from the House for Whistleblowers.
$en$),
(18, 'controller', 'Wie verantwoordelijk is', $nl$
De minister is verantwoordelijk voor uw persoonsgegevens in dit meldpunt. De integriteitscommissie werkt ermee.

Vragen? U bereikt de functionaris gegevensbescherming van het ministerie via het algemene nummer van het ministerie. Noem daar niet dat u hebt gemeld als u dat niet wilt.
$nl$, 'Who is responsible', $en$
The minister is responsible for your personal data at this reporting point. The integrity committee works with them.

Questions? You reach the data protection officer of the ministry through the ministry’s general number. Do not mention there that you reported if you would rather not.
$en$),
(19, 'purpose', 'Waarvoor we uw gegevens gebruiken', $nl$
We gebruiken wat u schrijft alleen om uw melding te behandelen, en om u te beschermen. De Wet bescherming klokkenluiders verplicht ons om een meldpunt te hebben en meldingen te registreren. Daarom mogen we uw gegevens gebruiken.

U bent niet verplicht om uw naam te geven. Zonder naam behandelen we uw melding ook.
$nl$, 'What we use your data for', $en$
We use what you write only to handle your report, and to protect you. The Whistleblower Protection Act (Wet bescherming klokkenluiders) obliges us to have a reporting point and to register reports. That is why we may use your data.

You are not obliged to give your name. Without a name we handle your report too.
$en$),
(20, 'recipients', 'Wie uw gegevens krijgt', $nl$
De secretarissen en de leden van de commissie die uw melding behandelen. Komt er een onderzoek, dan krijgen de onderzoekers alleen wat zij nodig hebben, en niet uw naam.

Buiten het ministerie geven we alleen iets door als de wet dat eist of als u het goedvindt. We sturen niets naar landen buiten de Europese Unie.
$nl$, 'Who receives your data', $en$
The secretaries and the members of the committee who handle your report. If there is an investigation, the investigators get only what they need, and not your name.

Outside the ministry we pass something on only if the law demands it or if you agree. We send nothing to countries outside the European Union.
$en$),
(21, 'retention', 'Hoe lang we iets bewaren', $nl$
Uw verhaal, uw berichten en uw gegevens worden versleuteld bewaard, met een eigen sleutel voor iedere melding. Uw code bewaren we niet: alleen een afdruk waarmee we hem kunnen controleren.

Van de wet moeten we alles vernietigen als het niet meer nodig is. Dan vernietigen we ook de sleutel.
$nl$, 'How long we keep things', $en$
Your account, your messages and your details are stored encrypted, with a key of its own for each report. We do not store your code: only a print of it with which we can check it.

By law we must destroy everything when it is no longer needed. Then we destroy the key as well.
$en$),
(22, 'rights', 'Uw rechten', $nl$
U hebt recht op inzage, verbetering en verwijdering van uw gegevens. U mag ook vragen om ze even niet te gebruiken, of daar bezwaar tegen maken. Vraag het via uw code, of aan de functionaris gegevensbescherming van het ministerie.

U kunt een klacht indienen bij de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl/).
$nl$, 'Your rights', $en$
You have the right to see, correct and delete your data. You may also ask us not to use them for a while, or object to their use. Ask for it through your code, or ask the data protection officer of the ministry.

You can complain to the [Data Protection Authority](https://www.autoriteitpersoonsgegevens.nl/).
$en$),
(23, 'traces', 'Geen sporen', $nl$
De openbare pagina’s van dit meldpunt zetten geen cookies op uw apparaat en vragen niets op bij andere websites. We bewaren niet vanaf welk internetadres of apparaat u meldt.

Uw browser onthoudt misschien wel dat u hier was. Gebruik een privévenster, of wis de geschiedenis.
$nl$, 'No traces', $en$
The public pages of this reporting point set no cookies on your device and ask nothing from other websites. We do not store from which internet address or device you report.

Your browser may remember that you were here. Use a private window, or clear its history.
$en$),
(24, 'accessibility', 'Iedereen moet kunnen melden', $nl$
Dit meldpunt werkt zonder muis, met een schermlezer, op een klein scherm, sterk vergroot en zonder JavaScript. We toetsen het aan WCAG 2.2, niveau AA: elke pagina met een automatische test, en met de hand.

Wij kennen op dit moment geen onderdelen die niet toegankelijk zijn.
$nl$, 'Everybody must be able to report', $en$
This reporting point works without a mouse, with a screen reader, on a small screen, greatly enlarged and without JavaScript. We test it against WCAG 2.2, level AA: every page by an automatic test, and by hand.

At this moment we know of no parts that are not accessible.
$en$),
(25, 'hindrance', 'Lukt het toch niet?', $nl$
Vraag de secretaris van de commissie of een vertrouwenspersoon om hulp. U mag ook mondeling melden.

Werkt er iets niet zoals het hoort? Laat het de secretaris weten. U krijgt binnen 14 dagen antwoord.
$nl$, 'Does it still not work for you?', $en$
Ask the secretary of the committee or a confidant for help. You may also report by word of mouth.

Does something not work as it should? Tell the secretary. You get an answer within 14 days.
$en$)
) as seed(place_in_line, topic, title_nl, text_nl, title_en, text_en);
