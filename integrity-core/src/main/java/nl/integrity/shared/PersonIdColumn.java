package nl.integrity.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores a {@link PersonId} as {@code uuid}. */
@Converter(autoApply = true)
public class PersonIdColumn implements AttributeConverter<PersonId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new PersonId(column);
    }
}
