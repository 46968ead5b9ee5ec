-- What letters to a reporter are written from: of each kind a template, in numbered versions. A version is never changed.
create table letter_template (
    kind varchar(32) not null,
    version integer not null check (version > 0),
    text_nl varchar(10000) not null,
    text_en varchar(10000) not null,
    at timestamptz not null,
    author uuid,
    primary key (kind, version)
);
grant select, insert on letter_template to ${app};

insert into letter_template (kind, version, text_nl, text_en, at)
select kind, 1, btrim(text_nl, E'\n'), btrim(text_en, E'\n'), now()
from (values
('ACKNOWLEDGEMENT', $nl$
Wij hebben op {receivedOn} uw melding ontvangen en geregistreerd onder nummer {number}. Dank u dat u dit vertelt.

De secretaris van de commissie is uw aanspreekpunt ({committee}). U bereikt ons op deze pagina, met uw code.

De commissie beoordeelt nu of het om een vermoeden van een misstand of een integriteitsschending gaat. Daarna kiest zij een van drie wegen: een gesprek, onderzoek door het onderdeel zelf, of eigen onderzoek. U hoort uiterlijk op {feedbackDue} van ons wat er met uw melding is of wordt gedaan.

U bent beschermd: wie meldt, mag daarvan geen nadeel hebben. Merkt u dat toch, vertel het ons meteen. Uw naam, als wij die kennen, geven wij zonder uw toestemming aan niemand door, behalve als de wet het eist; dan hoort u dat vooraf.

U kunt ook buiten het ministerie melden: bij het Huis voor Klokkenluiders (huisvoorklokkenluiders.nl) of bij een andere bevoegde autoriteit, zoals de Autoriteit Persoonsgegevens, de Inspectie Gezondheidszorg en Jeugd of de Autoriteit Consument en Markt. U hoeft daarvoor niet eerst bij ons te melden. Bij het Huis voor Klokkenluiders krijgt u gratis advies, in vertrouwen.

Wij gebruiken uw gegevens alleen om uw melding te behandelen. Wij bewaren ze versleuteld en niet langer dan nodig is. Op de pagina Privacy staat welke rechten u hebt.
$nl$, $en$
On {receivedOn} we received your report and registered it under number {number}. Thank you for telling us.

The secretary of the committee is your contact ({committee}). You reach us on this page, with your code.

The committee now assesses whether this is a suspected wrongdoing or an integrity violation. It then takes one of three routes: a conversation, an investigation by the unit itself, or an investigation of its own. By {feedbackDue} at the latest you hear from us what was or will be done with your report.

You are protected: nobody who reports may suffer for it. If you notice that you do, tell us at once. We give your name, if we know it, to nobody without your consent, unless the law demands it; then you will be told beforehand.

You can also report outside the ministry: to the House for Whistleblowers (huisvoorklokkenluiders.nl) or to another competent authority, such as the Data Protection Authority, the Health and Youth Care Inspectorate or the Authority for Consumers and Markets. You need not report to us first. The House for Whistleblowers gives free advice, in confidence.

We use your data only to handle your report. We store them encrypted and no longer than needed. The page Privacy tells which rights you have.
$en$),
('INTERIM_FEEDBACK', $nl$
U meldde ons iets op {receivedOn}. Uw melding heeft nummer {number}.

De behandeling is nog niet klaar. Tot nu toe hebben wij dit gedaan: [wat is er gedaan]

Wij gaan nu zo verder: [wat gebeurt er nu, en waarom duurt het langer]

U hoort uiterlijk op {feedbackDue} van ons wat er met uw melding is of wordt gedaan. Hebt u nog iets te vertellen, schrijf het ons dan op deze pagina.

Merkt u dat u nadeel hebt van uw melding? Vertel het ons meteen.
$nl$, $en$
You told us something on {receivedOn}. Your report has number {number}.

We have not finished yet. So far we have done this: [what was done]

This is how we go on: [what happens now, and why it takes longer]

By {feedbackDue} at the latest you hear from us what was or will be done with your report. If there is more to tell, write to us on this page.

Do you suffer for your report? Tell us at once.
$en$),
('FEEDBACK', $nl$
U meldde ons iets op {receivedOn}. Uw melding heeft nummer {number}. Dit is onze terugkoppeling.

Dit hebben wij beoordeeld: [wat is beoordeeld]

Dit is of wordt ermee gedaan: [wat is of wordt er gedaan, en door welk onderdeel]

Dit is de reden: [waarom]

Bent u het hier niet mee eens, of is er iets nieuws? Schrijf het ons op deze pagina. U kunt ook naar het Huis voor Klokkenluiders (huisvoorklokkenluiders.nl) of een andere bevoegde autoriteit.

U blijft beschermd, ook nu u dit bericht hebt. Merkt u dat u nadeel hebt van uw melding? Vertel het ons meteen.
$nl$, $en$
You told us something on {receivedOn}. Your report has number {number}. This is our feedback.

This is what we assessed: [what was assessed]

This was or will be done: [what was or will be done, and by which unit]

This is why: [the reasons]

If you do not agree, or there is something new, write to us on this page. You can also go to the House for Whistleblowers (huisvoorklokkenluiders.nl) or another competent authority.

You stay protected, now that you have this message too. Do you suffer for your report? Tell us at once.
$en$),
('NOT_ADMITTED', $nl$
U meldde ons iets op {receivedOn}. Uw melding heeft nummer {number}.

De commissie ({committee}) behandelt uw melding niet als een vermoeden van een misstand. Dit is de reden: [waarom niet]

Hiermee kunt u wel ergens anders heen: [waar, zoals de klachtencommissie, de leidinggevende of personeelszaken]

U kunt ook buiten het ministerie melden: bij het Huis voor Klokkenluiders (huisvoorklokkenluiders.nl) of bij een andere bevoegde autoriteit. Bij het Huis voor Klokkenluiders krijgt u gratis advies, in vertrouwen.

Weet u iets wat wij nog niet wisten? Schrijf het ons op deze pagina; dan kijken wij opnieuw.

U mag van uw melding geen nadeel hebben. Merkt u dat toch, vertel het ons meteen.
$nl$, $en$
You told us something on {receivedOn}. Your report has number {number}.

The committee ({committee}) does not handle your report as a suspected wrongdoing. This is why: [why not]

This is where you can go with it: [where, such as the complaints committee, the line manager or human resources]

You can also report outside the ministry: to the House for Whistleblowers (huisvoorklokkenluiders.nl) or to another competent authority. The House for Whistleblowers gives free advice, in confidence.

Do you know something that we did not? Write to us on this page; then we look again.

You may not suffer for your report. If you notice that you do, tell us at once.
$en$),
('REFERRED', $nl$
U meldde ons iets op {receivedOn}. Uw melding heeft nummer {number}.

Een ander kan hier meer aan doen dan wij: [wie, en wat die kan doen]

Dit is de reden: [waarom]

Wij geven uw naam daarbij niet door zonder dat u dat goed vindt. Wij volgen wat ermee gebeurt, en laten het u weten.

U kunt ook zelf buiten het ministerie melden: bij het Huis voor Klokkenluiders (huisvoorklokkenluiders.nl) of bij een andere bevoegde autoriteit. Bij het Huis voor Klokkenluiders krijgt u gratis advies, in vertrouwen.

U mag van uw melding geen nadeel hebben. Merkt u dat toch, vertel het ons meteen.
$nl$, $en$
You told us something on {receivedOn}. Your report has number {number}.

Somebody else can do more about this than we can: [who, and what they can do]

This is why: [the reasons]

We do not give them your name unless you agree. We follow what is done with it, and tell you.

You can also report outside the ministry yourself: to the House for Whistleblowers (huisvoorklokkenluiders.nl) or to another competent authority. The House for Whistleblowers gives free advice, in confidence.

You may not suffer for your report. If you notice that you do, tell us at once.
$en$),
('REQUEST', $nl$
Dank u voor uw melding met nummer {number}. Om verder te kunnen, willen wij graag meer weten.

[wat wilt u weten]

U hoeft niets te zeggen wat u niet wilt zeggen. Wie anoniem wil blijven, let erop geen namen van zichzelf te noemen, ook niet in bestanden.

Uw antwoord kunt u op deze pagina schrijven, en daar kunt u ook bestanden meesturen.
$nl$, $en$
Thank you for your report with number {number}. To be able to go on we would like to know more.

[what do you want to know]

You need not say what you do not want to say. If you want to stay anonymous, take care not to tell your name, in files neither.

You can write your answer on this page, and send files there too.
$en$),
('INVITATION', $nl$
Dank u voor uw melding met nummer {number}. Wij spreken graag met u.

Dit kan bijvoorbeeld op: [dag, tijd en plaats, of een andere manier]

Wij praten dan over uw melding en over hoe het met u gaat. U mag iemand meenemen die u vertrouwt. Van het gesprek maken wij een verslag. U mag dat nakijken, verbeteren en ondertekenen. Opnemen doen wij alleen als u dat vooraf goed vindt.

Een gesprek hoeft niet. Schrijf ons op deze pagina wat u wilt, of wanneer u kunt.
$nl$, $en$
Thank you for your report with number {number}. We would like to speak with you.

This could be on: [day, time and place, or another way]

We then talk about your report and about how you are. You may bring somebody whom you trust. We write a record of the conversation. You may check, correct and sign it. We record only when you agree beforehand.

You need not come. Write to us on this page what you would like, or when you can.
$en$),
('CLOSING', $nl$
U meldde ons iets op {receivedOn}. Uw melding heeft nummer {number}.

De commissie ({committee}) sluit nu de behandeling. Dit is er gevonden: [wat is er gevonden]

Dit gebeurt ermee: [wat gebeurt er, en wie ziet daarop toe]

U kunt ons op deze pagina blijven schrijven. Is er iets nieuws, dan kan de zaak opnieuw worden geopend.

U blijft beschermd. Wij vragen u later nog eens hoe het met u gaat. Merkt u dat u nadeel hebt van uw melding? Vertel het ons meteen. Bij het Huis voor Klokkenluiders (huisvoorklokkenluiders.nl) krijgt u gratis advies, in vertrouwen.
$nl$, $en$
You told us something on {receivedOn}. Your report has number {number}.

The committee ({committee}) now closes the case. This was found: [what was found]

This is what is done about it: [what is done, and who sees to it]

You can go on writing to us on this page. If there is something new, the case can be opened again.

You stay protected. Later we ask you again how you are. Do you suffer for your report? Tell us at once. The House for Whistleblowers (huisvoorklokkenluiders.nl) gives free advice, in confidence.
$en$)
) as product (kind, text_nl, text_en);
