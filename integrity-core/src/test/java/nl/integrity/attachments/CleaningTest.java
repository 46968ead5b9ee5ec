package nl.integrity.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

/** What a file tells about its maker is not in the copy; what it shows is. */
class CleaningTest {
    private static final String MAKER = "AAGJE-QUIST";

    @Test
    void of_a_photograph_only_the_picture_is_left_and_which_way_up_it_is() throws IOException {
        byte[] photograph = photograph();
        assertThat(text(photograph)).contains(MAKER);

        byte[] copy = clean("image/jpeg", photograph);

        assertThat(text(copy)).doesNotContain(MAKER, "http://ns.adobe.com", "Photoshop", "JFXX");
        assertThat(pixels(copy)).isEqualTo(pixels(photograph));
        // orientation 6, and nothing else
        assertThat(text(copy)).contains("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6");
        assertThat(clean("image/jpeg", copy)).isEqualTo(copy);
    }

    @Test
    void of_a_drawing_no_words_are_left() throws IOException {
        byte[] drawing = drawing();
        assertThat(text(drawing)).contains(MAKER);

        byte[] copy = clean("image/png", drawing);

        assertThat(text(copy)).doesNotContain(MAKER, "tEXt", "eXIf", "tIME");
        assertThat(pixels(copy)).isEqualTo(pixels(drawing));
    }

    @Test
    void of_a_document_nothing_says_who_made_it() throws IOException {
        byte[] document = document();
        assertThat(text(document)).contains(MAKER);

        byte[] copy = clean("application/pdf", document);

        assertThat(text(copy)).doesNotContain(MAKER);
        try (PDDocument read = Loader.loadPDF(copy)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getDocumentInformation().getCOSObject().size()).isZero();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
            assertThat(read.getPage(0).getCOSObject().containsKey(COSName.METADATA))
                    .isFalse();
            assertThat(read.getPage(0).getAnnotations().get(0).getContents()).isEqualTo("a note");
            PDImageXObject image = (PDImageXObject) read.getPage(0)
                    .getResources()
                    .getXObject(read.getPage(0)
                            .getResources()
                            .getXObjectNames()
                            .iterator()
                            .next());
            assertThat(image.getImage().getWidth()).isEqualTo(16);
        }
    }

    @Test
    void what_only_begins_like_one_is_left_alone() throws IOException {
        for (var each : Cleaning.BY_TYPE.entrySet()) {
            byte[] whole =
                    switch (each.getKey()) {
                        case "image/jpeg" -> photograph();
                        case "image/png" -> drawing();
                        default -> "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
                    };
            byte[] half = Arrays.copyOf(whole, Math.min(whole.length, 60));
            assertThatThrownBy(() -> clean(each.getKey(), half))
                    .as(each.getKey())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_file_is_what_it_begins_like_and_not_what_it_is_called() throws IOException {
        assertThat(FileType.of(photograph())).isEqualTo("image/jpeg");
        assertThat(FileType.of(drawing())).isEqualTo("image/png");
        assertThat(FileType.of(document())).isEqualTo("application/pdf");
        assertThat(FileType.toSend(FileType.of("<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("application/octet-stream");
        assertThat(FileType.of(new byte[0])).isEqualTo("application/octet-stream");
    }

    static byte[] clean(String type, byte[] original) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        Cleaning cleaning = java.util.Objects.requireNonNull(Cleaning.BY_TYPE.get(type));
        cleaning.clean(new ByteArrayInputStream(original), copy);
        return copy.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 256; at++) {
            image.setRGB(at % 16, at / 16, at * 0x10307);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] photograph() throws IOException {
        byte[] bare = picture("jpeg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        out.write(segment(
                0xe1,
                "Exif\0\0II*\0\10\0\0\0\2\0\22\1\3\0\1\0\0\0\6\0\0\0\17\1\2\0\14\0\0\0\46\0\0\0\0\0\0\0" + MAKER
                        + "\0"));
        out.write(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>" + MAKER + "</x>"));
        out.write(segment(0xed, "Photoshop 3.0\0" + MAKER));
        out.write(segment(0xe0, "JFXX\0" + MAKER));
        out.write(segment(0xfe, MAKER));
        out.write(bare, 2, bare.length - 2);
        out.write(MAKER.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] segment(int marker, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xff);
        out.write(marker);
        out.write((bytes.length + 2) >> 8);
        out.write(bytes.length + 2);
        out.write(bytes, 0, bytes.length);
        return out.toByteArray();
    }

    private static byte[] drawing() throws IOException {
        byte[] bare = picture("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 33);
        out.write(chunk("tEXt", "Author\0" + MAKER));
        out.write(chunk("eXIf", "MM\0*" + MAKER));
        out.write(chunk("tIME", "1234567"));
        out.write(bare, 33, bare.length - 33);
        out.write(MAKER.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, String body) {
        byte[] bytes = (type + body).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(bytes);
        java.nio.ByteBuffer chunk = java.nio.ByteBuffer.allocate(bytes.length + 8);
        return chunk.putInt(body.length())
                .put(bytes)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] document() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(MAKER);
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            document.getDocumentCatalog().setMetadata(xmp(document));
            page.setMetadata(xmp(document));
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup(MAKER);
            note.setContents("a note");
            note.setRectangle(new PDRectangle(10, 10));
            page.getAnnotations().add(note);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(PDImageXObject.createFromByteArray(document, photograph(), "photo"), 0, 0, 100, 100);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDMetadata xmp(PDDocument document) throws IOException {
        return new PDMetadata(
                document, new ByteArrayInputStream(("<xmp>" + MAKER + "</xmp>").getBytes(StandardCharsets.US_ASCII)));
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
