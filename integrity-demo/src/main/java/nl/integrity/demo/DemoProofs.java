package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.integrity.measures.MeasureProving;
import nl.integrity.measures.ProveMeasure;
import nl.integrity.sheets.Cell;
import nl.integrity.sheets.Sheet;
import nl.integrity.sheets.SheetFormat;

/** What those who see to a measure, or look whether it works, have to show for it: a page of a decree, and a sample. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoProofs {
    private static final List<String> DECREE = List.of(
            "Instellingsbesluit integriteitscommissie",
            "",
            "Artikel 1. Er is een vaste integriteitscommissie.",
            "Artikel 2. De commissie beoordeelt elke melding, met twee beoordelaars.",
            "Artikel 3. Wie een belang heeft bij een melding, weet er niet van.",
            "",
            "w.g. de secretaris-generaal");

    private static final String[] OUTCOMES = {"geldig", "geldig", "verlopen", "geldig", "geldig", "verlopen", "geldig"};

    @EJB
    MeasureProving proving;

    /** As its owner. */
    public int decision(int measure) {
        return add(measure, "Het getekende instellingsbesluit.", "instellingsbesluit.pdf", page(DECREE));
    }

    /** As whoever tested it. */
    public int sample(int measure) {
        List<List<Cell>> rows = IntStream.rangeClosed(1, 50)
                .mapToObj(file -> List.of(
                        Cell.of("Dossier " + file),
                        Cell.of(file == 50 ? "geldig" : OUTCOMES[(file - 1) % OUTCOMES.length])))
                .toList();
        return add(
                measure,
                "De steekproef: per dossier of de verklaring nog geldig was.",
                "steekproef-verklaringen.ods",
                SheetFormat.ODS.write(List.of(new Sheet("Steekproef", List.of("Dossier", "Verklaring"), rows))));
    }

    private int add(int measure, String shows, String name, byte[] file) {
        proving.add(new ProveMeasure(measure, UUID.randomUUID(), shows, name), new ByteArrayInputStream(file));
        return measure;
    }

    /** A page with these lines, as the plainest PDF that there can be. */
    static byte[] page(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F 12 Tf 72 770 Td 18 TL");
        lines.forEach(line -> text.append(" (").append(line).append(") Tj T*"));
        text.append(" ET");
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(pdf.length());
            pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<< /Size ")
                .append(places.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
