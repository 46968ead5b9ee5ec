package nl.integrity.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that walk through the pages: they may ask for {@link Visitors}, whose every page is examined. Another class of them runs at the
 * same time, against the same server: what a journey counts, or expects to be alone or first, must be its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Journeys.class)
@interface Journey {}
