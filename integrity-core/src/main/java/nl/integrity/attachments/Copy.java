package nl.integrity.attachments;

/** Of a file, which one. */
public enum Copy {
    /** As it came in, to the last bit. */
    ORIGINAL,
    /** Without what the file tells about its maker, the device, the place and the time. */
    CLEANED
}
