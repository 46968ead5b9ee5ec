package nl.integrity.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores a {@link UnitId} as {@code uuid}. */
@Converter(autoApply = true)
public class UnitIdColumn implements AttributeConverter<UnitId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable UnitId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new UnitId(column);
    }
}
