package nl.integrity.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores a {@link LocationId} as {@code uuid}. */
@Converter(autoApply = true)
public class LocationIdColumn implements AttributeConverter<LocationId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable LocationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable LocationId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new LocationId(column);
    }
}
