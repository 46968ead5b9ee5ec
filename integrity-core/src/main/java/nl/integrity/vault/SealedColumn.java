package nl.integrity.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores sealed text as {@code bytea}. */
@Converter(autoApply = true)
public class SealedColumn implements AttributeConverter<Sealed, byte[]> {
    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public @Nullable Sealed convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : new Sealed(column);
    }
}
