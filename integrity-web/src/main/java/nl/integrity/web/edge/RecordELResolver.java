package nl.integrity.web.edge;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a page read a record as {@code #{report.number}}. Drop it on Jakarta EE 11, which brings its own. */
public class RecordELResolver extends ELResolver {
    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record record)) {
            return null;
        }
        Optional<RecordComponent> component = component(record, property);
        if (component.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return component.get().getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    private static Optional<RecordComponent> component(Record record, @Nullable Object property) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .findFirst();
    }

    /** Knows no type to write, since a record is not written. */
    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        resolve(context, base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        resolve(context, base, property);
        return true;
    }

    private static void resolve(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record record && component(record, property).isPresent()) {
            context.setPropertyResolved(base, property);
        }
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
