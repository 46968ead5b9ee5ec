package nl.integrity.attachments;

import java.util.Set;

/** What a file is, as people say it. */
public enum FileKind {
    PDF,
    PICTURE,
    SOUND,
    FILM,
    TEXT,
    DOCUMENT,
    ARCHIVE,
    OTHER;

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar");

    static FileKind of(String type) {
        String family = type.substring(0, Math.max(type.indexOf('/'), 0));
        return switch (family) {
            case "image" -> PICTURE;
            case "audio" -> SOUND;
            case "video" -> FILM;
            case "text" -> TEXT;
            default -> ofApplication(type);
        };
    }

    private static FileKind ofApplication(String type) {
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (type.contains("ooxml")
                || type.contains("msoffice")
                || type.contains("ms-outlook")
                || type.contains("officedocument")
                || type.contains("opendocument")) {
            return DOCUMENT;
        }
        return ARCHIVES.contains(type) ? ARCHIVE : OTHER;
    }
}
