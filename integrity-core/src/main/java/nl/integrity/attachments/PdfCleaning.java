package nl.integrity.attachments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes out of a PDF who made it, with what and when: its information, every XMP packet, what programs keep for themselves, earlier
 * versions, who wrote its notes, and what its photographs tell. All of it stays in memory.
 */
final class PdfCleaning implements Cleaning {
    private static final long MOST_MEMORY = 256L << 20;

    private static final List<COSName> TELLING = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Params"),
            COSName.getPDFName("SpiderInfo"));

    private static final List<COSName> TELLING_IN_A_NOTE =
            List.of(COSName.T, COSName.M, COSName.NM, COSName.getPDFName("CreationDate"), COSName.getPDFName("Popup"));

    @Override
    public void clean(InputStream original, OutputStream copy) throws IOException {
        try (RandomAccessReadBuffer bytes = RandomAccessReadBuffer.createBufferFromStream(original);
                PDDocument document =
                        Loader.loadPDF(bytes, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            everyDictionary(trailer);
            document.setAllSecurityToBeRemoved(true);
            document.save(copy, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void everyDictionary(COSDictionary trailer) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(trailer);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                next = reference.getObject();
            }
            if (next == null || !seen.add(next)) {
                continue;
            }
            if (next instanceof COSDictionary dictionary) {
                clean(dictionary);
                dictionary.getValues().forEach(open::push);
            } else if (next instanceof COSArray array) {
                array.forEach(item -> {
                    if (item != null) {
                        open.push(item);
                    }
                });
            }
        }
    }

    private static void clean(COSDictionary dictionary) throws IOException {
        TELLING.forEach(dictionary::removeItem);
        COSName subtype = dictionary.getCOSName(COSName.SUBTYPE);
        if (dictionary.containsKey(COSName.RECT) && subtype != null && !subtype.equals(COSName.WIDGET)) {
            TELLING_IN_A_NOTE.forEach(dictionary::removeItem);
        }
        if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
            photograph(stream);
        }
    }

    private static void photograph(COSStream stream) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (InputStream jpeg = stream.createRawInputStream()) {
            new JpegCleaning().clean(new ByteArrayInputStream(jpeg.readAllBytes()), bare);
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            bare.writeTo(out);
        }
    }
}
