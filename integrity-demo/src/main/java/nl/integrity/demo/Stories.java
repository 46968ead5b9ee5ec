package nl.integrity.demo;

import static nl.integrity.demo.Story.REPORTER;

import java.util.List;

/** What the demo ministry's people reported. All of it is made up. */
final class Stories {
    static final String SANNE = "5a000000-0000-4000-8000-000000000001";
    static final String KEMAL = "5a000000-0000-4000-8000-000000000002";

    private Stories() {}

    static List<Story> all() {
        return List.of(
                new Story(
                                131,
                                "FRAUD",
                                "IND",
                                "Zwolle",
                                """
                        Sinds het voorjaar worden facturen van een tolkenbureau dubbel betaald. Het factuurnummer verschilt een cijfer, \
                        het bedrag en de datum zijn gelijk. Ik heb er in een kwartaal elf geteld. Mijn vragen erover bleven liggen.""")
                        .tagged("inkoop", "tolken")
                        .confirmed(129, SANNE)
                        .says(
                                124,
                                REPORTER,
                                "Ik heb de lijst met de elf nummers nog. Ik kan haar overschrijven als dat helpt.")
                        .says(
                                123,
                                SANNE,
                                "Graag. Alleen de nummers en de data zijn genoeg. Stuur niets waaruit blijkt wie u bent.")
                        .says(
                                122,
                                REPORTER,
                                "T-20418 en T-20481, T-20533 en T-20553, de andere negen staan in dezelfde map van mei.")
                        .feedback(
                                44,
                                SANNE,
                                """
                                De commissie heeft de betalingen onderzocht en elf dubbele betalingen gevonden. Het onderdeel vordert het \
                                geld terug. Wie een factuur invoert, kan haar vanaf volgende maand niet meer zelf goedkeuren."""),
                new Story(
                                118,
                                "UNDESIRABLE_CONDUCT",
                                "DJI",
                                "Vught",
                                """
                        Op mijn afdeling worden nieuwe collega's uitgelachen en buitengesloten door een vaste groep. Twee zijn al weggegaan. \
                        De leiding weet het en doet niets.""")
                        .by("Roos van Dalen", "06 0000 0412, liefst na zessen")
                        .tagged("werksfeer")
                        .confirmed(113, KEMAL)
                        .says(96, KEMAL, "Wilt u met een lid van de commissie praten? Dat kan buiten uw werk.")
                        .says(95, REPORTER, "Ja, dat wil ik. Op dinsdag kan ik altijd."),
                new Story(
                                97,
                                "CONFLICT_OF_INTEREST",
                                "CJIB",
                                "Leeuwarden",
                                """
                        Een teamleider gunt kleine opdrachten steeds aan het bedrijf van haar zwager, net onder de grens voor offertes.""")
                        .tagged("inkoop", "nevenbelang")
                        .confirmed(88, SANNE),
                new Story(
                                76,
                                "LEAK_OF_INFORMATION",
                                "NCTV",
                                "Den Haag",
                                """
                        In een appgroep van oud-collega's verschijnen dingen die alleen uit ons vergaderstuk van die ochtend kunnen komen.""")
                        .tagged("informatiebeveiliging")
                        .confirmed(74, KEMAL)
                        .says(
                                71,
                                KEMAL,
                                "Herkent u in de berichten zinnen die letterlijk in het stuk staan? Noem geen inhoud, alleen ja of nee.")
                        .says(70, REPORTER, "Ja, twee keer."),
                new Story(
                                61,
                                "SAFETY",
                                "RVDK",
                                "Arnhem",
                                """
                        Door de wachtlijst worden spoedzaken van kinderen op papier als gewoon aangemerkt, zodat de termijn langer lijkt.""")
                        .by("Imran Haddouch", "i.haddouch@post.example")
                        .tagged("wachtlijst", "jeugd")
                        .confirmed(60, SANNE)
                        .says(
                                40,
                                SANNE,
                                "De commissie heeft het dossier opgevraagd. U hoort voor het einde van de termijn van ons."),
                new Story(
                                33,
                                "ABUSE_OF_POWER",
                                "IND",
                                "Ter Apel",
                                """
                        Een medewerker van de balie laat mensen langer wachten als zij eerder een klacht hebben ingediend. Hij zegt dat ook hardop.""")
                        .tagged("asielketen", "bejegening")
                        .confirmed(31, KEMAL)
                        .says(12, REPORTER, "Het is deze week weer gebeurd. Is er al iemand mee bezig?"),
                new Story(
                                21,
                                "CORRUPTION",
                                "DJI",
                                "Zutphen",
                                """
                        Er komen telefoons binnen op dagen dat steeds dezelfde twee mensen de poort doen. Een van hen heeft ineens een nieuwe auto.""")
                        .tagged("contrabande")
                        .confirmed(19, SANNE),
                new Story(
                                15,
                                "FRAUD",
                                "COA",
                                "Budel",
                                """
                        My manager asks us to sign for hours of guards who are not there. At night there are two, the list says four. This has been \
                        going on since the summer and it is dangerous.""")
                        .inEnglish()
                        .tagged("asielketen", "inkoop", "urenregistratie")
                        .confirmed(13, SANNE)
                        .says(
                                9,
                                SANNE,
                                "Thank you. Do you know whether the lists are kept on paper or in the planning system?")
                        .says(8, REPORTER, "On paper, in the blue folder. After a month they go to the archive."),
                new Story(
                        9,
                        "ENVIRONMENT",
                        "NFI",
                        "Den Haag",
                        """
                        Resten van chemicaliën uit het lab gaan sinds de verhuizing met het gewone afval mee. De container met het gele deksel is weg."""),
                new Story(
                                6,
                                "LEAK_OF_INFORMATION",
                                "JUSTID",
                                "Almelo",
                                """
                        Een collega zoekt op verzoek van een kennis mensen op in het systeem. Ik heb het twee keer gezien, op haar scherm.""")
                        .by("Wout Terpstra", "wout.terpstra@post.example"),
                new Story(
                        5,
                        "FRAUD",
                        "IGJV",
                        "Utrecht",
                        """
                        Reiskosten van een vestiging die al gesloten is, worden nog steeds gedeclareerd en goedgekeurd."""),
                new Story(
                        3,
                        "OTHER",
                        "BD",
                        "Den Haag",
                        """
                        Verslagen van overleg worden achteraf aangepast voordat zij naar de Kamer gaan. De eerste versie verdwijnt uit de map."""),
                new Story(
                        1,
                        "UNDESIRABLE_CONDUCT",
                        "DTENV",
                        "Schiphol",
                        """
                        Er worden grappen gemaakt over de mensen die wij begeleiden, waar zij bij zijn. Wie er iets van zegt, krijgt de slechte diensten."""),
                new Story(
                        0,
                        "ABUSE_OF_POWER",
                        "JUSTIS",
                        "Den Haag",
                        """
                        Een leidinggevende vraagt screeningsdossiers van bekenden op zonder dat daar een reden voor is."""));
    }
}
