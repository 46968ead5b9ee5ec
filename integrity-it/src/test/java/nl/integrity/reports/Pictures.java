package nl.integrity.reports;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photographs that tell who made them. */
final class Pictures {
    private Pictures() {}

    static byte[] photograph(String maker) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        byte[] bare = picture.toByteArray();
        byte[] told = ("Exif\0\0" + maker).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (told.length + 2)});
        out.write(told);
        out.write(bare, 2, bare.length - 2);
        return out.toByteArray();
    }
}
