package nl.integrity.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Makes a copy of a file without what it tells about its maker, the device, the place and the time; the picture or text stays as it is. */
interface Cleaning {
    /** In bytes: what is larger is not taken apart, for that takes memory. */
    long MOST = 25L << 20;

    Map<String, Cleaning> BY_TYPE = Map.of(
            "image/jpeg", new JpegCleaning(), "image/png", new PngCleaning(), "application/pdf", new PdfCleaning());

    /** @throws IOException when it is not what its beginning says, or cannot be read */
    void clean(InputStream original, OutputStream copy) throws IOException;

    static CleaningState stateFor(String type, long size) {
        if (!BY_TYPE.containsKey(type)) {
            return CleaningState.NOT_THIS_TYPE;
        }
        return size > MOST ? CleaningState.TOO_LARGE : CleaningState.PENDING;
    }
}
